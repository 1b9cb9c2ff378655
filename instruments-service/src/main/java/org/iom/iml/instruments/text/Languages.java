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

/** Languages by their BCP 47 tags: what a reader asks for among what is at hand. */
public final class Languages {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    /** What follows the version within a tag. */
    private static final Pattern FURTHER = Pattern.compile("-[^\",]*\"");

    private static final String DEFAULT = "en";

    private Languages() {}

    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** Whether it is the tag of a language that ISO 639 has, as far as the Java release knows. */
    public static boolean isKnown(String tag) {
        Locale language = Locale.of(Locale.forLanguageTag(tag).getLanguage());
        return isTag(tag)
                && !language.getLanguage().isEmpty()
                && !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
    }

    /** Refuses what is no language in query parameter {@code name}; null is none. */
    public static void requireParameter(String name, @Nullable String tag) {
        if (tag != null && !isKnown(tag)) {
            throw BadInput.parameter(name, "the BCP 47 tag of a language, such as fr or zh-Hans");
        }
    }

    /** What is said in the language that {@code accepted} prefers; every text is in one at least. */
    public static String text(Map<String, String> texts, @Nullable String accepted) {
        return Objects.requireNonNull(texts.get(chosen(texts.keySet(), accepted)));
    }

    /** The language that {@code accepted} (RFC 9110 §12.5.4) prefers; English, then any, where it is not at hand. */
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

    /** The version as it is tagged in one language: representations in two languages never share a tag. */
    public static String version(long version, String language) {
        return language.equals(DEFAULT) ? Long.toString(version) : version + "-" + language;
    }

    /** Tags of {@link #version} as tags of the version alone, whatever else they tell apart. */
    public static @Nullable String unspoken(@Nullable String tag) {
        return tag == null ? null : FURTHER.matcher(tag).replaceAll("\"");
    }
}
