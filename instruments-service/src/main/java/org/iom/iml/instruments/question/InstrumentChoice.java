package org.iom.iml.instruments.question;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The instruments to which a question relates; a {@code @BeanParam}. */
record InstrumentChoice(
        @QueryParam("instruments")
        @Parameter(description = "Codes of instruments, separated by commas", example = "ICRMW,CRC")
        @Nullable String instruments,

        @QueryParam("group")
        @Parameter(
                description = "Code of a group of instruments (see listInstrumentGroups) in place of their codes",
                example = "core-human-rights")
        @Nullable String group) {}
