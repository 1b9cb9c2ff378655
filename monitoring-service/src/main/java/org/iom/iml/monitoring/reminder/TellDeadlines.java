package org.iom.iml.monitoring.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.iom.iml.monitoring.reporting.OverdueDuties;
import org.iom.iml.platform.caller.Callers;

/** Tells every minute what is new of deadlines and of duties whose day has passed. */
@Singleton
class TellDeadlines {

    private final ToldDeadlines told;
    private final OverdueDuties overdue;
    private final Callers callers;
    private final Clock clock;

    TellDeadlines(ToldDeadlines told, OverdueDuties overdue, Callers callers, Clock clock) {
        this.told = told;
        this.overdue = overdue;
        this.callers = callers;
        this.clock = clock;
    }

    @Scheduled(every = "${iml.reminders.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        round(LocalDate.now(clock));
    }

    int round(LocalDate today) {
        return callers.asSystem(() -> told.round(today)) + callers.asSystem(() -> overdue.tell(today));
    }
}
