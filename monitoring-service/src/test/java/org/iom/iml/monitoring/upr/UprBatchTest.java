package org.iom.iml.monitoring.upr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.monitoring.recommendation.Origin;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.Recommendation;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.monitoring.recommendation.Siblings;
import org.iom.iml.monitoring.recommendation.Themes;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.ImportRow.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UprBatchTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String TEXT = "Ratify the ICRMW";

    private final Map<String, Siblings> known = new HashMap<>();
    private final Themes themes = new Themes();
    private UprBatch file = new UprBatch(known, new FileMemory(), NOW);
    private long line = 1;

    @Test
    void whatSeveralStatesRecommendAlikeIsOneRecommendation() {
        assertThat(take("URY", Position.SUPPORTED)).isEqualTo(Outcome.ACCEPTED);
        assertThat(take("FRA", Position.SUPPORTED)).isEqualTo(Outcome.ACCEPTED);
        assertThat(file.published())
                .singleElement()
                .satisfies(one -> assertThat(one.recommenders().parties()).containsExactly("URY", "FRA"));
        assertThat(file.facts()).singleElement().isInstanceOf(RecommendationPublished.class);
    }

    @Test
    void theSameRowTwiceIsUnchanged() {
        take("URY", Position.SUPPORTED);
        assertThat(take("URY", Position.SUPPORTED)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void theSameFileAgainIsUnchanged() {
        take("URY", Position.SUPPORTED);
        take("FRA", Position.NOTED);
        take(null, Position.SUPPORTED);
        anotherFile();
        assertThat(List.of(
                        take("URY", Position.SUPPORTED), take("FRA", Position.NOTED), take(null, Position.SUPPORTED)))
                .containsOnly(Outcome.UNCHANGED);
        assertThat(file.facts()).isEmpty();
    }

    @Test
    void statesThatGotDifferentAnswersMadeDifferentRecommendations() {
        take("URY", Position.SUPPORTED);
        take("FRA", Position.NOTED);
        assertThat(file.published())
                .extracting(Recommendation::position)
                .containsExactly(Position.SUPPORTED, Position.NOTED);
    }

    @Test
    void aLaterFileChangesThePositionOnceForAllWhoRecommended() {
        take("URY", Position.NOTED);
        take("FRA", Position.NOTED);
        anotherFile();
        assertThat(take("URY", Position.SUPPORTED)).isEqualTo(Outcome.ACCEPTED);
        assertThat(take("FRA", Position.SUPPORTED)).isEqualTo(Outcome.UNCHANGED);
        assertThat(file.facts())
                .singleElement()
                .asInstanceOf(type(RecommendationPositionChanged.class))
                .satisfies(changed -> assertThat(changed.position()).isEqualTo("supported"));
    }

    @Test
    void aFileIsBelievedOnTheFirstOfTwoAnswers() {
        take("URY", Position.SUPPORTED);
        assertThat(take("URY", Position.NOTED)).isEqualTo(Outcome.REJECTED);
        anotherFile();
        assertThat(take("URY", Position.SUPPORTED)).isEqualTo(Outcome.UNCHANGED);
        assertThat(take("URY", Position.NOTED)).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aRowThatIsTriedAgainDoesNotContradictItself() {
        take("URY", Position.NOTED);
        FileMemory memory = new FileMemory();
        file = new UprBatch(known, memory, NOW);
        line = 1;
        take("URY", Position.SUPPORTED);
        file = new UprBatch(known, memory, NOW);
        line = 1;
        assertThat(take("URY", Position.NOTED)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aPendingAnswerNeverTakesBackAPosition() {
        take("URY", null);
        anotherFile();
        take("URY", Position.SUPPORTED);
        anotherFile();
        assertThat(take("URY", null)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aPledgeIsPublishedWithoutRecommender() {
        Origin origin = Origin.upr(RecommendationKind.PLEDGE, "KEN", 8);
        var response = new UprInfoResponse("Voluntary Pledge", RecommendationKind.PLEDGE, null);
        assertThat(take(origin, null, response)).isEqualTo(Outcome.ACCEPTED);
        assertThat(take(origin, null, response)).isEqualTo(Outcome.UNCHANGED);
    }

    private void anotherFile() {
        file = new UprBatch(known, new FileMemory(), NOW);
        line = 1;
    }

    private Outcome take(@Nullable String recommender, @Nullable Position position) {
        String word = position == null ? "Pending" : position.code();
        return take(
                Origin.upr(RecommendationKind.RECOMMENDATION, "KEN", 8),
                recommender,
                new UprInfoResponse(word, RecommendationKind.RECOMMENDATION, position));
    }

    private Outcome take(Origin origin, @Nullable String recommender, UprInfoResponse response) {
        String key = Recommendation.naturalKeyOf(origin, TEXT);
        known.computeIfAbsent(key, unknown -> Siblings.of(new ArrayList<>()));
        ImportRow<String> row = ImportRow.of(++line, TEXT, TEXT);
        file.take(
                row,
                new UprStatement(
                        line, key, origin, TEXT, recommender, response, 5, List.of(themes.labelled("Migrants"))));
        return row.outcome();
    }
}
