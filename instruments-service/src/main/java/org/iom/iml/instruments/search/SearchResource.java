package org.iom.iml.instruments.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.search.Search.Result;
import org.iom.iml.instruments.search.Search.Results;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Paged;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Search over HTTP. */
@Path("/v1")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @Schema(name = "SearchPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SearchPage(
            List<SearchResult> items,
            @Nullable String nextCursor,

            @Schema(
                    description =
                            "How many of all results have which kind, instrumentKind, instrument, theme and language;"
                                    + " the 20 most frequent values of each")
            Map<String, List<FacetValue>> facets,

            @Schema(
                    description =
                            "False where the words are so common that only a part of what has them was ranked and counted")
            boolean complete,

            @Nullable @Schema(description = "What to do where nothing was found")
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
                    results.facets().isEmpty() ? HINT : null);
        }
    }

    public record FacetValue(
            @Schema(examples = "provision") String value,
            @Schema(examples = "17") long count) {

        static List<FacetValue> all(Map<String, Long> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    public record SearchResult(
            @Schema(examples = "instrument", description = "instrument, provision or publication")
            String kind,

            @Schema(
                    examples = "ICRMW",
                    description = "Within its kind; of a provision, instrument and eId: ICRMW/art_17")
            String id,

            @Schema(examples = "/v1/instruments/ICRMW") String href,

            @Schema(examples = "en", description = "Language in which it was found best")
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
                    kind,
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

    private static final String HINT =
            "Nothing has all of these words, or they are words that every text has: try fewer or rarer ones,"
                    + " OR between them, or without language and filters.";

    @GET
    @Path("search")
    @PermitAll
    @Operation(
            operationId = "search",
            summary = "Instruments, provisions and publications by their words, best first",
            description = "Words are found in any form that their language gives them, with accents or without;"
                    + " a code or number, such as ICRMW, IV-13 or A/RES/45/158, finds what it names first.")
    public SearchPage search(
            @QueryParam("q")
                    @Parameter(
                            required = true,
                            description = "Words, all of which must be there; \"exact words\", OR and - are understood",
                            example = "\"migrant workers\" OR domestic -children")
                    @Nullable String q,
            @BeanParam SearchScope scope,
            @QueryParam("prefix")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Titles only, by words of which the last one is only begun, as somebody types")
                    boolean prefix,
            @BeanParam PageRequest page) {
        if (q == null || q.isBlank()) {
            throw BadInput.parameter("q", "words to look for");
        }
        return SearchPage.of(search.find(scope.filter(q, prefix), page));
    }

    /** Where it is searched. */
    public static class SearchScope {

        @QueryParam("language")
        @Parameter(
                description = "Language in which it is looked for; what does not exist in it is looked for in others",
                example = "fr")
        @Nullable String language;

        @QueryParam("kind")
        @Parameter(description = "instrument, provision or publication", example = "provision")
        @Nullable String kind;

        @QueryParam("instrumentKind")
        @Parameter(
                description = "Kind of the instrument, or of the one that the document belongs to",
                example = "soft-law")
        @Nullable String instrumentKind;

        @QueryParam("instrument")
        @Parameter(description = "Code of the instrument that the document is, or belongs to", example = "ICRMW")
        @Nullable String instrument;

        @QueryParam("theme")
        @Parameter(description = "Code of a theme", example = "detention")
        @Nullable String theme;

        SearchFilter filter(String q, boolean prefix) {
            return new SearchFilter(q, language, kind, instrumentKind, instrument, theme, prefix);
        }
    }
}
