package org.iom.iml.instruments.text;

import java.time.DateTimeException;
import java.time.Instant;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Instants as they come in a query. */
public final class Moments {

    private Moments() {}

    /** The instant in query parameter {@code name} (RFC 3339). */
    public static @Nullable Instant parameter(String name, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw BadInput.parameter(name, "an instant as in 2026-01-01T00:00:00Z");
        }
    }
}
