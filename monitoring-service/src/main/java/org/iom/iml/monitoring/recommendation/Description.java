package org.iom.iml.monitoring.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a recommendation, besides the State's position.
 *
 * @param recommenders the recommending States; {@code null} is one whom the source does not know
 * @param action UPR Info's category of the action asked for
 */
public record Description(
        List<@Nullable String> recommenders,
        List<Theme> themes,
        @Nullable Integer action,
        List<AppliedProvision> provisions,
        Scope scope) {

    /** Of a source that says nothing of its scope. */
    public Description(
            List<@Nullable String> recommenders,
            List<Theme> themes,
            @Nullable Integer action,
            List<AppliedProvision> provisions) {
        this(recommenders, themes, action, provisions, Scope.NONE);
    }

    public Description {
        recommenders = Collections.unmodifiableList(new ArrayList<>(recommenders));
        themes = List.copyOf(themes);
        provisions = List.copyOf(provisions);
    }
}
