package org.iom.iml.instruments.participation;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.text.Moments;
import org.jspecify.annotations.Nullable;

/** The date for which a status is asked; a {@code @BeanParam}. */
public class StatusDate {

    @QueryParam("on")
    @Parameter(
            description = "Date of the status; today where left out",
            example = "2015-03-14",
            schema = @Schema(implementation = LocalDate.class))
    @Nullable String on;

    public StatusDate() {}

    /** The day that is asked for. */
    public LocalDate day(Clock clock) {
        return Moments.dayOrToday("on", on, clock);
    }
}
