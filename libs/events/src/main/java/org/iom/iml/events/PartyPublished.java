package org.iom.iml.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A participant in instruments (State, organization, territory or former State) was published, or its names changed.
 */
@Published(name = "instruments.party-published.v1", aggregate = "party")
public record PartyPublished(
        String code,
        String kind,
        @Nullable String alpha2,
        @Nullable String m49,
        Map<String, String> names) implements InstrumentsFact, Listed {
    public PartyPublished {
        names = Map.copyOf(names);
    }

    @Override
    public String aggregateId() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.PARTIES;
    }
}
