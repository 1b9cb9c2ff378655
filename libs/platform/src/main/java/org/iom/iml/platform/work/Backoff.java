package org.iom.iml.platform.work;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A wait between attempts that doubles after each failure, up to a limit. */
public final class Backoff {

    private final Duration bound;
    private Duration next;
    private int attempts;

    public Backoff(Duration first, Duration bound) {
        this.next = first;
        this.bound = bound;
    }

    public int attempts() {
        return attempts;
    }

    /** Waits; an interruption ends the work. */
    public void pause() {
        attempts++;
        try {
            TimeUnit.MILLISECONDS.sleep(next.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to try again", interrupted);
        }
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(bound) > 0 ? bound : twice;
    }
}
