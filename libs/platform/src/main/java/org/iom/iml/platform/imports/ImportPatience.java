package org.iom.iml.platform.imports;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a caller would rather wait than hear that nothing has changed: {@code Prefer: wait=10} (RFC 7240). */
final class ImportPatience {

    private static final Pattern WAIT = Pattern.compile("(?i)(?:.*[,;\\s])?wait\\s*=\\s*(\\d{1,3})\\b.*");
    private static final int LONGEST_SECONDS = 15;
    private static final Duration LOOK = Duration.ofMillis(100);

    private ImportPatience() {}

    /** Waits while {@code unchanged}, at most as long as is preferred; the thread must be a virtual one. */
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
