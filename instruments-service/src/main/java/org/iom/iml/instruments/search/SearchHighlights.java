package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.instruments.search.SearchHits.Hit;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.iom.iml.instruments.search.SearchQueries.Marking;
import org.iom.iml.platform.search.Marked;
import org.iom.iml.platform.search.SearchLanguage;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The documents of one page of results, shown with the matches marked. */
@Singleton
class SearchHighlights {

    private static final int FRAGMENTS = 2;

    private static final String SHOWN = """
            select e.kind, e.id, e.language, e.title, left(e.body, 20000) as body
            from unnest(cast(:kinds as text[]), cast(:ids as text[]), cast(:languages as text[]))
              as hit (kind, id, language)
            join search_entry as e on (e.kind, e.id, e.language) = (hit.kind, hit.id, hit.language)""";

    private final Rows rows;

    SearchHighlights(Rows rows) {
        this.rows = rows;
    }

    /** A document as it is shown. */
    record Highlighted(String title, String marked, List<String> fragments) {}

    /** Returns the documents of {@code hits}, by kind and id. */
    Map<List<String>, Highlighted> of(List<LanguageQuery> queries, List<Hit> hits) {
        Map<SearchLanguage, Marking> markings =
                queries.stream().collect(Collectors.toMap(LanguageQuery::language, LanguageQuery::marking));
        Map<List<String>, Highlighted> shown = new HashMap<>();
        Values values = Values.of("kinds", texts(hits, Hit::kind))
                .and("ids", texts(hits, Hit::id))
                .and("languages", texts(hits, Hit::language));
        rows.list(
                SHOWN,
                values,
                row -> shown.put(List.of(row.text("kind"), row.text("id")), highlighted(row, markings)) == null);
        return shown;
    }

    private static Highlighted highlighted(Row row, Map<SearchLanguage, Marking> markings) {
        SearchLanguage language = SearchLanguage.of(row.text("language"));
        Marking marking = markings.getOrDefault(language, new Marking(language, lexeme -> false));
        String title = row.text("title");
        return new Highlighted(
                title,
                marked(title, marking).html(),
                marked(row.text("body"), marking).fragments(FRAGMENTS));
    }

    private static Marked marked(String text, Marking marking) {
        return Marked.of(text, marking.language(), marking.matches());
    }

    private static List<String> texts(List<Hit> of, Function<Hit, String> text) {
        return of.stream().map(text).toList();
    }
}
