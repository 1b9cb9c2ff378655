package org.iom.iml.monitoring.upr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.Recommendation;
import org.iom.iml.monitoring.recommendation.Siblings;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one file applied in order, with the changes they make.
 *
 * <p>A State that made the same recommendation
 * in the same session and got the same answer joins it. A different answer replaces the position once per file: where a
 * file gives two, the first line prevails. Themes accumulate. A pending answer never withdraws a position.
 */
final class UprBatch {

    private final Map<String, Siblings> known;
    private final FileMemory memory;
    private final Instant at;
    private final Set<Recommendation> published = new LinkedHashSet<>();
    private final Set<Recommendation> described = new LinkedHashSet<>();
    private final List<MonitoringFact> answers = new ArrayList<>();

    UprBatch(Map<String, Siblings> known, FileMemory memory, Instant at) {
        this.known = known;
        this.memory = memory;
        this.at = at;
    }

    /** Applies what {@code row} states and sets its outcome. */
    void take(ImportRow<?> row, UprStatement statement) {
        Siblings siblings = Objects.requireNonNull(known.get(statement.naturalKey()));
        Recommendation recommendation = siblings.find(
                        statement.recommender(), statement.response().position())
                .orElse(null);
        if (recommendation == null) {
            publish(statement, siblings);
            row.accept();
            return;
        }
        Long before = memory.metBefore(recommendation.id(), statement.line());
        Position answer = newAnswer(recommendation, statement);
        if (answer != null && before != null) {
            row.reject("answer-contradicted", "Line " + before + " of this file gives another answer to the same.");
            return;
        }
        boolean changed = change(recommendation, statement, answer, before == null);
        memory.met(recommendation.id(), statement.line());
        if (changed) {
            row.accept();
        } else {
            row.unchanged();
        }
    }

    /** Returns the recommendations that were not known before. */
    Set<Recommendation> published() {
        return published;
    }

    /** Returns the changes, as one fact for each new state. */
    List<MonitoringFact> facts() {
        List<MonitoringFact> facts = new ArrayList<>();
        published.forEach(recommendation -> facts.add(recommendation.published()));
        facts.addAll(answers);
        described.forEach(recommendation -> facts.add(recommendation.published()));
        return facts;
    }

    private void publish(UprStatement statement, Siblings siblings) {
        Recommendation recommendation =
                new Recommendation(Ids.next(), statement.origin(), statement.text(), siblings.next(), at);
        recommendation.describe(statement.description(true), at);
        Position position = statement.response().position();
        if (position != null) {
            recommendation.answer(position, statement.response().sourceValue(), at);
        }
        siblings.add(recommendation);
        published.add(recommendation);
        memory.met(recommendation.id(), statement.line());
    }

    private static @Nullable Position newAnswer(Recommendation recommendation, UprStatement statement) {
        Position answer = statement.response().position();
        return answer == recommendation.position() ? null : answer;
    }

    private boolean change(
            Recommendation recommendation, UprStatement statement, @Nullable Position answer, boolean firstWord) {
        boolean more =
                recommendation.describe(statement.description(firstWord), at).isPresent();
        if (answer != null) {
            var changed = recommendation.answer(answer, statement.response().sourceValue(), at);
            if (!published.contains(recommendation)) {
                answers.add(changed);
            }
        }
        if (more && !published.contains(recommendation)) {
            described.add(recommendation);
        }
        return more || answer != null;
    }
}
