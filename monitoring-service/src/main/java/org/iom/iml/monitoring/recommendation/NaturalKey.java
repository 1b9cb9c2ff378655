package org.iom.iml.monitoring.recommendation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * By what a recommendation is known again: the paragraph of its document where it has one, else its text to that State in
 * that session. Of a text only the words count: no case, no punctuation at its end, no form of a quotation mark or dash.
 */
final class NaturalKey {

    private static final Pattern QUOTES =
            Pattern.compile("[\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\"`\u00B4]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[\\s.,;:]+$");

    private NaturalKey() {}

    static String of(Origin origin, String text) {
        String place = origin.document() == null || origin.paragraph() == null
                ? "session " + origin.session() + '\n' + words(text)
                : origin.document() + '\n' + origin.paragraph();
        return sha256(String.join(
                "\n", origin.mechanism(), origin.kind().code(), origin.party(), Objects.requireNonNull(place)));
    }

    static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = QUOTES.matcher(plain).replaceAll("'");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = GAPS.matcher(plain).replaceAll(" ").strip();
        return END.matcher(plain).replaceAll("");
    }

    private static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
