package org.iom.iml.monitoring.reporting.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleStatusTest {

    @ParameterizedTest
    @CsvSource({
        "STANDARD, OPENED, REPORT_SUBMITTED",
        "STANDARD, REPORT_SUBMITTED, LIST_OF_ISSUES_ADOPTED DIALOGUE_HELD",
        "STANDARD, LIST_OF_ISSUES_ADOPTED, REPLIES_SUBMITTED DIALOGUE_HELD",
        "STANDARD, REPLIES_SUBMITTED, DIALOGUE_HELD",
        "STANDARD, DIALOGUE_HELD, CONCLUDED",
        "STANDARD, CONCLUDED, FOLLOWED_UP",
        "STANDARD, FOLLOWED_UP, ''",
        "SIMPLIFIED, OPENED, LIST_OF_ISSUES_ADOPTED",
        "SIMPLIFIED, LIST_OF_ISSUES_ADOPTED, REPORT_SUBMITTED",
        "SIMPLIFIED, REPORT_SUBMITTED, DIALOGUE_HELD",
        "SIMPLIFIED, REPLIES_SUBMITTED, ''",
        "SIMPLIFIED, DIALOGUE_HELD, CONCLUDED",
        "SIMPLIFIED, CONCLUDED, FOLLOWED_UP",
        "SIMPLIFIED, FOLLOWED_UP, ''",
        "WITHOUT_REPORT, OPENED, LIST_OF_ISSUES_ADOPTED REPORT_SUBMITTED DIALOGUE_HELD",
        "WITHOUT_REPORT, LIST_OF_ISSUES_ADOPTED, REPORT_SUBMITTED REPLIES_SUBMITTED DIALOGUE_HELD",
        "WITHOUT_REPORT, REPORT_SUBMITTED, DIALOGUE_HELD",
        "WITHOUT_REPORT, REPLIES_SUBMITTED, DIALOGUE_HELD",
        "WITHOUT_REPORT, DIALOGUE_HELD, CONCLUDED",
        "WITHOUT_REPORT, CONCLUDED, FOLLOWED_UP",
        "WITHOUT_REPORT, FOLLOWED_UP, ''"
    })
    void everyPairIsAllowedOrRefused(ReportingProcedure procedure, CycleStatus from, String allowed) {
        for (CycleStatus to : CycleStatus.values()) {
            assertThat(from.successors(procedure).contains(to))
                    .as(from + " to " + to)
                    .isEqualTo(List.of(allowed.split(" ")).contains(to.name()));
        }
    }
}
