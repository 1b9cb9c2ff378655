package org.iom.iml.instruments.group;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.iom.iml.events.RegionPublished;
import org.jspecify.annotations.Nullable;

/**
 * A region of the world or a regional organization, with the parties that belong to it.
 *
 * @param code the UN M49 code, or the usual abbreviation of an organization
 * @param parent the region of which it is a part
 */
public record Region(
        String code,
        RegionKind kind,
        @Nullable String parent,
        Map<String, String> names,
        SortedSet<String> members,
        String source) {

    public Region {
        names = Map.copyOf(names);
    }

    RegionPublished published() {
        return new RegionPublished(code, kind.code(), parent, names, List.copyOf(members));
    }
}
