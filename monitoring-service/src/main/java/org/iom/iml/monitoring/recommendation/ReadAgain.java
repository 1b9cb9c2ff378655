package org.iom.iml.monitoring.recommendation;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.outbox.Outbox;

/**
 * A job that reads texts again once names have changed; each page is a transaction of its own, so that it goes on where
 * it was stopped.
 */
@Singleton
class ReadAgain {

    private final ReadTexts texts;
    private final Recommendations recommendations;
    private final Outbox outbox;
    private final Callers callers;

    ReadAgain(ReadTexts texts, Recommendations recommendations, Outbox outbox, Callers callers) {
        this.texts = texts;
        this.recommendations = recommendations;
        this.outbox = outbox;
        this.callers = callers;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (callers.asSystem(texts::isDue)) {
            int read;
            do {
                read = callers.asSystem(() -> texts.again(recommendations, outbox));
            } while (read == ReadTexts.PAGE);
        }
    }
}
