package org.iom.iml.gateway.upstream;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Watches that bytes move at least at a rate while it is the client who lets them wait. */
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
     * Until it is ended, or the client was too slow for as long as is tolerated.
     *
     * @param bytes moved so far
     * @param waits whether it is the client for whom they wait
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
