package org.iom.iml.monitoring.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final Instant THEN = Instant.parse("2010-05-10T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void aStateThatRecommendsTheSameJoinsOnce() {
        Recommendation recommendation = aRecommendation();
        assertThat(recommendation.describe(recommendedBy("URY"), NOW)).isPresent();
        assertThat(recommendation.describe(recommendedBy("URY"), NOW)).isEmpty();
        assertThat(recommendation.recommenders().parties()).containsExactly("URY");
    }

    @Test
    void anUnknownRecommenderIsCountedAsUnknown() {
        Recommendation recommendation = aRecommendation();
        assertThat(recommendation.isRecommendedBy(null)).isFalse();
        assertThat(recommendation.describe(recommendedBy(null), NOW)).isPresent();
        assertThat(recommendation.isRecommendedBy(null)).isTrue();
        assertThat(recommendation.recommenders().parties()).isEmpty();
    }

    @Test
    void aChangedPositionKeepsTheOneBefore() {
        Recommendation recommendation = aRecommendation();
        recommendation.answer(Position.NOTED, "Rejected", THEN);
        var changed = recommendation.answer(Position.SUPPORTED, "Accepted", NOW);
        assertThat(changed.position()).isEqualTo("supported");
        assertThat(recommendation.position()).isEqualTo(Position.SUPPORTED);
        assertThat(recommendation.positions())
                .containsExactly(
                        new StatedPosition(Position.NOTED, "Rejected", THEN),
                        new StatedPosition(Position.SUPPORTED, "Accepted", NOW));
        assertThat(recommendation.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void theSamePositionAgainIsRefused() {
        Recommendation recommendation = aRecommendation();
        recommendation.answer(Position.NOTED, "Noted", THEN);
        assertThatThrownBy(() -> recommendation.answer(Position.NOTED, "Noted", NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPledgeHasNoRecommenderAndNoPosition() {
        Recommendation pledge = new Recommendation(
                UUID.randomUUID(), Origin.upr(RecommendationKind.PLEDGE, "TCD", 14), "Pledges to report.", 0, THEN);
        assertThatThrownBy(() -> pledge.describe(recommendedBy("URY"), NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pledge.answer(Position.SUPPORTED, "Accepted", NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void themesAddUpAndKeepTheLabelOfTheSource() {
        Recommendation recommendation = aRecommendation();
        Themes themes = new Themes();
        assertThat(recommendation.describe(about(List.of(themes.labelled("NHRI"))), NOW))
                .isPresent();
        assertThat(recommendation.describe(about(List.of(themes.labelled("NHRI"), themes.labelled("Migrants"))), NOW))
                .isPresent();
        assertThat(recommendation.subjects().codes()).containsExactly("national-human-rights-institutions", "migrants");
        assertThat(recommendation.subjects().labels()).containsExactly("NHRI", "Migrants");
    }

    @Test
    void theFactOfItsPublicationNamesTheInstrumentsThatItApplies() {
        Recommendation recommendation = aRecommendation();
        recommendation.describe(
                new Description(
                        List.of(),
                        List.of(),
                        null,
                        List.of(new AppliedProvision("ICRMW", "art_40"), new AppliedProvision("ICRMW", "art_26"))),
                NOW);
        assertThat(recommendation.published().instruments()).containsExactly("ICRMW");
    }

    private static Description recommendedBy(@Nullable String recommender) {
        return new Description(Collections.singletonList(recommender), List.of(), null, List.of());
    }

    private static Description about(List<Theme> themes) {
        return new Description(List.of(), themes, null, List.of());
    }

    static Recommendation aRecommendation() {
        return new Recommendation(
                UUID.randomUUID(),
                Origin.upr(RecommendationKind.RECOMMENDATION, "KEN", 8),
                "Ratify the Convention on migrant workers",
                0,
                THEN);
    }
}
