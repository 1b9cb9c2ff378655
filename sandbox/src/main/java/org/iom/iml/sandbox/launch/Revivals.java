package org.iom.iml.sandbox.launch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The limit on restarts of a part that dies: five per minute. */
final class Revivals {
    private static final int TRIES = 5;
    private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();

    private final Map<String, Deque<Long>> recent = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    Revivals() {
        this(System::nanoTime);
    }

    Revivals(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean mayTryAgain(String part) {
        Deque<Long> tries = recent.computeIfAbsent(part, name -> new ArrayDeque<>());
        synchronized (tries) {
            long now = nanos.getAsLong();
            tries.removeIf(time -> now - time > WINDOW_NANOS);
            tries.addLast(now);
            return tries.size() <= TRIES;
        }
    }
}
