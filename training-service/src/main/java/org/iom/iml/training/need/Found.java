package org.iom.iml.training.need;

import java.util.List;
import java.util.UUID;

/**
 * The findings on a theme in a State's law and in project assessments there, as far as the caller may know.
 *
 * @param count number of findings of delivered reviews
 * @param ids ids of some of them
 * @param proposed number of project assessments that propose training on the theme
 */
public record Found(int count, List<UUID> ids, int proposed) {
    static final Found NOTHING = new Found(0, List.of(), 0);

    Found(int count, List<UUID> ids) {
        this(count, ids, 0);
    }

    /** Returns the same findings with the given number of proposals by assessments. */
    Found with(int proposals) {
        return new Found(count, ids, proposals);
    }
}
