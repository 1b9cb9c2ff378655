package org.iom.iml.monitoring.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.iom.iml.monitoring.reporting.duty.OverdueDuties;
import org.iom.iml.platform.caller.Callers;

/** A job that announces, every minute, changes to deadlines and reporting duties that have become overdue. */
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
        return pages(() -> told.set(today))
                + pages(told::moved)
                + pages(() -> told.near(today))
                + pages(() -> overdue.tell(today, ToldDeadlines.PAGE));
    }

    /** Processes page after page, each in its own transaction, until one is not full. */
    private int pages(Supplier<Integer> page) {
        int all = 0;
        int told;
        do {
            told = callers.asSystem(page);
            all += told;
        } while (told == ToldDeadlines.PAGE);
        return all;
    }
}
