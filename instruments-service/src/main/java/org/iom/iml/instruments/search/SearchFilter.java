package org.iom.iml.instruments.search;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The search terms and where to look; a document not available in the language is searched in others. */
record SearchFilter(
        @QueryParam("q")
        @Parameter(
                required = true,
                description =
                        "Words, all of which or most of which must be there; \"exact words\", OR and - are understood",
                example = "\"migrant workers\" OR domestic -children")
        @Nullable String q,

        @QueryParam("language")
        @Parameter(
                description =
                        "BCP 47 language in which it is looked for; what does not exist in it is looked for in others",
                example = "fr")
        @Nullable String language,

        @QueryParam("kind") @Parameter(description = "What is looked for", example = "provision") @Nullable SearchKind kind,

        @QueryParam("instrumentKind")
        @Parameter(
                description =
                        "Kind of the instrument, or of the one that the document belongs to; see /v1/code-lists/instrument-kinds",
                example = "soft-law")
        @Nullable String instrumentKind,

        @QueryParam("instrument")
        @Parameter(description = "Code of the instrument that the document is, or belongs to", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("theme")
        @Parameter(description = "Code of a theme, see /v1/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("prefix")
        @Parameter(
                description = "Titles only, by words of which the last one is only begun, as somebody types",
                example = "false")
        @Nullable Boolean prefix) {

    AskedWords words() {
        if (q == null || q.isBlank()) {
            throw BadInput.parameter("q", "words to look for");
        }
        return AskedWords.of(q);
    }

    boolean begun() {
        return Boolean.TRUE.equals(prefix);
    }

    /** Returns the facets that a result must have. */
    List<String> facets() {
        return asked().entrySet().stream()
                .map(facet -> facet.getKey() + '=' + facet.getValue())
                .toList();
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (kind != null) {
            asked.put("kind", kind.code());
        }
        if (instrumentKind != null) {
            asked.put("instrumentKind", instrumentKind);
        }
        if (instrument != null) {
            asked.put("instrument", instrument);
        }
        if (theme != null) {
            asked.put("theme", theme);
        }
        return asked;
    }

    /** Refuses an unknown language or facet value. */
    void requireKnown(List<SearchFacet> facets) {
        Languages.requireParameter("language", language);
        Map<String, String> asked = asked();
        for (SearchFacet facet : facets) {
            String value = asked.get(facet.name());
            if (value != null && !facet.has(value)) {
                throw BadInput.parameter(facet.name(), "There is no " + value + "; " + facet.known() + ".");
            }
        }
    }
}
