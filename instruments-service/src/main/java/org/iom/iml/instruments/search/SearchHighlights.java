package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iom.iml.instruments.search.SearchHits.Hit;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The documents of one page of results, shown with the matches marked. */
@Singleton
class SearchHighlights {

    private static final int FRAGMENTS = 2;

    /**
     * Reads texts and marks; tag-like text, which the database parser drops, is replaced by spaces so that positions
     * are kept.
     */
    private static final String SHOWN = """
            select e.kind, e.id, e.title, e.body,
                   ts_headline(cast(q.parser as regconfig), t.title, q.marking, marks) as title_marked,
                   ts_headline(cast(q.parser as regconfig), search_folded(t.title), q.folded, marks) as title_folded,
                   ts_headline(cast(q.parser as regconfig), t.body, q.marking, marks) as body_marked,
                   ts_headline(cast(q.parser as regconfig), search_folded(t.body), q.folded, marks) as body_folded
            from unnest(cast(:kinds as text[]), cast(:ids as text[]), cast(:languages as text[]))
              as hit (kind, id, language)
            join lateral (select kind, id, config, title, left(body, 20000) as body from search_entry as entry
                  where (entry.kind, entry.id, entry.language) = (hit.kind, hit.id, hit.language)) as e on true
            left join (select config, parser, cast(marking as tsquery) as marking, cast(folded as tsquery) as folded
                  from unnest(cast(:configs as text[]), cast(:parsers as text[]), cast(:markings as text[]),
                              cast(:foldeds as text[])) as given (config, parser, marking, folded)) as q
              on q.config = e.config,
            lateral (select replace(search_plain(e.title), '<', ' '), replace(search_plain(e.body), '<', ' '))
              as t (title, body),
            (select 'HighlightAll=true, StartSel=%s, StopSel=%s') as options (marks)""".formatted(Marked.BEGIN, Marked.END);

    private final Rows rows;

    SearchHighlights(Rows rows) {
        this.rows = rows;
    }

    /** A document as it is shown. */
    record Highlighted(String title, String marked, List<String> fragments) {}

    /** Returns the documents of {@code hits}, by kind and id. */
    Map<List<String>, Highlighted> of(List<LanguageQuery> queries, List<Hit> hits) {
        Map<List<String>, Highlighted> shown = new HashMap<>();
        Values values = Values.of("kinds", texts(hits, Hit::kind))
                .and("ids", texts(hits, Hit::id))
                .and("languages", texts(hits, Hit::language))
                .and("configs", texts(queries, LanguageQuery::config))
                .and("parsers", texts(queries, LanguageQuery::parser))
                .and("markings", texts(queries, LanguageQuery::marking))
                .and("foldeds", texts(queries, LanguageQuery::folded));
        rows.list(SHOWN, values, row -> shown.put(List.of(row.text("kind"), row.text("id")), highlighted(row)) == null);
        return shown;
    }

    private static Highlighted highlighted(Row row) {
        return new Highlighted(
                row.text("title"),
                marked(row, "title").html(),
                marked(row, "body").fragments(FRAGMENTS));
    }

    private static Marked marked(Row row, String text) {
        Marked places = new Marked(row.text(text));
        @Nullable String marked = row.textOrNull(text + "_marked");
        @Nullable String folded = row.textOrNull(text + "_folded");
        return marked == null || folded == null ? places : places.with(marked).with(folded);
    }

    private static <T> List<String> texts(List<T> of, Function<T, String> text) {
        return of.stream().map(text).toList();
    }
}
