package org.iom.iml.review.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words quoted from a law. What is left out is written as an ellipsis and what is added in brackets, as lawyers do;
 * letters and digits alone are compared, since capitals, accents, blanks, hyphens and quotation marks differ between
 * editions, and so do the numbers of paragraphs.
 */
record Quotation(String words) {

    /** The number of a paragraph. */
    private static final Pattern NUMBER = Pattern.compile("\\([\\p{L}\\p{N}]{0,4}\\)");

    /** An ellipsis, what is added, or the number of a paragraph: what stands there is not compared. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]]{0,200}\\]|…|\\.{3}|" + NUMBER);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Reports whether the words stand in {@code text}, in their order. */
    boolean isFrom(String text) {
        String letters = letters(NUMBER.matcher(text).replaceAll(" "));
        int from = 0;
        for (String part : GAP.split(words, -1)) {
            String quoted = letters(part);
            int at = letters.indexOf(quoted, from);
            if (at < 0) {
                return false;
            }
            from = at + quoted.length();
        }
        return true;
    }

    private static String letters(String text) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
