package org.iom.iml.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * A log filter that removes the message of every logged exception, because database drivers quote the row that could
 * not be written.
 */
@LoggingFilter(name = "no-values")
public final class NoValuesFilter implements Filter {

    /** The packages whose exceptions concern the network or configuration, never rows. */
    private static final List<String> HARMLESS =
            List.of("java.net.", "org.apache.kafka.", "io.netty.", "io.smallrye.config.", "io.quarkus.runtime.");

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable failure = line.getThrown();
        if (failure != null && !isHarmless(failure)) {
            line.setThrown(Wordless.of(failure));
        }
        Object[] parameters = line.getParameters();
        if (parameters != null && Arrays.stream(parameters).anyMatch(Throwable.class::isInstance)) {
            line.setParameters(Arrays.stream(parameters)
                    .map(value -> value instanceof Throwable thrown ? Wordless.kinds(thrown) : value)
                    .toArray());
        }
        return true;
    }

    private static boolean isHarmless(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            String kind = cause.getClass().getName();
            if (HARMLESS.stream().noneMatch(kind::startsWith)) {
                return false;
            }
            cause = cause.getCause();
        }
        return true;
    }
}
