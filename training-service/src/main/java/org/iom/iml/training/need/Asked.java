package org.iom.iml.training.need;

import java.util.List;
import java.util.UUID;

/**
 * The open recommendations to a State on a theme; those with evidence are counted separately, whatever the State's
 * position.
 *
 * @param ids ids of some of them
 * @param mechanisms the mechanisms that made them, as far as known
 */
public record Asked(
        int supported, int withoutPosition, int noted, int withEvidence, List<UUID> ids, List<String> mechanisms) {
    static final Asked NOTHING = new Asked(0, 0, 0, 0, List.of(), List.of());
}
