package org.iom.iml.events;

import java.util.List;
import java.util.Map;

/** A theme of the thesaurus was published or its description changed. */
@Published(name = "instruments.theme-published.v1", aggregate = "theme")
public record ThemePublished(String code, Map<String, String> names, List<String> broader, List<ThemeMapping> mappings)
        implements InstrumentsFact, Listed {
    public ThemePublished {
        names = Map.copyOf(names);
        broader = List.copyOf(broader);
        mappings = List.copyOf(mappings);
    }

    @Override
    public String aggregateId() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.THEMES;
    }
}
