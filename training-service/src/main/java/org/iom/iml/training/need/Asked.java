package org.iom.iml.training.need;

import java.util.List;
import java.util.UUID;

/**
 * What the open recommendations to a State ask on a theme. Those on which evidence was noted are counted apart,
 * whatever the State's position.
 *
 * @param ids of some of them
 * @param mechanisms that made them, as far as it was told
 */
public record Asked(
        int supported, int withoutPosition, int noted, int withEvidence, List<UUID> ids, List<String> mechanisms) {
    static final Asked NOTHING = new Asked(0, 0, 0, 0, List.of(), List.of());
}
