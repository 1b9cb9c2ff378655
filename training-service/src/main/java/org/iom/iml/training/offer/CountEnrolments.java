package org.iom.iml.training.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.platform.caller.Callers;

/** Tells the other services how many are in each edition, some seconds after that has changed; never who. */
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
