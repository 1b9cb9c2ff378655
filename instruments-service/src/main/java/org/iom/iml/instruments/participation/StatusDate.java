package org.iom.iml.instruments.participation;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
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
        if (on == null) {
            return LocalDate.now(clock);
        }
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException notADate) {
            // answered below, as a year that no calendar of ours has
        }
        throw BadInput.parameter("on", "a date such as 2015-03-14");
    }
}
