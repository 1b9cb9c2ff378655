package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.monitoring.known.RegistryVocabulary;
import org.iom.iml.platform.outbox.Outbox;

/** The reading of texts of recommendations for the instruments, provisions and themes that they name. */
@Singleton
class ReadTexts {

    /** The number of texts that are read again in one transaction. */
    static final int PAGE = 500;

    /** Passes over rows that another process reads at the time. */
    private static final int SKIP_LOCKED = -2;

    private final RegistryVocabulary vocabulary;
    private final Clock clock;

    ReadTexts(RegistryVocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Reads the texts of recommendations that are new. */
    void of(Collection<Recommendation> published) {
        RegistryVocabulary.Edition names = vocabulary.now();
        published.forEach(recommendation -> read(recommendation, names));
    }

    /**
     * Reads a page of texts again that were read with other names, or never, and tells of those that name something else
     * now; returns how many there were.
     */
    @Transactional
    int again(Recommendations recommendations, Outbox outbox) {
        RegistryVocabulary.Edition names = vocabulary.now();
        List<Recommendation> outdated = recommendations
                .find("reading.edition < ?1 order by reading.edition, id", names.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, PAGE)
                .list();
        outbox.appendAll(outdated.stream()
                .flatMap(recommendation -> read(recommendation, names).stream())
                .toList());
        return outdated.size();
    }

    boolean isDue() {
        return vocabulary.isQuiet();
    }

    private Optional<RecommendationPublished> read(Recommendation recommendation, RegistryVocabulary.Edition names) {
        return recommendation.read(
                names.read(recommendation.text(), recommendation.origin().mechanism()),
                names.number(),
                clock.instant());
    }
}
