package org.iom.iml.instruments.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.instruments.text.Folded;

/** The normalization of text to the form in which it is indexed and searched. */
final class SearchText {

    /** Characters that are not for show: control characters and those of private use. */
    private static final Pattern NOT_FOR_SHOW = Pattern.compile("[\\p{Co}\\p{Cc}&&[^\\n\\t]]");

    /** Words that join the parts of a name, in the languages in which names are kept. */
    private static final Set<String> JOINING = Set.of(
            "a",
            "al",
            "and",
            "au",
            "aux",
            "by",
            "de",
            "del",
            "des",
            "du",
            "el",
            "et",
            "for",
            "in",
            "la",
            "las",
            "le",
            "les",
            "los",
            "n",
            "no",
            "number",
            "numero",
            "of",
            "on",
            "para",
            "por",
            "pour",
            "relatif",
            "relativa",
            "relative",
            "relativo",
            "sobre",
            "sur",
            "the",
            "to",
            "y");

    /** The endings that make a plural in English, French or Spanish, and a final e, which some plurals keep. */
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})e?s?$");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** Returns the text in composed form, so that a letter and its accent are one character. */
    static String plain(String text) {
        return NOT_FOR_SHOW
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
    }

    /**
     * A name in the form that all orders of its words and their regular plurals share: {@code 1951 convention genev} for
     * {@code Geneva Convention of 1951}.
     */
    static String name(String written) {
        return words(written)
                .map(word -> PLURAL.matcher(word).replaceFirst(""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Returns how many words there are beside those that join them. */
    static int significant(String written) {
        return (int) words(written).distinct().count();
    }

    private static Stream<String> words(String written) {
        return Stream.of(code(written).split(" ", -1)).filter(word -> !word.isEmpty() && !JOINING.contains(word));
    }

    /** Returns a code in the form shared by all its spellings: {@code iv 13} for {@code IV-13}. */
    static String code(String written) {
        return BETWEEN_LETTERS
                .matcher(Folded.of(written))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
