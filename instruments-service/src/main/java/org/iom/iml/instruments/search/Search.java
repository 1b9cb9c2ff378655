package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.iom.iml.instruments.search.SearchHighlights.Shown;
import org.iom.iml.instruments.search.SearchProjection.Found;
import org.iom.iml.instruments.search.SearchProjection.Hit;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;

/** Searches everything that the registry publishes. */
@Singleton
class Search {

    private final DataSource database;
    private final Pages pages;
    private final SearchQueries queries;
    private final SearchProjection projection;
    private final SearchHighlights highlights;

    Search(
            DataSource database,
            Pages pages,
            SearchQueries queries,
            SearchProjection projection,
            SearchHighlights highlights) {
        this.database = database;
        this.pages = pages;
        this.queries = queries;
        this.projection = projection;
        this.highlights = highlights;
    }

    /** A document that was found and how it is shown. */
    record Result(Hit hit, Shown shown) {}

    /** A page of what was found, what all of it has in common, and whether all of it was looked at. */
    record Results(Page<Result> page, Map<String, Map<String, Long>> facets, boolean complete) {}

    Results find(SearchFilter filter, PageRequest request) {
        AskedWords words = AskedWords.of(filter.q());
        try (Connection connection = database.getConnection()) {
            List<LanguageQuery> asked =
                    filter.begun() ? SearchQueries.begun(words) : queries.stemmed(connection, words);
            List<Found> found = new ArrayList<>(1);
            Page<Hit> hits = pages.page(
                    request,
                    List.of("search", filter),
                    (position, limit) -> {
                        Found here =
                                found(connection, asked, words, filter, new SearchProjection.Range(position, limit));
                        found.add(here);
                        return here.hits();
                    },
                    Hit::position);
            Map<List<String>, Shown> shown = highlights.of(connection, asked, hits.items());
            Page<Result> page =
                    hits.map(hit -> new Result(hit, Objects.requireNonNull(shown.get(List.of(hit.kind(), hit.id())))));
            return new Results(page, found.getFirst().facets(), found.getFirst().complete());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Found found(
            Connection connection,
            List<LanguageQuery> asked,
            AskedWords words,
            SearchFilter filter,
            SearchProjection.Range range) {
        try {
            return projection.find(connection, asked, words, filter, range);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
