package org.iom.iml.instruments.search;

import java.util.List;
import java.util.Map;

/**
 * One document in one language, as it is searched.
 *
 * @param kind {@code instrument}, {@code provision} or {@code publication}
 * @param id within the kind, as it stands in the address of the document; of a provision {@code ICRMW/art_17}
 * @param language BCP 47 tag of title and body
 * @param codes what somebody writes who knows the document: code, numbers, symbols; alone they find it first
 * @param names what it is called besides, in whatever order of words; by these it is cited. Of a provision, what its
 *     instrument is called, which belongs to its words
 * @param facets values by which results are filtered and counted; known names are {@code instrument},
 *     {@code instrumentKind} and {@code theme}
 */
public record SearchEntry(
        String kind,
        String id,
        String language,
        String title,
        String body,
        List<String> codes,
        List<String> names,
        Map<String, List<String>> facets) {

    /** A document that is found by its words and codes, and cited by no name. */
    public SearchEntry(
            String kind,
            String id,
            String language,
            String title,
            String body,
            List<String> codes,
            Map<String, List<String>> facets) {
        this(kind, id, language, title, body, codes, List.of(), facets);
    }

    public SearchEntry {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        facets = Map.copyOf(facets);
    }
}
