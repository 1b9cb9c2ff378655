package org.iom.iml.instruments.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The choice among available languages, by BCP 47 tag, of the one a reader prefers. */
public final class Languages {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    /** The part of an entity tag after the version. */
    private static final Pattern FURTHER = Pattern.compile("-[^\",]*\"");

    private static final String DEFAULT = "en";

    private Languages() {}

    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** Reports whether the tag is that of an ISO 639 language, as far as the Java release knows. */
    public static boolean isKnown(String tag) {
        Locale language = Locale.of(Locale.forLanguageTag(tag).getLanguage());
        return isTag(tag)
                && !language.getLanguage().isEmpty()
                && !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
    }

    /** Refuses a value of query parameter {@code name} that is not a language; null is accepted. */
    public static void requireParameter(String name, @Nullable String tag) {
        if (tag != null && !isKnown(tag)) {
            throw BadInput.parameter(name, "the BCP 47 tag of a language, such as fr or zh-Hans");
        }
    }

    /** Returns the text in the language that {@code accepted} prefers; there must be at least one text. */
    public static String text(Map<String, String> texts, @Nullable String accepted) {
        return Objects.requireNonNull(texts.get(chosen(texts.keySet(), accepted)));
    }

    /**
     * Returns the language that {@code accepted} (RFC 9110 §12.5.4) prefers; where it is not available, English, then
     * any.
     */
    public static String chosen(Collection<String> atHand, @Nullable String accepted) {
        String asked = accepted == null ? null : Locale.lookupTag(ranges(accepted), atHand);
        if (asked != null) {
            return atHand.stream().filter(asked::equalsIgnoreCase).findFirst().orElse(asked);
        }
        return atHand.contains(DEFAULT) || atHand.isEmpty() ? DEFAULT : new TreeSet<>(atHand).first();
    }

    private static List<LanguageRange> ranges(String accepted) {
        try {
            return LanguageRange.parse(accepted);
        } catch (IllegalArgumentException notAList) {
            return List.of();
        }
    }

    /**
     * Returns the version as an entity tag for one language, since representations in two languages must not share a
     * tag.
     */
    public static String version(long version, String language) {
        return language.equals(DEFAULT) ? Long.toString(version) : version + "-" + language;
    }

    /** Reduces tags from {@link #version} to the version alone, whatever else they distinguish. */
    public static @Nullable String unspoken(@Nullable String tag) {
        return tag == null ? null : FURTHER.matcher(tag).replaceAll("\"");
    }
}
