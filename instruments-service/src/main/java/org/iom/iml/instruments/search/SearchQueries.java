package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The conversion of search words into queries for the index of each language. */
@Singleton
class SearchQueries {

    /** Stems the words in each language; querytree is T where every document would have to be read. */
    private static final String STEMMED = """
            select config, search_query(cast(config as regconfig), words) as matching,
                   querytree(search_query(cast(config as regconfig), words)) as tree,
                   websearch_to_tsquery(cast(config as regconfig), search_plain(words)) as marking,
                   websearch_to_tsquery(cast(config as regconfig), search_folded(search_plain(words))) as folded
            from unnest(array['english', 'french', 'spanish', 'russian', 'arabic', 'simple']) as configs (config),
                 (select cast(:words as text)) as asked (words)""";

    private final Rows rows;

    SearchQueries(Rows rows) {
        this.rows = rows;
    }

    /**
     * The query for one index.
     *
     * @param config the configuration whose words the index holds
     * @param parser the configuration that reads a text to mark matches
     * @param matching the query that finds entries
     * @param marking the query that marks matches in the original text
     * @param folded the query that marks matches in the text without accents
     */
    record LanguageQuery(String config, String parser, String matching, String marking, String folded) {}

    /** Returns queries over titles, taking the last word as a prefix. */
    static List<LanguageQuery> begun(AskedWords words) {
        String begun = words.asBegun();
        return Arrays.stream(SearchConfig.values())
                .map(config -> new LanguageQuery(config.sql(), SearchConfig.SIMPLE.sql(), begun, begun, begun))
                .toList();
    }

    /** Returns queries for {@code words}; none where all of them are too common to search. */
    List<LanguageQuery> stemmed(AskedWords words) {
        List<Stemmed> stemmed =
                rows.list(STEMMED, Values.of("words", words.text()), row -> new Stemmed(row.text("tree"), query(row)));
        if (stemmed.stream().anyMatch(Stemmed::excludesOnly)) {
            throw BadInput.parameter("q", "at least one word to look for beside those that are excluded");
        }
        return stemmed.stream()
                .map(Stemmed::query)
                .filter(query -> !query.matching().isEmpty())
                .toList();
    }

    private static LanguageQuery query(Row row) {
        String config = row.text("config");
        return new LanguageQuery(config, config, row.text("matching"), row.text("marking"), row.text("folded"));
    }

    /** A query, and the part of it that an index can answer. */
    private record Stemmed(String tree, LanguageQuery query) {

        boolean excludesOnly() {
            return tree.equals("T");
        }
    }
}
