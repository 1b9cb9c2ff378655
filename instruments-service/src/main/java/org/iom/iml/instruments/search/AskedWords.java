package org.iom.iml.instruments.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.BadInput;

/** The words of a search request, in the form that the database reads. */
record AskedWords(String text, String code, List<Citation> citations) {

    private static final int LONGEST = 300;
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");
    private static final Pattern QUOTED_OR_WORD = Pattern.compile("(-?)\"([^\"]*)\"?|(-?)([^\\s\"]+)");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])[-‐‑/_.]+(?=[\\p{L}\\p{N}])");

    static AskedWords of(String q) {
        if (q.length() > LONGEST) {
            throw BadInput.parameter("q", "at most " + LONGEST + " characters");
        }
        String code = SearchText.code(q);
        if (code.isEmpty()) {
            throw BadInput.parameter("q", "at least one letter or digit to look for");
        }
        String composed = SearchText.plain(QUOTES.matcher(q).replaceAll("\""));
        return new AskedWords(
                QUOTED_OR_WORD.matcher(composed).results().map(AskedWords::part).collect(Collectors.joining(" ")),
                code,
                Citation.in(q));
    }

    /** Returns a compound word, such as {@code ILO-C097}, as a phrase, the form in which it is indexed. */
    private static String part(MatchResult found) {
        boolean quoted = found.group(2) != null;
        String minus = quoted ? found.group(1) : found.group(3);
        String words = quoted ? found.group(2) : found.group(4);
        Matcher inside = INSIDE_A_WORD.matcher(words);
        String apart = inside.replaceAll(" ").replace('-', ' ');
        return quoted || apart.contains(" ") ? minus + '"' + apart + '"' : minus + apart;
    }

    /** Returns all words, the last one as a prefix, as a query over title words. */
    String asBegun() {
        List<String> words = new ArrayList<>(List.of(code.split(" ")));
        words.add(words.removeLast() + ":*");
        return String.join(" & ", words);
    }
}
