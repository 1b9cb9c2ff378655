package org.iom.iml.instruments.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one theme.
 *
 * @param names the preferred one in each language (BCP 47)
 * @param alternatives other words for the same, by language
 * @param notes what it covers, by language
 * @param broader codes of the themes right above; none for a top concept
 * @param related codes of themes beside it; either of two may name the other
 */
public record ThemeFacts(
        String code,
        Map<String, String> names,
        @Nullable Map<String, List<String>> alternatives,
        @Nullable Map<String, String> notes,
        @Nullable List<String> broader,
        @Nullable List<String> related,
        @Nullable List<Mapping> mappings,
        String source) {

    private static final Comparator<Mapping> BY_VALUE = Comparator.comparing(Mapping::scheme)
            .thenComparing(Mapping::value)
            .thenComparing(mapping -> mapping.relation().code());

    public ThemeFacts {
        names = Map.copyOf(names);
        alternatives = alternatives == null ? Map.of() : Map.copyOf(alternatives);
        notes = notes == null ? Map.of() : Map.copyOf(notes);
        broader = sorted(broader);
        related = sorted(related);
        mappings = mappings == null
                ? List.of()
                : mappings.stream().distinct().sorted(BY_VALUE).toList();
    }

    private static List<String> sorted(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().distinct().sorted().toList();
    }

    @Override
    public Map<String, List<String>> alternatives() {
        return alternatives == null ? Map.of() : alternatives;
    }

    @Override
    public Map<String, String> notes() {
        return notes == null ? Map.of() : notes;
    }

    @Override
    public List<String> broader() {
        return broader == null ? List.of() : broader;
    }

    @Override
    public List<String> related() {
        return related == null ? List.of() : related;
    }

    @Override
    public List<Mapping> mappings() {
        return mappings == null ? List.of() : mappings;
    }

    /** What another vocabulary has for it. */
    public record Mapping(String scheme, String value, MappingRelation relation) {}
}
