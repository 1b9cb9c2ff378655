package org.iom.iml.monitoring.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.monitoring.followup.Assessment.Graded;
import org.iom.iml.monitoring.followup.Assessment.Reply;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final FollowUpSchemes schemes = new FollowUpSchemes(new MechanismRules());
    private final UUID recommendation = UUID.randomUUID();

    @Test
    void theFactHasTheGradeOfTheBodyBesideTheScaleForAll() {
        var fact = given("  B1 ", " (a) ").assessed();

        assertThat(fact.id()).isEqualTo(recommendation);
        assertThat(fact.scheme()).isEqualTo("CCPR");
        assertThat(fact.version()).isEqualTo(1);
        assertThat(fact.part()).isEqualTo("(a)");
        assertThat(fact.grade()).isEqualTo("B1");
        assertThat(fact.normalised()).isEqualTo("partly-satisfactory");
        assertThat(fact.asOf()).isEqualTo("2015-04-02");
    }

    @Test
    void aBlankPartIsTheWhole() {
        assertThat(given("A", " ").assessed().part()).isNull();
    }

    @Test
    void itIsWithdrawnOnce() {
        Assessment assessment = given("A", "(b)");

        assertThat(assessment.withdraw("Another paragraph.", NOW).assessment()).isEqualTo(assessment.id());
        assertThatThrownBy(() -> assessment.withdraw("Another paragraph.", NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("withdrawn already");
    }

    private Assessment given(String grade, String part) {
        return new Assessment(
                UUID.randomUUID(),
                new Reply(schemes.named("CCPR", 1), "CCPR/C/113/2", LocalDate.of(2015, 4, 2)),
                new Graded(recommendation, "KEN", part, grade),
                NOW);
    }
}
