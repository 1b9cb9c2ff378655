package org.iom.iml.training.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.caller.Callers;

/**
 * A job that looks every second for offers about to expire or expired; it may run in several processes, as the
 * edition's lock admits one at a time.
 */
@Singleton
class ExpireOffers {

    private final Offers offers;
    private final DueOffers due;
    private final Callers callers;

    ExpireOffers(Offers offers, DueOffers due, Callers callers) {
        this.offers = offers;
        this.due = due;
        this.callers = callers;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        callers.asSystem(due::remind);
        List<UUID> editions = callers.asSystem(due::editions);
        editions.forEach(edition -> callers.asSystem(() -> {
            offers.expire(edition);
            return true;
        }));
    }
}
