package org.iom.iml.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses among the languages that there are the one that a caller likes best (RFC 4647 3.4); English where none is. */
public final class Languages {

    public static final String USUAL = "en";

    /** Those into which our sentences are put. */
    public static final List<String> OTHERS = List.of("fr", "es");

    /** Those in which a caller can be answered. */
    public static final List<String> SPOKEN = List.of("en", "fr", "es");

    private Languages() {}

    /** Of those in which a caller can be answered. */
    public static String best(@Nullable String acceptLanguage) {
        return best(acceptLanguage, SPOKEN);
    }

    public static String best(@Nullable String acceptLanguage, Collection<String> known) {
        String language = Locale.lookupTag(wishes(acceptLanguage), known);
        return language == null ? USUAL : language;
    }

    /** A field that cannot be read wishes nothing. */
    private static List<Locale.LanguageRange> wishes(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
