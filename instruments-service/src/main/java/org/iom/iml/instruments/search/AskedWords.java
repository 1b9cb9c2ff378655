package org.iom.iml.instruments.search;

import java.util.ArrayList;
import java.util.List;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.search.SearchQuery;

/** The words of a search request. */
record AskedWords(SearchQuery query, String code, List<Citation> citations) {

    private static final int LONGEST = 300;

    static AskedWords of(String q) {
        if (q.length() > LONGEST) {
            throw BadInput.parameter("q", "at most " + LONGEST + " characters");
        }
        String code = SearchText.code(q);
        if (code.isEmpty()) {
            throw BadInput.parameter("q", "at least one letter or digit to look for");
        }
        return new AskedWords(SearchQuery.of(SearchText.plain(q)), code, Citation.in(q));
    }

    /** Reports whether the word, in lower case and without accents, is one of those or begins as the last one does. */
    boolean isBegun(String word) {
        List<String> words = List.of(code.split(" "));
        return words.contains(word) || word.startsWith(words.getLast());
    }

    /** Returns all words, the last one as a prefix, as a query over title words. */
    String asBegun() {
        List<String> words = new ArrayList<>(List.of(code.split(" ")));
        words.add(words.removeLast() + ":*");
        return String.join(" & ", words);
    }
}
