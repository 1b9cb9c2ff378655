package org.iom.iml.instruments.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.search.SearchLanguage;
import org.iom.iml.platform.search.SearchQuery;

/** The conversion of search words into queries for the index of each language. */
final class SearchQueries {

    private SearchQueries() {}

    /**
     * The query for the index of one language.
     *
     * @param language of the texts that the index holds
     * @param matching the query that finds entries
     * @param marking how matches are marked
     */
    record LanguageQuery(SearchLanguage language, String matching, Marking marking) {}

    /** The test of the lexemes of matches, and the language in which texts have them. */
    record Marking(SearchLanguage language, Predicate<String> matches) {}

    /** Returns queries over titles, taking the last word as a prefix. */
    static List<LanguageQuery> begun(AskedWords words) {
        Marking marking = new Marking(SearchLanguage.SIMPLE, words::isBegun);
        return Arrays.stream(SearchLanguage.values())
                .map(language -> new LanguageQuery(language, words.asBegun(), marking))
                .toList();
    }

    /**
     * Returns queries for {@code words}; none where all of them are too common to search.
     *
     * @param missing how many of them need not be there
     */
    static List<LanguageQuery> stemmed(SearchQuery words, int missing) {
        if (words.excludesOnly()) {
            throw BadInput.parameter("q", "at least one word to look for beside those that are excluded");
        }
        return Arrays.stream(SearchLanguage.values())
                .flatMap(language -> Stream.ofNullable(words.in(language, missing))
                        .map(matching -> new LanguageQuery(
                                language, matching, new Marking(language, words.lexemes(language)::contains))))
                .toList();
    }
}
