package org.iom.iml.instruments.search;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.search.SearchHighlights.Highlighted;
import org.iom.iml.instruments.search.SearchHits.Asked;
import org.iom.iml.instruments.search.SearchHits.Found;
import org.iom.iml.instruments.search.SearchHits.Hit;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;

/** The search over everything that the registry publishes. */
@Singleton
class Search {

    private final Pages pages;
    private final SearchNames names;
    private final SearchHits hits;
    private final SearchHighlights highlights;
    private final List<SearchFacet> facets;

    Search(
            Pages pages,
            SearchNames names,
            SearchHits hits,
            SearchHighlights highlights,
            @All List<SearchFacet> facets) {
        this.pages = pages;
        this.names = names;
        this.hits = hits;
        this.highlights = highlights;
        this.facets = facets;
    }

    /** A document that was found and how it is shown. */
    record Result(Hit hit, Highlighted shown) {}

    /**
     * A page of results, the facets of all results, and whether all of them were examined.
     *
     * @param missing how many of the words each lacks, as nothing has more of them
     */
    record Results(Page<Result> page, Map<String, Map<String, Long>> facets, boolean complete, int missing) {

        boolean none() {
            return facets.isEmpty();
        }
    }

    /** Finds what has all of the words or, where nothing has, what has most of them. */
    Results find(SearchFilter filter, PageRequest request) {
        AskedWords words = filter.words();
        filter.requireKnown(facets);
        if (filter.begun()) {
            return find(filter, new Asked(words, Named.NOTHING, SearchQueries.begun(words), 0), request);
        }
        Named named = names.in(words);
        Results found = find(filter, new Asked(words, named, SearchQueries.stemmed(words.query(), 0), 0), request);
        for (int missing = 1; found.none() && missing < words.query().words(); missing++) {
            found = find(
                    filter, new Asked(words, named, SearchQueries.stemmed(words.query(), missing), missing), request);
        }
        return found;
    }

    private Results find(SearchFilter filter, Asked asked, PageRequest request) {
        List<Found> found = new ArrayList<>(1);
        Page<Hit> page = pages.page(
                request,
                List.of("search", filter),
                (position, limit) -> {
                    Found here = hits.find(asked, filter, new SearchHits.Range(position, limit));
                    found.add(here);
                    return here.hits();
                },
                Hit::position);
        Map<List<String>, Highlighted> shown = highlights.of(asked.queries(), page.items());
        return new Results(
                page.map(hit -> new Result(hit, Objects.requireNonNull(shown.get(List.of(hit.kind(), hit.id()))))),
                found.getFirst().facets(),
                found.getFirst().complete(),
                asked.missing());
    }
}
