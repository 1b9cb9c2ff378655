package org.iom.iml.training.need;

import java.util.List;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Of which States and on which theme needs are asked for.
 *
 * @param states of which an answer is owed, even if nothing is known of them
 * @param everywhere whether these are all of them
 * @param theme null for every one
 */
public record Scope(
        List<String> states, boolean everywhere, @Nullable String theme) {

    public Scope {
        states = List.copyOf(states);
    }

    /** One State on every theme. */
    public static Scope of(String party) {
        return new Scope(List.of(party), false, null);
    }

    /** The condition on a column that names a State; none where all are asked for. */
    Conditions on(String column) {
        return new Conditions().and(column + " = any (:states)", "states", everywhere ? null : states);
    }

    boolean includes(@Nullable String ofTheme) {
        return theme == null || ofTheme == null || theme.equals(ofTheme);
    }
}
