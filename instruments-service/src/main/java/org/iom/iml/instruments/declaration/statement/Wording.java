package org.iom.iml.instruments.declaration.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement and where it is published.
 *
 * @param texts the text by BCP 47 language
 * @param notification the depositary notification, such as C.N.1042.2008.TREATIES-5
 */
public record Wording(
        Map<String, String> texts, String source, @Nullable String notification) {

    public Wording {
        texts = Map.copyOf(texts);
    }

    public String inAllLanguages() {
        return String.join("\n", texts.values());
    }
}
