package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iom.iml.platform.problem.BadInput;

/** Turns words into the queries of each language's index. */
@Singleton
class SearchQueries {

    /** The words as each language stems them; querytree is T where every document would have to be read. */
    private static final String STEMMED = """
            select config, search_query(config::regconfig, words), querytree(search_query(config::regconfig, words)),
                   websearch_to_tsquery(config::regconfig, search_plain(words)),
                   websearch_to_tsquery(config::regconfig, search_folded(search_plain(words)))
            from unnest(array['english', 'french', 'spanish', 'russian', 'arabic', 'simple']) as configs (config),
                 (select ?::text) as asked (words)""";

    /**
     * The query of one index.
     *
     * @param config whose words the index holds
     * @param parser by which a text is read to mark what was looked for
     * @param marking what is marked in a text as it is
     * @param folded what is marked in the same text without accents
     */
    record LanguageQuery(String config, String parser, String matching, String marking, String folded) {}

    /** The queries over titles for words of which the last one is only begun. */
    static List<LanguageQuery> begun(AskedWords words) {
        String begun = words.asBegun();
        return Arrays.stream(SearchConfig.values())
                .map(config -> new LanguageQuery(config.sql(), SearchConfig.SIMPLE.sql(), begun, begun, begun))
                .toList();
    }

    /** The queries that look for {@code words}; none where all of them are too common to be looked for. */
    List<LanguageQuery> stemmed(Connection connection, AskedWords words) throws SQLException {
        List<LanguageQuery> queries = new ArrayList<>();
        boolean excludesOnly = false;
        try (PreparedStatement query = connection.prepareStatement(STEMMED)) {
            query.setString(1, words.text());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (row.getString(3).equals("T")) {
                        excludesOnly = true;
                    } else if (!row.getString(2).isEmpty()) {
                        queries.add(new LanguageQuery(
                                row.getString(1),
                                row.getString(1),
                                row.getString(2),
                                row.getString(4),
                                row.getString(5)));
                    }
                }
            }
        }
        if (excludesOnly) {
            throw BadInput.parameter("q", "at least one word to look for beside those that are excluded");
        }
        return queries;
    }
}
