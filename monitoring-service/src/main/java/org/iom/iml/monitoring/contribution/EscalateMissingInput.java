package org.iom.iml.monitoring.contribution;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.caller.Callers;
import org.jboss.logging.Logger;

/**
 * A job that looks for missing input every minute; it may run in several processes, as the row version lets only one of
 * them record it.
 */
@Singleton
class EscalateMissingInput {

    private static final Logger LOG = Logger.getLogger(EscalateMissingInput.class);

    private final Contributions contributions;
    private final Callers callers;
    private final Clock clock;

    EscalateMissingInput(Contributions contributions, Callers callers, Clock clock) {
        this.contributions = contributions;
        this.callers = callers;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        round(LocalDate.now(clock));
    }

    void round(LocalDate today) {
        List<UUID> lacking = callers.asSystem(() -> contributions.lackingInput(today));
        lacking.forEach(id -> callers.asSystem(() -> escalate(id, today)));
    }

    private boolean escalate(UUID id, LocalDate today) {
        try {
            contributions.escalate(id, today);
            return true;
        } catch (OptimisticLockException another) {
            LOG.debugf("Another process told it of contribution %s", id);
            return false;
        }
    }
}
