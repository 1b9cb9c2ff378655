package org.iom.iml.monitoring.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.Recommendation;
import org.iom.iml.monitoring.recommendation.Siblings;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file applied in order, with the changes they make. A paragraph has one text, so where a file gives
 * two, or two answers to one recommendation, the first row prevails.
 */
final class ToldBatch {

    private final Map<String, Siblings> known;
    private final FileMemory memory;
    private final Instant at;
    private final Set<Recommendation> published = new LinkedHashSet<>();
    private final List<MonitoringFact> changes = new ArrayList<>();

    ToldBatch(Map<String, Siblings> known, FileMemory memory, Instant at) {
        this.known = known;
        this.memory = memory;
        this.at = at;
    }

    /** Applies all that {@code row} says and sets its outcome. */
    void take(ImportRow<?> row, List<KnownRecommendation> told) {
        boolean changed = false;
        for (KnownRecommendation recommendation : told) {
            Optional<Recommendation> found = find(recommendation);
            String contradiction = found.map(present -> contradiction(present, recommendation, row.line()))
                    .orElse(null);
            if (contradiction != null) {
                row.reject(contradiction, "An earlier row, or what is published, says otherwise of the same.");
                return;
            }
            changed |= found.isEmpty()
                    ? publish(recommendation, row.line())
                    : change(found.get(), recommendation, row.line());
        }
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
        return Stream.concat(published.stream().map(Recommendation::published), changes.stream())
                .toList();
    }

    private Optional<Recommendation> find(KnownRecommendation told) {
        ToldRecommendation.Answer answer = told.told().position();
        Position position = answer == null ? null : answer.position();
        String recommender =
                told.recommenders().isEmpty() ? null : told.recommenders().getFirst();
        return told.keys().stream()
                .map(key -> Objects.requireNonNull(known.get(key)))
                .flatMap(siblings -> siblings.find(recommender, position).or(siblings::first).stream())
                .findFirst();
    }

    private @Nullable String contradiction(Recommendation present, KnownRecommendation told, long line) {
        if (!present.says(told.told().text())) {
            return "text-contradicted";
        }
        ToldRecommendation.Answer answer = told.told().position();
        boolean another = answer != null && answer.position() != present.position();
        return another && memory.metBefore(present.id(), line) != null ? "answer-contradicted" : null;
    }

    private boolean publish(KnownRecommendation told, long line) {
        Siblings siblings = Objects.requireNonNull(known.get(told.keys().getFirst()));
        Recommendation recommendation =
                new Recommendation(Ids.next(), told.origin(), told.told().text(), siblings.next(), at);
        recommendation.describe(told.description(), at);
        ToldRecommendation.Answer answer = told.told().position();
        if (answer != null) {
            recommendation.answer(answer.position(), answer.sourceValue(), at);
        }
        siblings.add(recommendation);
        published.add(recommendation);
        memory.met(recommendation.id(), line);
        return true;
    }

    private boolean change(Recommendation present, KnownRecommendation told, long line) {
        boolean more = present.cite(told.origin(), at);
        more |= present.describe(told.description(), at).isPresent();
        ToldRecommendation.Answer answer = told.told().position();
        boolean answered = answer != null && answer.position() != present.position();
        if (answer != null && answered) {
            MonitoringFact fact = present.answer(answer.position(), answer.sourceValue(), at);
            if (!published.contains(present)) {
                changes.add(fact);
            }
        }
        if (more && !published.contains(present)) {
            changes.add(present.published());
        }
        memory.met(present.id(), line);
        return more || answered;
    }
}
