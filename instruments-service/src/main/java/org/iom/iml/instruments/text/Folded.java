package org.iom.iml.instruments.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folding of text for search: without accents and in lower case. */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Folded() {}

    public static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
