package org.iom.iml.training.need;

import java.util.List;
import java.util.UUID;

/**
 * What was found on a theme in a State's law and in projects there, as far as the caller may know.
 *
 * @param count of the findings of delivered reviews
 * @param ids of some of them
 * @param proposed how many assessments of projects propose training on the theme
 */
public record Found(int count, List<UUID> ids, int proposed) {
    static final Found NOTHING = new Found(0, List.of(), 0);

    Found(int count, List<UUID> ids) {
        this(count, ids, 0);
    }

    /** The same with the proposals of assessments. */
    Found with(int proposals) {
        return new Found(count, ids, proposals);
    }
}
