package org.iom.iml.instruments.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Takes what is searched, in the transaction that changes it; one batch of plain SQL however many documents. */
@Singleton
public class SearchIndex {

    /** A longer text has more words than a row of the index can hold. */
    private static final int LONGEST = 200_000;

    /** A row that would not change is not written: bulk loads say the same again and again. */
    private static final String PUT = """
            insert into search_entry as known
            select kind, id, language, config, title, body, codes, facets,
                   setweight(search_vector(config::regconfig, title), 'A')
                       || setweight(search_vector('simple', array_to_string(codes, ' ')), 'B')
                       || setweight(search_vector(config::regconfig, body), 'D'),
                   search_vector('simple', title || ' ' || array_to_string(codes, ' '))
            from (values (?, ?, ?, ?, ?, ?, ?::text[], ?::text[]))
                 as given (kind, id, language, config, title, body, codes, facets)
            on conflict (kind, id, language) do update
            set config = excluded.config, title = excluded.title, body = excluded.body, codes = excluded.codes,
                facets = excluded.facets, words = excluded.words, title_words = excluded.title_words
            where (known.title, known.body, known.codes, known.facets)
                  is distinct from (excluded.title, excluded.body, excluded.codes, excluded.facets)""";

    private static final String FORGET_OTHER_LANGUAGES =
            "delete from search_entry where kind = ? and id = ? and language <> all (?)";
    private static final String REMOVE = "delete from search_entry where kind = ? and id = any (?)";

    private final DataSource database;

    SearchIndex(DataSource database) {
        this.database = database;
    }

    /** Makes each document found by these entries and no others; all languages of a document come together. */
    public void put(Collection<SearchEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET_OTHER_LANGUAGES);
                PreparedStatement put = connection.prepareStatement(PUT)) {
            for (List<SearchEntry> document : documents(entries)) {
                SearchEntry first = document.getFirst();
                forget.setString(1, first.kind());
                forget.setString(2, first.id());
                forget.setArray(3, texts(connection, document.stream().map(SearchEntry::language)));
                forget.addBatch();
            }
            forget.executeBatch();
            for (SearchEntry entry : entries) {
                bind(connection, put, entry);
                put.addBatch();
            }
            put.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Makes documents no longer found. */
    public void remove(String kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setString(1, kind);
            remove.setArray(2, texts(connection, ids.stream()));
            remove.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Collection<List<SearchEntry>> documents(Collection<SearchEntry> entries) {
        Map<List<String>, List<SearchEntry>> documents = entries.stream()
                .collect(groupingBy(
                        entry -> List.of(entry.kind(), entry.id()), LinkedHashMap::new, Collectors.toList()));
        return documents.values();
    }

    private static void bind(Connection connection, PreparedStatement put, SearchEntry entry) throws SQLException {
        put.setString(1, entry.kind());
        put.setString(2, entry.id());
        put.setString(3, entry.language());
        put.setString(4, SearchConfig.of(entry.language()).sql());
        put.setString(5, cut(SearchText.plain(entry.title())));
        put.setString(6, cut(SearchText.plain(entry.body())));
        put.setArray(
                7,
                texts(connection, entry.codes().stream().map(SearchText::code).distinct()));
        put.setArray(8, texts(connection, facets(entry)));
    }

    /** Written {@code name=value}, as the filters of a search are. */
    private static Stream<String> facets(SearchEntry entry) {
        return Stream.concat(
                        Stream.of("kind=" + entry.kind()),
                        entry.facets().entrySet().stream()
                                .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + '=' + value)))
                .distinct()
                .sorted();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
