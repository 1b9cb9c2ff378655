package org.iom.iml.monitoring.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The position of the State under review on a recommendation; there is no third
 * (Human Rights Council resolution 5/1, annex, paragraph 32).
 */
public enum Position {
    SUPPORTED,
    NOTED;

    /** The code in the API and in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The position of {@code code}. */
    public static Optional<Position> of(String code) {
        return Arrays.stream(values())
                .filter(position -> position.code().equals(code))
                .findFirst();
    }
}
