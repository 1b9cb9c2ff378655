package org.iom.iml.platform.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The evidence for UTF-8, MacRoman or windows-1252: how well the text reads in each.
 *
 * <p>UTF-8 wins when the window
 * holds more well-formed sequences than stray bytes. Otherwise every byte above ASCII is read in both other sets and
 * weighed with its neighbours: a letter belongs inside a word and in the case of its word, a quotation mark or dash at
 * the edge of one, a symbol by itself. Line endings break a tie: a lone CR indicates classic Mac OS.
 */
final class CharacterSetEvidence {

    static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private long carriageReturns;
    private long lineFeeds;
    private String before = "  ";

    /** Recognizes UTF-16 by every other byte being zero, as in the text of most languages. */
    static Optional<Charset> wide(ByteBuffer head) {
        int pairs = Math.min(head.remaining(), 4096) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += head.get(2 * i) == 0 ? 1 : 0;
            second += head.get(2 * i + 1) == 0 ? 1 : 0;
        }
        if (2 * Math.max(first, second) <= pairs || Math.min(first, second) * 10 > pairs) {
            return Optional.empty();
        }
        return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** Takes account of the text before the window: its line endings and the characters next to the window. */
    void saw(CharBuffer text) {
        String seen = text.toString();
        seen.chars().forEach(this::sawLineEnd);
        String joined = before + seen;
        before = joined.substring(joined.length() - 2);
    }

    private void sawLineEnd(int character) {
        if (character == '\r') {
            carriageReturns++;
        } else if (character == '\n') {
            lineFeeds++;
        }
    }

    /** Returns the character set of the text whose first byte above ASCII begins {@code window}. */
    Charset characterSetOf(ByteBuffer window) {
        if (readsAsUtf8(window.duplicate())) {
            return StandardCharsets.UTF_8;
        }
        for (int i = 0; i < window.limit(); i++) {
            sawLineEnd(window.get(i));
        }
        int mac = weight(window, MAC_ROMAN);
        int windows = weight(window, WINDOWS_1252);
        if (mac == windows) {
            return carriageReturns > 0 && lineFeeds == 0 ? MAC_ROMAN : WINDOWS_1252;
        }
        return mac > windows ? MAC_ROMAN : WINDOWS_1252;
    }

    private static boolean readsAsUtf8(ByteBuffer window) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(window.remaining() + 1);
        int malformed = 0;
        CoderResult result = decoder.decode(window, text, false);
        while (result.isError()) {
            malformed++;
            window.position(window.position() + result.length());
            result = decoder.decode(window, text, false);
        }
        long wellFormed = text.flip().chars().filter(c -> c > 0x7F).count();
        return wellFormed > 0 && wellFormed >= malformed;
    }

    private int weight(ByteBuffer window, Charset characterSet) {
        String text = before + characterSet.decode(window.duplicate()) + "  ";
        int weight = 0;
        for (int i = 2; i < text.length() - 2; i++) {
            if (text.charAt(i) == '\u2019') {
                weight += apostrophe(text, i);
            } else if (text.charAt(i) > 0x7F) {
                weight += weight(text.charAt(i - 1), text.charAt(i), text.charAt(i + 1));
            }
        }
        return weight;
    }

    private static int weight(char before, char read, char after) {
        return switch (read) {
            case '\u2018', '\u201C', '\u00AB' -> !Character.isLetter(before) && !isGap(after) ? 2 : -2;
            case '\u201D', '\u00BB' -> !isGap(before) && !Character.isLetter(after) ? 2 : -2;
            case '\u2013', '\u2014' -> Character.isLetter(before) && Character.isLetter(after) ? -1 : 2;
            case '\u2026' -> Character.isLetter(after) ? -1 : 1;
            case '\u00A0' -> 1;
            default -> Character.isLetter(read) ? letter(before, read, after) : symbol(before, read, after);
        };
    }

    /**
     * Scores an apostrophe: best where languages put one (women’s, don’t, d’Ivoire, States’), since an accented letter
     * also occurs elsewhere.
     */
    private static int apostrophe(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (!Character.isLetter(before)) {
            return -2;
        }
        if (!Character.isLetter(after)) {
            return before == 's' ? 2 : -1;
        }
        boolean possessive = "st".indexOf(after) >= 0 && !Character.isLetter(text.charAt(at + 2));
        boolean elision = !Character.isLetter(text.charAt(at - 2));
        return possessive || elision ? 3 : 0;
    }

    private static int letter(char before, char read, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (Character.isLowerCase(read)) {
            return inWord && !Character.isUpperCase(after) ? 2 : 0;
        }
        if (Character.isLowerCase(before)) {
            return -2;
        }
        return inWord ? 1 : -1;
    }

    private static int symbol(char before, char read, char after) {
        if (read == '\uFFFD' || Character.isISOControl(read)) {
            return -4;
        }
        return Character.isLetter(before) || Character.isLetter(after) ? -2 : 0;
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character) || character == '\u00A0';
    }
}
