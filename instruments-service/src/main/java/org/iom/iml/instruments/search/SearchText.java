package org.iom.iml.instruments.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.iom.iml.instruments.text.Folded;

/** Brings text into the form in which it is kept and asked for. */
final class SearchText {

    /** Highlights are marked with the two private characters on their way from the database; text has none of its own. */
    private static final Pattern NOT_FOR_SHOW = Pattern.compile("[\\p{Co}\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** Composed, so that a letter and its accent are one character. */
    static String plain(String text) {
        return NOT_FOR_SHOW
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
    }

    /** A code in the form that all spellings of it share: {@code iv 13} for {@code IV-13}. */
    static String code(String written) {
        return BETWEEN_LETTERS
                .matcher(Folded.of(written))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
