package org.iom.iml.instruments.search;

import java.util.Locale;

/** The database's text search configurations by language; each has the name {@link #name} in lower case. */
enum SearchConfig {
    ARABIC,
    ENGLISH,
    FRENCH,
    RUSSIAN,
    SPANISH,
    SIMPLE;

    /** Returns the configuration for a BCP 47 tag. */
    static SearchConfig of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar" -> ARABIC;
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            case "fr" -> FRENCH;
            case "ru" -> RUSSIAN;
            default -> SIMPLE;
        };
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
