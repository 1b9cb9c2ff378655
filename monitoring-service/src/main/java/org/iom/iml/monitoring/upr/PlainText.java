package org.iom.iml.monitoring.upr;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a web export with HTML character references resolved and white space collapsed and trimmed. */
public final class PlainText {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    public static String of(String field) {
        String text = field.indexOf('&') < 0 ? field : REFERENCE.matcher(field).replaceAll(PlainText::character);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isGap(character)) {
                plain.append(character);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK;
    }

    private static String character(MatchResult reference) {
        String text;
        if (reference.group(1) != null) {
            text = codePoint(Integer.parseInt(reference.group(1)), reference.group());
        } else if (reference.group(2) != null) {
            text = codePoint(Integer.parseInt(reference.group(2), 16), reference.group());
        } else {
            text = NAMED.getOrDefault(reference.group(3), reference.group());
        }
        return Matcher.quoteReplacement(text);
    }

    private static String codePoint(int value, String otherwise) {
        return Character.isValidCodePoint(value) && !Character.isISOControl(value)
                ? Character.toString(value)
                : otherwise;
    }
}
