package org.iom.iml.monitoring.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a recommendation apart from the State's position.
 *
 * @param recommenders the recommending States; {@code null} stands for one that the source does not name
 * @param action UPR Info's category of the action requested
 */
public record Description(
        List<@Nullable String> recommenders,
        List<Theme> themes,
        @Nullable Integer action,
        List<AppliedProvision> provisions,
        Scope scope) {

    /** Creates the description given by a source that says nothing of the scope. */
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
