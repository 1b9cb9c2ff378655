package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The search for documents by their words: a page by rank, and the facets of all. */
@Singleton
class SearchHits {

    /**
     * The maximum number of entries per language that are ranked and counted, as common words match more than anybody
     * reads.
     */
    static final int BOUND = 1_000;

    private static final String LIMIT = " limit " + BOUND + ')';

    private static final String CODE = """
            (select kind, id, language, facets, 10.0 as rank from search_entry e
             where codes @> array[cast(:code as text)]""";
    /** What is cited comes before what has the words. */
    private static final String CITED = """
            (select kind, id, language, facets, 20.0 as rank from search_entry e
             where kind in ('instrument', 'theme') and names && cast(:names as text[])""";

    private static final String CITED_PROVISION = """
            (select kind, id, language, facets, 50.0 - place as rank from search_entry e
             join (select i.id || '/' || address as address, min(place) as place
                   from unnest(cast(:named as text[]), cast(:addresses as text[])) with ordinality
                        as cited (name, address, place)
                   join search_entry i on i.kind = 'instrument' and i.names @> array[name]
                   group by 1) cited on e.id = cited.address
             where kind = 'provision'""";

    /**
     * The provisions that carry a theme, before those that merely have its words: the fewer their themes the sooner,
     * then the older the instrument.
     */
    private static final String THEMED = """
            (select kind, id, language, facets,
                    15.0 - 0.5 * (select count(*) from unnest(facets) facet where facet like 'theme=%')
                         - coalesce((select extract(year from adopted_on) from instrument
                                     where code = split_part(e.id, '/', 1)), 9999) / 100000 as rank
             from search_entry e
             join (select distinct id as theme from search_entry
                   where kind = 'theme' and names && cast(:names as text[])) named
               on facets @> array['theme=' || theme]
             where kind = 'provision'""";

    /** The condition on language comes first, as it is cheaper to compare where PostgreSQL reads row by row. */
    private static final String STEMMED = """
            (select kind, id, language, facets,
                    cast(ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', words, cast(:NAME as tsquery), 1) as float8) as rank
             from search_entry e where config = 'NAME' and words @@ cast(:NAME as tsquery)""";

    private static final String BEGUN = """
            (select kind, id, language, facets,
                    cast(ts_rank_cd(title_words, cast(:begun as tsquery), 1) as float8) as rank
             from search_entry e where title_words @@ cast(:begun as tsquery)""";
    private static final String OF_THE_LANGUAGE = " and (language = :language or not exists (select 1"
            + " from search_entry own where own.kind = e.kind and own.id = e.id and own.language = :language))";
    /** Ranks an instrument above its parts. */
    private static final String PAGE = """
            ), document as materialized (
                select distinct on (kind, id) kind, id, language, facets,
                       cast(round(1e6 * rank * case kind when 'instrument' then 2 else 1 end) as bigint) as score
                from found
                order by kind, id, rank desc, language = coalesce(cast(:language as text), 'en') desc, language
            ), counted as (
                select split_part(facet, '=', 1) as name, substr(facet, strpos(facet, '=') + 1) as value, count(*) as n
                from document, unnest(facets) as facet group by facet
                union all
                select 'language', language, count(*)
                from (select distinct kind, id, language from found) as entry group by language
            )
            (select 'document' as part, kind as name, id as value, language, score as n from document
             where cast(:score as bigint) is null or score < cast(:score as bigint)
                or (score = cast(:score as bigint) and (kind, id) > (cast(:kind as text), cast(:id as text)))
             order by score desc, kind, id limit :most)
            union all
            (select 'facet', name, value, null, n from (
                select *, row_number() over (partition by name order by n desc, value) as place from counted) as ranked
             where place <= 20 order by name, place)
            union all
            select 'bound', null, null, null, max(n)
            from (select count(*) as n from found group by language) as languages""";

    private final Rows rows;

    SearchHits(Rows rows) {
        this.rows = rows;
    }

    /** One result: a document, in the language in which it was found best. */
    record Hit(String kind, String id, String language, long score) {

        List<String> position() {
            return List.of(Long.toString(score), kind, id);
        }
    }

    /** A page of results, the facets of all results, and whether all of them were examined. */
    record Found(List<Hit> hits, Map<String, Map<String, Long>> facets, boolean complete) {}

    /** The results wanted: a number of them after a position. */
    record Range(@Nullable List<String> position, int limit) {

        Values values() {
            return position == null
                    ? Values.of("score", null).and("kind", null).and("id", null).and("most", limit)
                    : Values.of("score", Long.valueOf(position.getFirst()))
                            .and("kind", position.get(1))
                            .and("id", position.get(2))
                            .and("most", limit);
        }
    }

    Found find(List<LanguageQuery> queries, AskedWords words, SearchFilter filter, Range range) {
        Values values = range.values().and("language", filter.language()).and("code", words.code());
        Hits found = new Hits();
        rows.list("with found as materialized (" + branches(queries, words, filter, values) + PAGE, values, row -> {
            found.take(row);
            return row;
        });
        return found.all();
    }

    private static String branches(List<LanguageQuery> queries, AskedWords words, SearchFilter filter, Values values) {
        String where = where(filter, values);
        List<String> branches = new ArrayList<>(List.of(CODE + where + LIMIT));
        branches.addAll(cited(words.citations(), values).stream()
                .map(branch -> branch + where + LIMIT)
                .toList());
        if (filter.begun()) {
            values.and("begun", words.asBegun());
            branches.add(BEGUN + where + LIMIT);
        } else {
            for (LanguageQuery query : queries) {
                values.and(query.config(), query.matching());
                branches.add(STEMMED.replace("NAME", query.config()) + where + LIMIT);
            }
        }
        return String.join("\nunion all\n", branches);
    }

    /** The addresses of provisions, each beside the name of its instrument; the names alone cite instruments. */
    private static List<String> cited(List<Citation> citations, Values values) {
        List<String> named = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (Citation citation : citations) {
            for (String address : citation.addresses()) {
                named.add(citation.name());
                addresses.add(address);
            }
        }
        values.and("names", citations.stream().map(Citation::name).toList())
                .and("named", named)
                .and("addresses", addresses);
        return List.of(CITED, CITED_PROVISION, THEMED);
    }

    private static String where(SearchFilter filter, Values values) {
        String language = filter.language() == null ? "" : OF_THE_LANGUAGE;
        if (filter.facets().isEmpty()) {
            return language;
        }
        values.and("facets", filter.facets());
        return " and facets @> cast(:facets as text[])" + language;
    }

    /** The collector of the answer's rows, whichever part they belong to. */
    private static final class Hits {

        private final List<Hit> hits = new ArrayList<>();
        private final Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        private boolean complete = true;

        void take(Row row) {
            switch (row.text("part")) {
                case "document" ->
                    hits.add(new Hit(row.text("name"), row.text("value"), row.text("language"), row.number("n")));
                case "facet" ->
                    facets.computeIfAbsent(row.text("name"), name -> new LinkedHashMap<>())
                            .put(row.text("value"), row.number("n"));
                default -> {
                    Long most = row.nullable("n", Long.class);
                    complete = most == null || most < BOUND;
                }
            }
        }

        Found all() {
            return new Found(hits, facets, complete);
        }
    }
}
