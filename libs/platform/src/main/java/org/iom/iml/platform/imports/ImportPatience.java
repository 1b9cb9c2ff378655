package org.iom.iml.platform.imports;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that a caller prefers to wait for a change before being told that there is none: {@code Prefer: wait=10}
 * (RFC 7240).
 */
final class ImportPatience {

    private static final Pattern WAIT = Pattern.compile("(?i)(?:.*[,;\\s])?wait\\s*=\\s*(\\d{1,3})\\b.*");
    private static final int LONGEST_SECONDS = 15;
    private static final Duration LOOK = Duration.ofMillis(100);

    private ImportPatience() {}

    /** Waits while {@code unchanged}, for at most the preferred time; must run on a virtual thread. */
    static void await(@Nullable String prefer, BooleanSupplier unchanged) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        int seconds = wait.matches() ? Math.min(Integer.parseInt(wait.group(1)), LONGEST_SECONDS) : 0;
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < end && unchanged.getAsBoolean()) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
