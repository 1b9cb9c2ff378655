package org.iom.iml.training.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.platform.caller.Callers;

/**
 * A job that informs other services of the number of people in each edition within seconds of a change, never of their
 * identity.
 */
@Singleton
class CountEnrolments {

    private final EnrolmentCounts counts;
    private final Callers callers;

    CountEnrolments(EnrolmentCounts counts, Callers callers) {
        this.counts = counts;
        this.callers = callers;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        callers.asSystem(() -> {
            counts.tell();
            return true;
        });
    }
}
