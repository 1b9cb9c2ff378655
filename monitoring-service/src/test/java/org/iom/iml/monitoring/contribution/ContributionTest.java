package org.iom.iml.monitoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.iom.iml.monitoring.contribution.Contribution.Occasion;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContributionTest {

    private static final Instant NOW = Instant.parse("2026-03-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

    private static final Map<ContributionStatus, Consumer<Contribution>> STEPS = new EnumMap<>(Map.of(
            ContributionStatus.INPUT_ASKED, one -> one.askInput(TODAY, NOW),
            ContributionStatus.INPUT_MISSING, one -> one.escalate(NOW),
            ContributionStatus.INPUT_GIVEN, one -> one.giveInput("No legal aid.", NOW),
            ContributionStatus.DRAFTED, one -> one.draft("en", "Three words here", "drafter", NOW),
            ContributionStatus.CLEARED_BY_MISSION, one -> one.clearByMission("head", 3, NOW),
            ContributionStatus.CLEARED, one -> one.clearByUnit("lawyer", 3, NOW),
            ContributionStatus.SUBMITTED, one -> one.submit(TODAY, NOW),
            ContributionStatus.PUBLISHED, one -> one.publish(TODAY, null, NOW),
            ContributionStatus.WITHDRAWN, one -> one.withdraw("Others speak of it.", NOW)));

    @ParameterizedTest
    @EnumSource(ContributionStatus.class)
    void fromEachStatusOnlyItsSuccessorsAreReached(ContributionStatus from) {
        STEPS.forEach((to, step) -> {
            Contribution contribution = at(from);
            if (from.successors().contains(to)) {
                step.accept(contribution);
                assertThat(contribution.fact().status()).isEqualTo(to.code());
            } else {
                assertThatThrownBy(() -> step.accept(contribution))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(from.code());
                assertThat(contribution.status()).isEqualTo(from);
            }
        });
    }

    @Test
    void whoDraftedItClearsItForNobody() {
        assertThatThrownBy(() -> at(ContributionStatus.DRAFTED).clearByMission("drafter", null, NOW))
                .hasMessageContaining("cannot clear it");
        assertThatThrownBy(() -> at(ContributionStatus.CLEARED_BY_MISSION).clearByUnit("drafter", null, NOW))
                .hasMessageContaining("cannot clear it");
    }

    @Test
    void twoPersonsClearIt() {
        assertThatThrownBy(() -> at(ContributionStatus.CLEARED_BY_MISSION).clearByUnit("head", null, NOW))
                .hasMessageContaining("cannot clear it");
    }

    @Test
    void anotherDraftTakesBackWhatWasCleared() {
        Contribution contribution = at(ContributionStatus.CLEARED);
        contribution.draft("en", "Other words", "head", NOW);
        contribution.clearByMission("deputy", null, NOW);
        assertThat(contribution.status()).isEqualTo(ContributionStatus.CLEARED_BY_MISSION);
    }

    @Test
    void whoWroteADraftBeforeTheLastDoesNotClearIt() {
        Contribution contribution = at(ContributionStatus.CLEARED);
        contribution.draft("en", "Other words", "head", NOW);
        assertThatThrownBy(() -> contribution.clearByMission("drafter", null, NOW))
                .hasMessageContaining("wrote a draft");
    }

    @Test
    void moreWordsThanTheMechanismTakesAreNotCleared() {
        assertThatThrownBy(() -> at(ContributionStatus.DRAFTED).clearByMission("head", 2, NOW))
                .hasMessageContaining("3 words");
        assertThatThrownBy(() -> at(ContributionStatus.CLEARED_BY_MISSION).clearByUnit("lawyer", 2, NOW))
                .hasMessageContaining("3 words");
    }

    @Test
    void itIsPublishedAfterItWasSubmitted() {
        assertThatThrownBy(() -> at(ContributionStatus.SUBMITTED).publish(TODAY.minusDays(1), null, NOW))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void inputIsMissingOnceItsDayIsOver() {
        Contribution contribution = at(ContributionStatus.INPUT_ASKED);
        assertThat(contribution.lacksInput(TODAY)).isFalse();
        assertThat(contribution.lacksInput(TODAY.plusDays(1))).isTrue();
        contribution.escalate(NOW);
        assertThat(contribution.lacksInput(TODAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Migrants - and refugees -       | 3
            non-refoulement, art. 3(1)      | 3
            l’État n’a pas répondu          | 4
            العمال المهاجرون وأفراد أسرهم   | 4
            移徙工人                          | 4
            … — !                           | 0
            A/HRC/WG.6/8/KEN/1 para. 12     | 3""")
    void wordsAreCountedInAnyScript(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    private static Contribution at(ContributionStatus status) {
        Contribution contribution =
                new Contribution(UUID.randomUUID(), new Occasion("KEN", "UPR", 46), null, null, NOW);
        if (status == ContributionStatus.WITHDRAWN) {
            contribution.withdraw("Others speak of it.", NOW);
            return contribution;
        }
        for (ContributionStatus step : ContributionStatus.values()) {
            if (step == ContributionStatus.INPUT_MISSING && status != ContributionStatus.INPUT_MISSING) {
                continue;
            }
            if (step.compareTo(status) <= 0 && step != ContributionStatus.OPENED) {
                STEPS.getOrDefault(step, one -> {}).accept(contribution);
            }
        }
        return contribution;
    }
}
