package org.iom.iml.monitoring.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;

/** The repository of recommendations to States. */
@ApplicationScoped
public class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    private final Outbox outbox;
    private final Event<UprSessionHeard> heard;
    private final ReadTexts texts;
    private final Clock clock;

    Recommendations(Outbox outbox, Event<UprSessionHeard> heard, ReadTexts texts, Clock clock) {
        this.texts = texts;
        this.heard = heard;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Publishes one recommendation, and refuses it where the same paragraph or text is published already. */
    @Transactional
    public Recommendation publish(RecommendationDraft draft) {
        Recommendation recommendation = draft.publish(Ids.next(), clock.instant());
        texts.of(List.of(recommendation));
        if (count("naturalKey", recommendation.naturalKey()) > 0) {
            throw alreadyPublished();
        }
        try {
            persistAndFlush(recommendation);
        } catch (ConstraintViolationException publishedMeanwhile) {
            throw alreadyPublished();
        }
        outbox.append(recommendation.published());
        heard.fire(UprSessionHeard.of(List.of(recommendation)));
        return recommendation;
    }

    private static Refusal alreadyPublished() {
        return new Refusal(
                "recommendation-already-published",
                "This recommendation is published already: its paragraph of that document, or its text of that session.");
    }

    /**
     * Stores new recommendations from a file; if the same one is stored concurrently, one of the two transactions
     * fails.
     */
    public void store(Collection<Recommendation> published) {
        if (!published.isEmpty()) {
            texts.of(published);
            getEntityManager()
                    .unwrap(Session.class)
                    .doWork(connection -> new RecommendationCopy(connection).store(published));
            heard.fire(UprSessionHeard.of(published));
        }
    }

    /** Returns the recommendations for each key, for bulk publication. */
    public Map<String, Siblings> ofKeys(Collection<String> naturalKeys) {
        Map<String, List<Recommendation>> known = list("naturalKey in ?1 order by sibling", naturalKeys).stream()
                .collect(Collectors.groupingBy(Recommendation::naturalKey));
        return naturalKeys.stream()
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> Siblings.of(known.getOrDefault(key, List.of()))));
    }
}
