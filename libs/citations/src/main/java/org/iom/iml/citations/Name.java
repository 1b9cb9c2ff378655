package org.iom.iml.citations;

import org.jspecify.annotations.Nullable;

/**
 * A name or other word for an instrument or theme.
 *
 * @param language the language it belongs to; {@code null} where it is used in all, as acronyms are
 */
public record Name(String words, @Nullable String language) {

    /** Reports whether a text in {@code text} may use the name; of texts in unknown languages nothing is excluded. */
    boolean fits(@Nullable String text) {
        return text == null || language == null || text.equals(language);
    }
}
