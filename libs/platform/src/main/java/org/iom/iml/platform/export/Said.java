package org.iom.iml.platform.export;

import java.util.Map;
import org.iom.iml.language.Languages;
import org.jspecify.annotations.Nullable;

/** A cell whose text differs by language: a name, a title, a text. */
public record Said(Map<String, String> texts) {

    /** Returns the available text that {@code acceptLanguage} prefers, otherwise the English, otherwise any. */
    @Nullable String in(@Nullable String acceptLanguage) {
        String chosen = texts.get(Languages.best(acceptLanguage, texts.keySet()));
        return chosen == null ? texts.values().stream().findFirst().orElse(null) : chosen;
    }
}
