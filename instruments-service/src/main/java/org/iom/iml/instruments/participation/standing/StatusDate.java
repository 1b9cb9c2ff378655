package org.iom.iml.instruments.participation.standing;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The date for which a status is requested; a {@code @BeanParam}. */
public record StatusDate(
        @QueryParam("on") @Parameter(description = DESCRIPTION, example = "2015-03-14") @Nullable LocalDate on) {

    public static final String DESCRIPTION = "Date of the status; today where left out";

    private static final int LAST_YEAR = 9_999;

    /** Returns the day requested. */
    public LocalDate day(Clock clock) {
        if (on != null && (on.getYear() < 1 || on.getYear() > LAST_YEAR)) {
            throw BadInput.parameter("on", "a date such as 2015-03-14");
        }
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
