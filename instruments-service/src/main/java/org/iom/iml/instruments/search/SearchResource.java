package org.iom.iml.instruments.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.search.Search.Result;
import org.iom.iml.instruments.search.Search.Results;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Paged;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for search. */
@Path("/v1")
@Tag(name = "Search", description = "Words in instruments, provisions and publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** A page of results, with the facets of all results. */
    @Schema(name = "SearchPage")
    public record SearchPage(
            List<SearchResult> items,

            @Nullable @Schema(description = "Ask with it, as `cursor`, for the next page; absent on the last one")
            String nextCursor,

            @Schema(
                    description =
                            "How many of all results have which kind, instrumentKind, instrument, theme and language;"
                                    + " the 20 most frequent values of each")
            Map<String, List<FacetValue>> facets,

            @Schema(
                    description =
                            "False where the words are so common that only a part of what has them was ranked and counted")
            boolean complete,

            @Nullable @Schema(description = "Advice where nothing was found, or nothing that has all of the words")
            String hint)
            implements Paged {

        static SearchPage of(Results results) {
            List<SearchResult> items =
                    results.page().items().stream().map(SearchResult::of).toList();
            return new SearchPage(
                    items,
                    results.page().nextCursor(),
                    results.facets().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, facet -> FacetValue.all(facet.getValue()))),
                    results.complete(),
                    advice(results));
        }
    }

    /** The number of results with a facet value. */
    @Schema(name = "FacetValue")
    public record FacetValue(
            @Schema(examples = "provision", description = "A kind, a code or a language")
            String value,

            @Schema(examples = "17", description = "How many results have it")
            long count) {

        static List<FacetValue> all(Map<String, Long> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** A document that was found. */
    @Schema(name = "SearchResult")
    public record SearchResult(
            @Schema(description = "What it is") SearchKind kind,

            @Schema(
                    examples = "ICRMW",
                    description = "Within its kind; of a provision, instrument and eId: ICRMW/art_17")
            String id,

            @Schema(examples = "/v1/instruments/ICRMW") String href,

            @Schema(examples = "en", description = "Language of the best match")
            String language,

            @Schema(examples = "International Convention on the Protection of the Rights of All Migrant Workers")
            String title,

            @Schema(
                    examples = "… Rights of All <mark>Migrant</mark> <mark>Workers</mark>",
                    description = "The title as HTML with no element but mark")
            String titleHighlight,

            @Schema(description = "Where the words stand in the text, as HTML with no element but mark")
            List<String> fragments) {

        static SearchResult of(Result result) {
            String kind = result.hit().kind();
            String id = result.hit().id();
            return new SearchResult(
                    Codes.of(SearchKind.class, kind),
                    id,
                    href(kind, id),
                    result.hit().language(),
                    result.shown().title(),
                    result.shown().marked(),
                    result.shown().fragments());
        }

        private static String href(String kind, String id) {
            return switch (kind) {
                case "instrument" -> "/v1/instruments/" + id;
                case "provision" -> "/v1/instruments/" + id.replaceFirst("/", "/provisions/");
                default -> "/v1/" + kind + "s/" + id;
            };
        }
    }

    private static final String NOTHING =
            "Nothing has any of these words, or they are words that every text has: try others, or without language"
                    + " and filters.";

    private static final String SOME = "Nothing has all of these words: these are what has most of them.";

    private static @Nullable String advice(Results results) {
        if (results.none()) {
            return NOTHING;
        }
        return results.missing() > 0 ? SOME : null;
    }

    @GET
    @Path("search")
    @PermitAll
    @Operation(
            operationId = "search",
            summary = "Search instruments, provisions and publications",
            description = "Best matches first; where nothing has all of the words, what has most of them, as hint says."
                    + " Words are found in any inflected form of their language and in its other spellings, with or"
                    + " without accents; a code, a number, a name or a citation, such as ICRMW, A/RES/45/158,"
                    + " Palermo Protocol or article 9 CRC, finds first what it names.")
    public SearchPage search(@BeanParam SearchFilter filter, @BeanParam PageRequest page) {
        return SearchPage.of(search.find(filter, page));
    }
}
