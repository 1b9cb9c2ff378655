package org.iom.iml.instruments.question;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parties to which a question relates; a {@code @BeanParam}. */
record PartyChoice(
        @QueryParam("region")
        @Parameter(description = "Only the members of a region (see listRegions)", example = "014")
        @Nullable String region,

        @QueryParam("kind")
        @Parameter(
                description = "Kinds of parties, separated by commas; where left out, States that existed on the date "
                        + "(state, observer-state, associated-state and former-state)",
                example = "state")
        @Nullable String kind) {}
