package org.iom.iml.instruments.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of one theme.
 *
 * @param names the preferred label in each language (BCP 47)
 * @param alternatives alternative labels, by language
 * @param notes scope notes, by language
 * @param broader the codes of the themes directly above; none for a top concept
 * @param related the codes of related themes; either of two may name the other
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

    /** A corresponding concept of another vocabulary. */
    public record Mapping(String scheme, String value, MappingRelation relation) {}
}
