package org.iom.iml.platform.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iom.iml.platform.search.Words.Lexeme;

/** The words of a document as a {@code tsvector} of PostgreSQL, in the form in which it is written. */
public final class WordVector {

    /** PostgreSQL keeps no further positions, and no more of one lexeme. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_POSITIONS = 255;

    /** PostgreSQL refuses longer lexemes; nobody asks for one. */
    private static final int LONGEST = 255;

    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private int last;

    /** Returns the words of one text. */
    public static String of(SearchLanguage language, String text) {
        return new WordVector().add(language, text, 'D').written();
    }

    /**
     * Adds the words of a part of the document after those before.
     *
     * @param weight from A, which counts most, to D
     */
    public WordVector add(SearchLanguage language, String text, char weight) {
        int before = last;
        for (Lexeme lexeme : Words.kept(language).of(text)) {
            int position = Math.min(before + lexeme.position(), LAST_POSITION);
            last = Math.max(last, position);
            if (lexeme.text().length() <= LONGEST) {
                List<String> known = places.computeIfAbsent(lexeme.text(), none -> new ArrayList<>(1));
                if (known.size() < MOST_POSITIONS) {
                    known.add(Integer.toString(position) + weight);
                }
            }
        }
        return this;
    }

    public String written() {
        return places.entrySet().stream()
                .map(lexeme -> SearchQuery.quoted(lexeme.getKey()) + ':' + String.join(",", lexeme.getValue()))
                .collect(Collectors.joining(" "));
    }
}
