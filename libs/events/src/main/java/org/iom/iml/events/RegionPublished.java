package org.iom.iml.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A world region or regional organization was published, or its membership changed; carries all members. */
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
