package org.iom.iml.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A theme of the thesaurus was published or its description changed.
 *
 * @param words by which texts say it, by language; {@code null} where no text is read for it, and in facts published
 *     before this field existed
 */
@Published(name = "instruments.theme-published.v1", aggregate = "theme")
public record ThemePublished(
        String code,
        Map<String, String> names,
        List<String> broader,
        List<ThemeMapping> mappings,
        @Nullable Map<String, List<String>> words)
        implements InstrumentsFact, Listed {
    public ThemePublished {
        names = Map.copyOf(names);
        broader = List.copyOf(broader);
        mappings = List.copyOf(mappings);
        words = words == null ? null : Map.copyOf(words);
    }

    public ThemePublished(String code, Map<String, String> names, List<String> broader, List<ThemeMapping> mappings) {
        this(code, names, broader, mappings, null);
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
