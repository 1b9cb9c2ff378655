package org.iom.iml.review.report;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph of somebody's words, in the language and the direction in which they are read. */
public record Passage(String text, String language, boolean rightToLeft) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R+");

    /** What a document in XML cannot hold (XML 1.0, Char), and marks by which the words of others would turn round. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** One a line; none of what is not there. */
    static List<Passage> of(@Nullable String words, String language) {
        return PARAGRAPH
                .splitAsStream(Objects.requireNonNullElse(words, ""))
                .map(Passage::written)
                .filter(line -> !line.isBlank())
                .map(line -> new Passage(line, language, isRightToLeft(line)))
                .toList();
    }

    /** In one line, as it stands in tables and titles. */
    static String line(@Nullable String words) {
        return written(PARAGRAPH.matcher(Objects.requireNonNullElse(words, "")).replaceAll(" "))
                .strip();
    }

    private static String written(String words) {
        return UNWRITABLE.matcher(words).replaceAll("");
    }

    /** By the first letter that has a direction (UAX 9, P2 and P3). */
    private static boolean isRightToLeft(String line) {
        return !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** As the attributes of Word have it, which knows no longer ones. */
    public String tag() {
        return Locale.forLanguageTag(language).toLanguageTag();
    }
}
