package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.search.SearchQueries.LanguageQuery;
import org.iom.iml.platform.search.SearchQuery;
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
            (select kind, id, language, facets, 25.0 as rank from search_entry e
             where codes @> array[cast(:code as text)]""";
    /** What is cited comes before what has the words; a theme after some of the provisions that carry it. */
    private static final String CITED = """
            (select kind, id, language, facets, case kind when 'theme' then 12.0 else 20.0 end as rank
             from search_entry e where kind in ('instrument', 'theme') and names && cast(:names as text[])""";

    private static final String CITED_PROVISION = """
            (select kind, id, language, facets, 50.0 - place as rank from search_entry e
             join (select i.id || '/' || address as address, min(place) as place
                   from unnest(cast(:named as text[]), cast(:addresses as text[])) with ordinality
                        as cited (name, address, place)
                   join search_entry i on i.kind = 'instrument' and i.names @> array[name]
                   group by 1) cited on e.id = cited.address
             where kind = 'provision'""";

    /**
     * The provisions that carry the themes that are named, in the instruments that are named beside them: first what
     * most of the words name, then treaties open to all States, then regional ones, then what binds nobody by itself;
     * among these the fewer their themes the sooner, then the older the instrument. They and the instruments with such
     * a title come in turns.
     */
    private static final String THEMED = """
            (select kind, id, language, facets,
                    case when covered >= :all then 10 + 5.0 / place else 0.5 * covered / :all end as rank
             from (select kind, id, language, facets, covered,
                          dense_rank() over (order by covered desc, law, themes, adopted_on nulls last, id) as place
                   from (select e.*, i.adopted_on, covered,
                                case when i.kind in ('multilateral-treaty', 'protocol', 'amendment') then 0
                                     when i.kind in ('regional-treaty', 'bilateral-treaty') then 1 else 2 end as law,
                                (select count(*) from unnest(facets) as facet where facet like 'theme=%') as themes
                         from search_entry e
                         join instrument i on i.code = split_part(e.id, '/', 1)
                         cross join lateral (
                             select :ofInstruments + sum(weight) as covered
                             from unnest(cast(:themes as text[]), cast(cast(:weights as text[]) as int[])) as named (theme, weight)
                             where theme = any (e.facets)) as counted
                         where e.kind = 'provision' and facets && cast(:themes as text[]) and covered >= :least""";

    private static final String PLACED = " as carried) as placed)";

    private static final String TITLED = """
            (select kind, id, language, facets, 10 + 4.9 / place + rank / 1000 as rank
             from (select kind, id, language, facets, rank, dense_rank() over (order by shortest, id) as place
                   from (select e.*, ts_rank_cd(words, cast(query as tsquery), 1) as rank,
                                min(length(ts_filter(words, '{a}'))) over (partition by id) as shortest
                         from search_entry e
                         join unnest(cast(:queriesConfigs as text[]), cast(:queries as text[])) as asked (config, query)
                           on asked.config = e.config
                         where kind = 'instrument' and words @@ cast(query as tsquery)
                           and ts_filter(words, '{a}') @@ cast(query as tsquery)""";

    /**
     * What has the words, an instrument above its parts. Provisions and publications with such a heading come in turns
     * with those that carry a theme of that name, the shortest heading first. The condition on language comes first, as
     * it is cheaper to compare where PostgreSQL reads row by row.
     */
    private static final String STEMMED = """
            (select kind, id, language, facets,
                    case when headed then 10 + 4.8 / row_number() over (partition by headed order by length(heading), rank desc, id)
                         when kind = 'instrument' then 2 * rank else rank end as rank
             from (select kind, id, language, facets, heading,
                          kind not in ('instrument', 'theme') and heading @@ cast(:NAME as tsquery) as headed,
                          cast(ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', words, cast(:NAME as tsquery), 1) as float8) as rank
                   from search_entry e cross join lateral (select ts_filter(words, '{a}') as heading) as title
                   where config = 'NAME' and words @@ cast(:NAME as tsquery)""";

    /** The other words, in the instruments that are named beside them. */
    private static final String WITHIN = """
            (select kind, id, language, facets,
                    cast(5 + ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', words, cast(query as tsquery), 1) as float8) as rank
             from search_entry e
             join unnest(cast(:othersConfigs as text[]), cast(:others as text[])) as asked (config, query)
               on asked.config = e.config
             where words @@ cast(query as tsquery)""";

    private static final String OF_THESE = " and facets && cast(:within as text[])";

    private static final String BEGUN = """
            (select kind, id, language, facets,
                    cast(ts_rank_cd(title_words, cast(:begun as tsquery), 1) as float8)
                        * case kind when 'instrument' then 2 else 1 end as rank
             from search_entry e where title_words @@ cast(:begun as tsquery)""";
    private static final String OF_THE_LANGUAGE = " and (language = :language or not exists (select 1"
            + " from search_entry own where own.kind = e.kind and own.id = e.id and own.language = :language))";
    private static final String PAGE = """
            ), document as materialized (
                select distinct on (kind, id) kind, id, language, facets,
                       cast(round(1e6 * rank) as bigint) as score
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

    /**
     * What is looked for.
     *
     * @param missing how many of the words need not be there
     */
    record Asked(AskedWords words, Named named, List<LanguageQuery> queries, int missing) {}

    Found find(Asked asked, SearchFilter filter, Range range) {
        Values values = range.values()
                .and("language", filter.language())
                .and("code", asked.words().code());
        Hits found = new Hits();
        rows.list("with found as materialized (" + branches(asked, filter, values) + PAGE, values, row -> {
            found.take(row);
            return row;
        });
        return found.all();
    }

    private static String branches(Asked asked, SearchFilter filter, Values values) {
        String where = where(filter, values);
        List<String> branches = new ArrayList<>(List.of(CODE + where + LIMIT));
        cited(asked.words().citations(), values).forEach(branch -> branches.add(branch + where + LIMIT));
        branches.addAll(named(asked, where, values));
        if (filter.begun()) {
            values.and("begun", asked.words().asBegun());
            branches.add(BEGUN + where + LIMIT);
        } else {
            for (LanguageQuery query : asked.queries()) {
                values.and(query.language().code(), query.matching());
                branches.add(STEMMED.replace("NAME", query.language().code()) + where + LIMIT + " as matching)");
            }
        }
        return String.join("\nunion all\n", branches);
    }

    private static List<String> named(Asked asked, String where, Values values) {
        Named named = asked.named();
        List<String> branches = new ArrayList<>();
        String within = named.instruments().isEmpty() ? "" : OF_THESE;
        values.and("within", facets("instrument", named.instruments()));
        if (!named.themes().isEmpty()) {
            values.and("themes", facets("theme", named.themes().keySet()))
                    .and(
                            "weights",
                            named.themes().values().stream()
                                    .map(count -> Integer.toString(count))
                                    .toList())
                    .and("ofInstruments", named.ofInstruments())
                    .and("all", named.words())
                    .and("least", asked.missing() == 0 ? named.words() : (named.words() + 1) / 2);
            branches.add(THEMED + within + where + LIMIT + PLACED);
        }
        if (asked.missing() == 0 && !asked.queries().isEmpty()) {
            queries("queries", asked.queries(), values);
            branches.add(TITLED + where + LIMIT + PLACED);
        }
        if (named.isWithin()) {
            queries("others", SearchQueries.stemmed(SearchQuery.of(named.rest()), asked.missing()), values);
            branches.add(WITHIN + within + where + LIMIT);
        }
        return branches;
    }

    private static void queries(String name, List<LanguageQuery> queries, Values values) {
        values.and(
                        name + "Configs",
                        queries.stream().map(query -> query.language().code()).toList())
                .and(name, queries.stream().map(LanguageQuery::matching).toList());
    }

    private static List<String> facets(String name, Collection<String> codes) {
        return codes.stream().map(code -> name + '=' + code).toList();
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
        return List.of(CITED, CITED_PROVISION);
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
