package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.jspecify.annotations.Nullable;

/** Finds documents by their words: a page of them by rank, and what all of them have in common. */
@Singleton
class SearchProjection {

    /** Entries of one language that are ranked and counted at most: common words match more than anybody reads. */
    static final int BOUND = 1_000;

    private static final String LIMIT = " limit " + BOUND + ')';
    private static final String CODE = """
            (select kind, id, language, facets, 10.0 as rank from search_entry e where codes @> array[?]::text[]""";
    private static final String STEMMED = """
            (select kind, id, language, facets,
                    ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', words, ?::tsquery, 1)::float8 as rank
             from search_entry e where config = '""";
    /** Behind the language, which is cheaper to compare where PostgreSQL reads row by row. */
    private static final String MATCHES = "' and words @@ ?::tsquery";

    private static final String BEGUN = """
            (select kind, id, language, facets, ts_rank_cd(title_words, ?::tsquery, 1)::float8 as rank
             from search_entry e where title_words @@ ?::tsquery""";
    private static final String OF_THE_LANGUAGE = """
            and (language = ? or not exists (select 1 from search_entry own
                  where own.kind = e.kind and own.id = e.id and own.language = ?))""";
    /** An instrument comes before what is in it. */
    private static final String PAGE = """
            ), document as materialized (
                select distinct on (kind, id) kind, id, language, facets,
                       round(1e6 * rank * case kind when 'instrument' then 2 else 1 end)::bigint as score
                from found order by kind, id, rank desc, language = coalesce(?, 'en') desc, language
            ), counted as (
                select split_part(facet, '=', 1) as name, substr(facet, strpos(facet, '=') + 1) as value, count(*) as n
                from document, unnest(facets) as facet group by facet
                union all
                select 'language', language, count(*)
                from (select distinct kind, id, language from found) as entry group by language
            )
            (select 'document', kind, id, language, score from document
             where ?::bigint is null or score < ?::bigint or (score = ?::bigint and (kind, id) > (?, ?))
             order by score desc, kind, id limit ?)
            union all
            (select 'facet', name, value, null, n from (
                select *, row_number() over (partition by name order by n desc, value) as place from counted) as ranked
             where place <= 20 order by name, place)
            union all
            select 'bound', null, null, null, max(n)
            from (select count(*) as n from found group by language) as languages""";

    /** One result: a document, in the language in which it was found best. */
    record Hit(String kind, String id, String language, long score) {

        List<String> position() {
            return List.of(Long.toString(score), kind, id);
        }
    }

    /** A page of results, what all of them have, and whether all of them were looked at. */
    record Found(List<Hit> hits, Map<String, Map<String, Long>> facets, boolean complete) {}

    /** Which of them: so many after a position. */
    record Range(@Nullable List<String> position, int limit) {}

    Found find(Connection connection, List<LanguageQuery> queries, AskedWords words, SearchFilter filter, Range range)
            throws SQLException {
        List<String> position = range.position();
        List<@Nullable Object> values = new ArrayList<>();
        String branches = branches(queries, words, filter, values);
        values.add(filter.language());
        Long score = position == null ? null : Long.valueOf(position.getFirst());
        values.add(score);
        values.add(score);
        values.add(score);
        values.add(position == null ? "" : position.get(1));
        values.add(position == null ? "" : position.get(2));
        values.add(range.limit());
        try (PreparedStatement query = connection.prepareStatement("with found as materialized (" + branches + PAGE)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            return read(query);
        }
    }

    private static String branches(
            List<LanguageQuery> queries, AskedWords words, SearchFilter filter, List<@Nullable Object> values) {
        List<String> branches = new ArrayList<>();
        values.add(words.code());
        branches.add(CODE + where(filter, values) + " limit 1000)");
        if (filter.begun()) {
            values.add(words.asBegun());
            values.add(words.asBegun());
            branches.add(BEGUN + where(filter, values) + LIMIT);
        } else {
            for (LanguageQuery query : queries) {
                values.add(query.matching());
                values.add(query.matching());
                branches.add(STEMMED + query.config() + MATCHES + where(filter, values) + LIMIT);
            }
        }
        return String.join("\nunion all\n", branches);
    }

    private static String where(SearchFilter filter, List<@Nullable Object> values) {
        String facets = filter.facets().stream().map(facet -> "?").collect(Collectors.joining(", "));
        values.addAll(filter.facets());
        String conditions = facets.isEmpty() ? "" : " and facets @> array[" + facets + "]::text[]";
        if (filter.language() == null) {
            return conditions;
        }
        values.add(filter.language());
        values.add(filter.language());
        return conditions + ' ' + OF_THE_LANGUAGE;
    }

    private static Found read(PreparedStatement query) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        boolean complete = true;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                switch (row.getString(1)) {
                    case "document" ->
                        hits.add(new Hit(row.getString(2), row.getString(3), row.getString(4), row.getLong(5)));
                    case "facet" ->
                        facets.computeIfAbsent(row.getString(2), name -> new LinkedHashMap<>())
                                .put(row.getString(3), row.getLong(5));
                    default -> complete = row.getLong(5) < BOUND;
                }
            }
        }
        return new Found(hits, facets, complete);
    }
}
