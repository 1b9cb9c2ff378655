package org.iom.iml.monitoring.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.monitoring.upr.PlainText;
import org.iom.iml.platform.imports.UnreadableRow;

/**
 * A paragraph of a Working Group report: its number, its text and the bracketed parts, which include the recommending
 * States.
 */
record UprParagraph(String number, String text, List<String> bracketed) {

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}\\.\\d{1,3})\\.?\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{1,8}(-[A-Z]+)*");
    private static final int LONGEST_NAME = 80;

    UprParagraph {
        bracketed = List.copyOf(bracketed);
    }

    static UprParagraph of(String field) throws UnreadableRow {
        Matcher numbered = NUMBERED.matcher(PlainText.of(field));
        if (!numbered.matches()) {
            throw new UnreadableRow("paragraph-missing", "The text does not begin with its paragraph, as in 74.1.");
        }
        String text = numbered.group(2);
        return new UprParagraph(numbered.group(1), withoutLastBracket(text), brackets(text));
    }

    /** Splits a list of names at commas, semicolons and slashes, leaving out abbreviations. */
    static List<String> names(String list) {
        return Arrays.stream(list.split("[;,/]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && !ACRONYM.matcher(name).matches())
                .distinct()
                .toList();
    }

    private static List<String> brackets(String text) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(' && depth++ == 0) {
                from = i + 1;
            } else if (text.charAt(i) == ')' && depth > 0 && --depth == 0) {
                found.addAll(inText(text.substring(from, i)));
            }
        }
        return found;
    }

    /**
     * Returns candidate names: both the whole and its parts, as {@code Kenya and Uganda} are two States but {@code
     * Trinidad and Tobago} is one.
     */
    private static List<String> inText(String bracket) {
        List<String> all = new ArrayList<>();
        for (String name : names(bracket)) {
            all.add(name);
            if (name.contains(" and ")) {
                all.addAll(List.of(name.split(" and ")));
            }
        }
        return all;
    }

    /** Returns the text without the brackets at its end that name the States; an abbreviation in brackets stays. */
    private static String withoutLastBracket(String text) {
        String plain = text.replaceAll("[\\s;.]+$", "");
        if (!plain.endsWith(")")) {
            return plain;
        }
        int depth = 0;
        for (int i = plain.length() - 1; i > 0; i--) {
            if (plain.charAt(i) == ')') {
                depth++;
            } else if (plain.charAt(i) == '(' && --depth == 0) {
                String last = plain.substring(i + 1, plain.length() - 1);
                return names(last).isEmpty() ? plain : plain.substring(0, i).strip();
            }
        }
        return plain;
    }
}
