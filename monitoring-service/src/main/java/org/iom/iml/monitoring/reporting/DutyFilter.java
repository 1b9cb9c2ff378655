package org.iom.iml.monitoring.reporting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which reporting duties are asked for. */
public class DutyFilter {

    @QueryParam("party")
    @Parameter(description = "State that owes the report", example = "KEN")
    @Nullable String party;

    @QueryParam("instrument")
    @Parameter(description = "Code of the instrument", example = "ICRMW")
    @Nullable String instrument;

    @QueryParam("body")
    @Parameter(description = "Treaty body to which the report goes", example = "CMW")
    @Nullable String body;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day", example = "2027-01-01")
    @Nullable String dueBefore;

    @QueryParam("status")
    @Parameter(description = "open or lapsed", example = "open")
    @Nullable String status;

    /** All that decides which duties there are. */
    List<String> key() {
        return Arrays.asList(party, instrument, body, dueBefore, status);
    }

    Conditions conditions() {
        return new Conditions()
                .and("party = :party", "party", party)
                .and("instrument = :instrument", "instrument", instrument)
                .and("body = :body", "body", body)
                .and("dueOn < :dueBefore", "dueBefore", dueBefore == null ? null : dayOf(dueBefore))
                .and("status = :status", "status", status == null ? null : statusOf(status));
    }

    private static LocalDate dayOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw BadInput.parameter("dueBefore", "a day such as 2027-01-01");
        }
    }

    private static DutyStatus statusOf(String code) {
        return DutyStatus.of(code).orElseThrow(() -> BadInput.parameter("status", "open or lapsed"));
    }
}
