package org.iom.iml.monitoring.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismRulesTest {

    private final Mechanisms mechanisms = new Mechanisms();
    private final MechanismRules rules = new MechanismRules();

    @Test
    void everyRuleIsOfAMechanismAndNamesItsSource() {
        assertThat(rules.all()).allSatisfy(rule -> {
            assertThat(mechanisms.of(rule.mechanism())).isPresent();
            assertThat(rule.authority().source()).isNotBlank();
        });
    }

    @Test
    void noTwoVersionsOfARuleAreInForceOnTheSameDay() {
        for (MechanismRule one : rules.all()) {
            LocalDate first = Objects.requireNonNullElse(one.validity().from(), LocalDate.MIN);
            assertThat(rules.all().stream()
                            .filter(other -> other.mechanism().equals(one.mechanism())
                                    && other.subject() == one.subject()
                                    && other.code().equals(one.code())
                                    && Objects.equals(other.instrument(), one.instrument())
                                    && other.validity().covers(first)))
                    .as(one.mechanism() + " " + one.code())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2014-05-01, 24, B1", "2018-05-01, 24, B", "2024-05-01, 36, B"})
    void gradesAndPeriodsOfTheHumanRightsCommitteeChangeOverTime(LocalDate on, int months, String grade) {
        MechanismRule rule = rules.find("CCPR", RuleSubject.FOLLOW_UP, "follow-up-report", on)
                .orElseThrow();
        assertThat(Objects.requireNonNull(rule.measure()).quantity()).isEqualTo(months);
        assertThat(rule.choices()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "31, days, 2024-01-31, 2024-03-02",
        "-12, weeks, 2024-03-25, 2024-01-01",
        "1, months, 2024-01-31, 2024-02-29"
    })
    void aMeasureOfTimeMakesADay(int quantity, String unit, LocalDate from, LocalDate expected) {
        assertThat(new MechanismRule.Measure(quantity, unit, null).after(from)).isEqualTo(expected);
    }
}
