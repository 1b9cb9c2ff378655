package org.iom.iml.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences sent to callers, extracted from source code: the last argument of a failure, with {@code {1}} for
 * inserted values.
 */
final class Sentence {

    private static final Pattern FAILURE =
            Pattern.compile("(?:new (?:Refusal|BadInput|NotReady|NotFound|Forbidden|PreconditionRequired)"
                    + "|BadInput\\.(?:field|parameter|unprocessable|mediaType)|Rules\\.unless|Problem\\.of)\\(");
    private static final Pattern MADE = Pattern.compile("String detail = (?=\")");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("(?:^|\\W)(?!\\d+})\\p{L}");

    private Sentence() {}

    static List<String> saidIn(String source) {
        return FAILURE.matcher(source)
                .results()
                .map(failure -> parts(source.substring(failure.end()), ','))
                .map(arguments -> template(arguments.getLast()))
                .filter(template -> WORD.matcher(template).find())
                .toList();
    }

    /** Finds sentences composed before they are sent, with their subject as a word. */
    static List<String> madeIn(String source) {
        return MADE.matcher(source)
                .results()
                .map(made -> template(parts(source.substring(made.end()), ';').getFirst()))
                .toList();
    }

    /** Joins string literals that are split across lines. */
    static String squashed(String source) {
        return plain(source.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("%[sd]", "\u0000"));
    }

    private static String template(String argument) {
        StringBuilder said = new StringBuilder();
        int holes = 0;
        for (String part : parts(argument, '+')) {
            Matcher text = TEXT.matcher(part);
            if (text.matches()) {
                said.append(plain(text.group(1)));
            } else if (part.matches("'.'")) {
                said.append(part.charAt(1));
            } else {
                said.append('{').append(++holes).append('}');
            }
        }
        return said.toString();
    }

    /** Splits at a separator outside strings and brackets, up to the closing bracket. */
    private static List<String> parts(String source, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        int at = 0;
        while (at < source.length() && depth >= 0) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                at = closing(source, at);
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == separator && depth == 0) {
                parts.add(source.substring(begin, at).strip());
                begin = at + 1;
            }
            at++;
        }
        parts.add(source.substring(begin, depth < 0 ? at - 1 : at).strip());
        return parts;
    }

    private static int closing(String source, int opening) {
        int at = opening + 1;
        while (at < source.length() - 1 && source.charAt(at) != source.charAt(opening)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String plain(String text) {
        return text.replace("\\\"", "\"");
    }
}
