package org.iom.iml.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The choice of the available language that suits the caller best (RFC 4647 3.4), or English where none does. */
public final class Languages {

    public static final String USUAL = "en";

    /** The languages into which the API's sentences are translated. */
    public static final List<String> OTHERS = List.of("fr", "es");

    /** The languages in which a caller can be answered. */
    public static final List<String> SPOKEN = List.of("en", "fr", "es");

    private Languages() {}

    /** Returns the best of the languages in which a caller can be answered. */
    public static String best(@Nullable String acceptLanguage) {
        return best(acceptLanguage, SPOKEN);
    }

    public static String best(@Nullable String acceptLanguage, Collection<String> known) {
        String language = Locale.lookupTag(wishes(acceptLanguage), known);
        return language == null ? USUAL : language;
    }

    /** Parses the header; one that cannot be parsed expresses no preference. */
    private static List<Locale.LanguageRange> wishes(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
