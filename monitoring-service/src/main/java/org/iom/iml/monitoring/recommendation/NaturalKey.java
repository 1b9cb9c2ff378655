package org.iom.iml.monitoring.recommendation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * The identity of a recommendation: its document and paragraph where known, otherwise its text to that State in that
 * session. Case, the form of quotation marks and dashes, spaces in a symbol or paragraph number, and final punctuation
 * are ignored.
 */
final class NaturalKey {

    private static final String QUOTES = "\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\"`\u00B4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String END = " .,;:";

    private NaturalKey() {}

    static String of(Origin origin, String text) {
        String place = origin.document() == null || origin.paragraph() == null
                ? "session " + origin.session() + '\n' + words(text)
                : "paragraph " + squeezed(origin.document()) + '\n' + squeezed(origin.paragraph());
        return sha256(String.join(
                "\n", origin.mechanism(), origin.kind().code(), origin.party(), Objects.requireNonNull(place)));
    }

    /** Normalizes a symbol or number for comparison, so that {@code 23 (a)} equals {@code 23(A)}. */
    private static String squeezed(String symbol) {
        return words(symbol).replace(" ", "");
    }

    static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char character = simple(plain.charAt(i));
            if (character != ' ' || (!words.isEmpty() && words.charAt(words.length() - 1) != ' ')) {
                words.append(character);
            }
        }
        int end = words.length();
        while (end > 0 && END.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static char simple(char character) {
        if (QUOTES.indexOf(character) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(character) >= 0) {
            return '-';
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
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
