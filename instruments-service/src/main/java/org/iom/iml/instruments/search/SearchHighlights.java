package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iom.iml.instruments.search.SearchProjection.Hit;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.jspecify.annotations.Nullable;

/** Shows the documents of one page with the words that were looked for. */
@Singleton
class SearchHighlights {

    private static final int FRAGMENTS = 2;
    /** The parser of the database leaves out what looks like a tag; a space in its place keeps the letters in theirs. */
    private static final String SHOWN = """
            select e.kind, e.id, e.title, e.body,
                   ts_headline(q.parser::regconfig, t.title, q.marking, marks),
                   ts_headline(q.parser::regconfig, search_folded(t.title), q.folded, marks),
                   ts_headline(q.parser::regconfig, t.body, q.marking, marks),
                   ts_headline(q.parser::regconfig, search_folded(t.body), q.folded, marks)
            from unnest(?::text[], ?::text[], ?::text[]) as hit (kind, id, language)
            join lateral (select kind, id, config, title, left(body, 20000) as body from search_entry as entry
                  where (entry.kind, entry.id, entry.language) = (hit.kind, hit.id, hit.language)) as e on true
            left join (select config, parser, marking::tsquery, folded::tsquery
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as given (config, parser, marking, folded)) as q
              on q.config = e.config,
            lateral (select replace(search_plain(e.title), '<', ' '), replace(search_plain(e.body), '<', ' '))
              as t (title, body),
            (select 'HighlightAll=true, StartSel=%s, StopSel=%s') as options (marks)""".formatted(Marked.BEGIN, Marked.END);

    /** A document as it is shown. */
    record Shown(String title, String marked, List<String> fragments) {}

    /** The documents of {@code hits}, by kind and id. */
    Map<List<String>, Shown> of(Connection connection, List<LanguageQuery> queries, List<Hit> hits)
            throws SQLException {
        Map<List<String>, Shown> shown = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SHOWN)) {
            query.setArray(1, texts(connection, hits, Hit::kind));
            query.setArray(2, texts(connection, hits, Hit::id));
            query.setArray(3, texts(connection, hits, Hit::language));
            query.setArray(4, texts(connection, queries, LanguageQuery::config));
            query.setArray(5, texts(connection, queries, LanguageQuery::parser));
            query.setArray(6, texts(connection, queries, LanguageQuery::marking));
            query.setArray(7, texts(connection, queries, LanguageQuery::folded));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    shown.put(List.of(row.getString(1), row.getString(2)), shown(row));
                }
            }
        }
        return shown;
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                row.getString(3),
                marked(row.getString(3), row.getString(5), row.getString(6)).html(),
                marked(row.getString(4), row.getString(7), row.getString(8)).fragments(FRAGMENTS));
    }

    private static Marked marked(String text, @Nullable String marked, @Nullable String folded) {
        Marked places = new Marked(text);
        return marked == null || folded == null ? places : places.with(marked).with(folded);
    }

    private static <T> Array texts(Connection connection, List<T> of, Function<T, String> text) throws SQLException {
        return connection.createArrayOf("text", of.stream().map(text).toArray());
    }
}
