package org.iom.iml.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** A maker of file names that are safe on every system. */
public final class SafeName {

    private static final int MAX_LENGTH = 100;

    private SafeName() {}

    /**
     * Returns the last path segment of {@code given}, reduced to harmless characters, with the extension of the actual
     * type.
     */
    public static String of(String given, String extension) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot))
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ()_.,-]", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[ .-]+|[ .-]+$", "");
        String shortened = stem.codePointCount(0, stem.length()) > MAX_LENGTH
                ? stem.substring(0, stem.offsetByCodePoints(0, MAX_LENGTH))
                : stem;
        return (shortened.isBlank() ? "file" : shortened) + '.' + extension;
    }

    /** Returns the header with which a browser saves the file under its name (RFC 6266). */
    public static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^ -~]|[\"\\\\%]", "");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return String.format(Locale.ROOT, "attachment; filename=\"%s\"; filename*=UTF-8''%s", plain, encoded);
    }
}
