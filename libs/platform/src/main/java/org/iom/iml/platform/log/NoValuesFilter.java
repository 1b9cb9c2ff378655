package org.iom.iml.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** Takes the words off every failure that is logged, whoever logs it: a driver quotes the row that it could not write. */
@LoggingFilter(name = "no-values")
public final class NoValuesFilter implements Filter {

    /** Failures that speak of the network and of settings, never of rows. */
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
