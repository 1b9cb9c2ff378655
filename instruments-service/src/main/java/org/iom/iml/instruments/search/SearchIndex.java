package org.iom.iml.instruments.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.platform.search.SearchLanguage;
import org.iom.iml.platform.search.WordVector;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The search index, updated in the transaction that changes a document, in one batch of plain SQL for any number of
 * documents.
 */
@Singleton
public class SearchIndex {

    /** The maximum length of a text, since longer ones have more words than an index row can hold. */
    private static final int LONGEST = 200_000;

    /** Writes only rows that change, as bulk loads repeat the same content. */
    private static final String PUT = """
            insert into search_entry as known
            values (:kind, :id, :language, :config, :title, :body, cast(:codes as text[]), cast(:facets as text[]),
                    cast(:words as tsvector), cast(:titleWords as tsvector), cast(:names as text[]))
            on conflict (kind, id, language) do update
            set config = excluded.config, title = excluded.title, body = excluded.body, codes = excluded.codes,
                facets = excluded.facets, words = excluded.words, title_words = excluded.title_words,
                names = excluded.names
            where (known.title, known.body, known.codes, known.facets, known.names, known.words)
                  is distinct from (excluded.title, excluded.body, excluded.codes, excluded.facets, excluded.names,
                                    excluded.words)""";

    private static final String FORGET_OTHER_LANGUAGES = """
            delete from search_entry where kind = :kind and id = :id
              and language <> all (cast(:languages as text[]))""";
    private static final String REMOVE =
            "delete from search_entry where kind = :kind and id = any (cast(:ids as text[]))";

    private final Rows rows;

    SearchIndex(Rows rows) {
        this.rows = rows;
    }

    /** Makes these the only entries of their documents; all languages of a document must come together. */
    public void put(Collection<SearchEntry> entries) {
        rows.update(
                FORGET_OTHER_LANGUAGES,
                documents(entries).stream()
                        .map(document -> Values.of("kind", document.getFirst().kind())
                                .and("id", document.getFirst().id())
                                .and(
                                        "languages",
                                        document.stream()
                                                .map(SearchEntry::language)
                                                .toList()))
                        .toList());
        rows.update(PUT, entries.stream().map(SearchIndex::values).toList());
    }

    /** Removes documents from the index. */
    public void remove(String kind, Collection<String> ids) {
        if (!ids.isEmpty()) {
            rows.update(REMOVE, Values.of("kind", kind).and("ids", ids));
        }
    }

    private static Collection<List<SearchEntry>> documents(Collection<SearchEntry> entries) {
        Map<List<String>, List<SearchEntry>> documents = entries.stream()
                .collect(groupingBy(
                        entry -> List.of(entry.kind(), entry.id()), LinkedHashMap::new, Collectors.toList()));
        return documents.values();
    }

    private static Values values(SearchEntry entry) {
        SearchLanguage language = SearchLanguage.of(entry.language());
        String title = cut(SearchText.plain(entry.title()));
        String body = cut(SearchText.plain(entry.body()));
        List<String> codes =
                entry.codes().stream().map(SearchText::code).distinct().toList();
        String allCodes = String.join(" ", codes);
        return Values.of("kind", entry.kind())
                .and("id", entry.id())
                .and("language", entry.language())
                .and("config", language.code())
                .and("title", title)
                .and("body", body)
                .and("codes", codes)
                .and(
                        "words",
                        new WordVector()
                                .add(language, title, 'A')
                                .add(SearchLanguage.SIMPLE, allCodes, 'B')
                                .add(language, body, 'D')
                                .add(language, isPart(entry) ? String.join("\n", entry.names()) : "", 'D')
                                .written())
                .and("titleWords", WordVector.of(SearchLanguage.SIMPLE, SearchText.code(title) + ' ' + allCodes))
                .and(
                        "names",
                        entry.names().stream().map(SearchText::name).distinct().toList())
                .and("facets", facets(entry).toList());
    }

    /** A provision has the name of its whole; other names are in several languages, and found by citation. */
    private static boolean isPart(SearchEntry entry) {
        return entry.kind().equals("provision");
    }

    /** Returns facets as {@code name=value}, the form of the filters. */
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
}
