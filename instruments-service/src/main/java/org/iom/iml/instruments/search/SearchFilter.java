package org.iom.iml.instruments.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for and where.
 *
 * @param language in which it is looked for first; a document without it is looked for in the languages that it has
 * @param begun whether the last word is only begun
 */
record SearchFilter(
        String q,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String instrumentKind,
        @Nullable String instrument,
        @Nullable String theme,
        boolean begun) {

    /** The facets that a result must have. */
    List<String> facets() {
        return Stream.of(
                        facet("kind", kind),
                        facet("instrumentKind", instrumentKind),
                        facet("instrument", instrument),
                        facet("theme", theme))
                .flatMap(facet -> facet)
                .toList();
    }

    private static Stream<String> facet(String name, @Nullable String value) {
        return value == null ? Stream.of() : Stream.of(name + '=' + value);
    }
}
