package org.iom.iml.training.need;

import java.util.List;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The States and the theme for which needs are requested.
 *
 * @param states the States that must be covered, even if nothing is known of them
 * @param everywhere whether these are all States
 * @param theme the theme, null for all
 */
public record Scope(
        List<String> states, boolean everywhere, @Nullable String theme) {

    public Scope {
        states = List.copyOf(states);
    }

    /** Returns the scope of one State and all themes. */
    public static Scope of(String party) {
        return new Scope(List.of(party), false, null);
    }

    /** Returns the condition on a column that names a State; none where all States are requested. */
    Conditions on(String column) {
        return new Conditions().and(column + " = any (:states)", "states", everywhere ? null : states);
    }

    boolean includes(@Nullable String ofTheme) {
        return theme == null || ofTheme == null || theme.equals(ofTheme);
    }
}
