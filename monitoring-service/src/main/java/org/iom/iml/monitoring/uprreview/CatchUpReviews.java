package org.iom.iml.monitoring.uprreview;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.iom.iml.platform.caller.Callers;

/** A start-up task that creates the reviews for recommendations imported before reviews were derived from them. */
@Singleton
class CatchUpReviews {

    private final UprReviews reviews;
    private final Callers callers;

    CatchUpReviews(UprReviews reviews, Callers callers) {
        this.reviews = reviews;
        this.callers = callers;
    }

    void start(@Observes StartupEvent started) {
        callers.asSystem(reviews::catchUp);
    }
}
