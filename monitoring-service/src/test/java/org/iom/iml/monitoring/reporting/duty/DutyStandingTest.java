package org.iom.iml.monitoring.reporting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyStandingTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2027-01-01, 2026-06-01, false, DUE",
        "OPEN, 2026-11-01, 2026-06-01, false, DUE",
        "OPEN, 2026-10-31, 2026-06-01, false, OVERDUE",
        "OPEN, 1972-01-01, 2026-06-01, false, UNKNOWN",
        "OPEN, 1972-01-01, 2026-06-01, true, OVERDUE",
        "SUBMITTED, 1972-01-01, 2026-06-01, false, SUBMITTED",
        "LAPSED, 1972-01-01, 2026-06-01, true, LAPSED"
    })
    void whatTheRegisterCannotKnowItDoesNotTellAsOverdue(
            DutyStatus status, LocalDate dueOn, LocalDate arisenOn, boolean absence, DutyStanding expected) {
        assertThat(DutyStanding.of(status, dueOn, arisenOn, absence, LocalDate.of(2026, 11, 1)))
                .isEqualTo(expected);
    }
}
