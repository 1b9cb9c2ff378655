package org.iom.iml.gateway.upstream;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** A watch on the minimum transfer rate, applied only while the client is the cause of waiting. */
final class Pace {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final long timer;
    private final Duration patience;
    private final long most;
    private long moved;
    private Duration waited = Duration.ZERO;

    private Pace(Vertx vertx, PaceSettings settings, LongSupplier bytes, BooleanSupplier waits, Runnable tooSlow) {
        this.vertx = vertx;
        this.patience = settings.patience();
        this.most = settings.bytesPerSecond() * Math.max(1, patience.toSeconds());
        this.timer = vertx.setPeriodic(LOOK.toMillis(), id -> look(bytes, waits, tooSlow));
    }

    /**
     * Watches until ended, or until the client has been too slow for longer than tolerated.
     *
     * @param bytes the bytes moved so far
     * @param waits whether the transfer is waiting for the client
     */
    static Pace watch(Vertx vertx, PaceSettings settings, LongSupplier bytes, BooleanSupplier waits, Runnable tooSlow) {
        return new Pace(vertx, settings, bytes, waits, tooSlow);
    }

    void end() {
        vertx.cancelTimer(timer);
    }

    private void look(LongSupplier bytes, BooleanSupplier waits, Runnable tooSlow) {
        waited = waits.getAsBoolean() ? waited.plus(LOOK) : Duration.ZERO;
        if (waited.isZero() || bytes.getAsLong() - moved >= most) {
            moved = bytes.getAsLong();
            waited = Duration.ZERO;
        } else if (waited.compareTo(patience) >= 0) {
            end();
            tooSlow.run();
        }
    }
}
