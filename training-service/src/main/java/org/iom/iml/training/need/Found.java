package org.iom.iml.training.need;

import java.util.List;
import java.util.UUID;

/**
 * What delivered reviews found on a theme in a State's law, as far as the caller may know.
 *
 * @param ids of some of them
 */
public record Found(int count, List<UUID> ids) {
    static final Found NOTHING = new Found(0, List.of());
}
