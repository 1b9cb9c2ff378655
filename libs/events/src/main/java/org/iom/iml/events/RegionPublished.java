package org.iom.iml.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A region of the world, or an organization of one, was published or its members changed; carries all of them. */
@Published(name = "instruments.region-published.v1", aggregate = "region")
public record RegionPublished(
        String code, String kind, @Nullable String parent, Map<String, String> names, List<String> members)
        implements InstrumentsFact, Listed {
    public RegionPublished {
        names = Map.copyOf(names);
        members = List.copyOf(members);
    }

    @Override
    public String aggregateId() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.REGIONS;
    }
}
