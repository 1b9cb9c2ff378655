package org.iom.iml.review.report;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph of text written by somebody, with its language and direction. */
public record Passage(String text, String language, boolean rightToLeft) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R+");

    /**
     * The characters that an XML document cannot hold (XML 1.0, Char), and marks that would change the direction of the
     * text around them.
     */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Returns one passage per line, leaving out blank lines. */
    static List<Passage> of(@Nullable String words, String language) {
        return PARAGRAPH
                .splitAsStream(Objects.requireNonNullElse(words, ""))
                .map(Passage::written)
                .filter(line -> !line.isBlank())
                .map(line -> new Passage(line, language, isRightToLeft(line)))
                .toList();
    }

    /** Returns the text on one line, for tables and titles. */
    static String line(@Nullable String words) {
        return written(PARAGRAPH.matcher(Objects.requireNonNullElse(words, "")).replaceAll(" "))
                .strip();
    }

    private static String written(String words) {
        return UNWRITABLE.matcher(words).replaceAll("");
    }

    /** Determines the direction from the first letter that has one (UAX 9, P2 and P3). */
    private static boolean isRightToLeft(String line) {
        return !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** Returns the language tag in the normalized form that Word accepts. */
    public String tag() {
        return Locale.forLanguageTag(language).toLanguageTag();
    }
}
