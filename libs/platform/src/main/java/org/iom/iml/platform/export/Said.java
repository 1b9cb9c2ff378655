package org.iom.iml.platform.export;

import java.util.Map;
import org.iom.iml.language.Languages;
import org.jspecify.annotations.Nullable;

/** A cell that reads otherwise in each language: a name, a title, a text. */
public record Said(Map<String, String> texts) {

    /** In the language that {@code acceptLanguage} prefers of those at hand; in English, or else in any, where there is none. */
    @Nullable String in(@Nullable String acceptLanguage) {
        String chosen = texts.get(Languages.best(acceptLanguage, texts.keySet()));
        return chosen == null ? texts.values().stream().findFirst().orElse(null) : chosen;
    }
}
