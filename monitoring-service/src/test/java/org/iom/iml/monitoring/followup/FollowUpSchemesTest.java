package org.iom.iml.monitoring.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.platform.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpSchemesTest {

    private final FollowUpSchemes schemes = new FollowUpSchemes(new MechanismRules());

    @ParameterizedTest
    @CsvSource({
        "CCPR, 2013-07-01, 1",
        "CCPR, 2016-12-31, 1",
        "CCPR, 2017-01-01, 2",
        "CCPR, 2020-01-01, 2",
        "CCPR, 2026-01-01, 2",
        "CED, 2018-12-06, 1",
        "CED, 2020-09-29, 2",
        "CEDAW, 2010-01-01, 1"
    })
    void oneVersionOfASchemeIsInForceOnADay(String body, LocalDate day, int version) {
        assertThat(schemes.of(body).stream().filter(scheme -> scheme.isInForce(day)))
                .extracting(FollowUpScheme::version)
                .containsExactly(version);
        assertThat(schemes.on(body, day))
                .get()
                .extracting(FollowUpScheme::version)
                .isEqualTo(version);
    }

    @Test
    void beforeAnyVersionThatIsKnownThereIsNone() {
        assertThat(schemes.on("CCPR", LocalDate.of(2013, 6, 30))).isEmpty();
        assertThat(schemes.of("CRC")).isEmpty();
        assertThat(schemes.of("SPT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CCPR, 1, B1, PARTLY_SATISFACTORY",
        "CCPR, 1, B2, PARTLY_SATISFACTORY",
        "CCPR, 1, D1, UNKNOWN",
        "CCPR, 2, A, SATISFACTORY",
        "CCPR, 2, D, NO_REPLY",
        "CCPR, 2, E, CONTRARY",
        "CED, 2, D, NO_REPLY",
        "CEDAW, 1, partially implemented, UNKNOWN"
    })
    void aGradeHasItsPlaceOnTheScaleForAll(String body, int version, String grade, NormalisedGrade normalised) {
        assertThat(schemes.named(body, version).normalise(grade)).isEqualTo(normalised);
    }

    @Test
    void aPeriodThatChangesUnderTheSameGradesIsNoOtherVersion() {
        FollowUpScheme letters = schemes.named("CCPR", 2);

        assertThat(letters.rules()).hasSize(2);
        assertThat(letters.validFrom()).isEqualTo("2017-01-01");
        assertThat(letters.validUntil()).isNull();
        assertThat(letters.listed()).isEqualTo("A, B, C, D, E");
    }

    @Test
    void howABodyGradesIsToldAsFarAsItIsKnown() {
        assertThat(schemes.named("CCPR", 1).grading()).isEqualTo(Grading.BY_GRADE);
        assertThat(schemes.named("CEDAW", 1).grading()).isEqualTo(Grading.IN_WORDS);
        assertThat(schemes.named("CAT", 1).grading()).isEqualTo(Grading.UNKNOWN);
        assertThat(schemes.named("CED", 1).grading()).isEqualTo(Grading.UNKNOWN);
    }

    @Test
    void eachGradeNamesItsSourceAndHasAMeaningWhereItHasAPlace() {
        assertThat(schemes.all().stream().flatMap(scheme -> scheme.grades().stream()))
                .isNotEmpty()
                .allSatisfy(grade -> {
                    assertThat(grade.source()).isNotBlank();
                    assertThat(grade.meaning() == null)
                            .as(grade.code())
                            .isEqualTo(grade.normalised() == NormalisedGrade.UNKNOWN);
                });
    }

    @Test
    void aSchemeOrVersionThatIsNotKnownIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> schemes.require("CRC", 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("/v1/follow-up-schemes");
        assertThatThrownBy(() -> schemes.require("CCPR", 3))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("known are 1, 2");
    }
}
