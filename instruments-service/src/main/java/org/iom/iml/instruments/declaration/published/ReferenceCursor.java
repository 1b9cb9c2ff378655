package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers behind a word such as "articles", from where it stands. */
final class ReferenceCursor {

    /** A letter l for the digit 1 is a fault of the published files. */
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(\\d{1,3}+|[IVX]{1,6}+(?!\\p{L})|l(?=\\s+of\\b))(\\)?)(?!\\d)");

    private static final Pattern AND = Pattern.compile("\\s*(?:,\\s+and|,|;|and|or)\\s+(?=\\(?(?:\\d|[IVX]+\\b))");
    private static final Pattern TO = Pattern.compile("\\s*(?:to|through|-|–)\\s*(?=\\d)");
    private static final Pattern PARAGRAPH =
            Pattern.compile("\\s*[,(]?\\s*(?:paragraph(s?)|para(s?)\\.?)\\s*(?=\\(?\\d)", CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\((\\d{1,2}|[a-z])\\)");
    private static final int MOST_IN_A_RANGE = 40;

    private final String text;
    private int at;

    ReferenceCursor(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** Passes over what {@code pattern} finds here, if it does. */
    boolean pass(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    /** The number that stands here, in Arabic digits or Roman ones; null where none does. */
    @Nullable String number() {
        Matcher number = matcher(NUMBER);
        if (!number.lookingAt()) {
            return null;
        }
        at = number.end();
        return number.group(1).equals("l") ? "1" : number.group(1);
    }

    /** The numbers of a list, with what is inside each as {@code __para_2__point_a}: "7, 17 (2) and 22, paragraph 1". */
    List<String> articles(boolean several) {
        List<String> articles = new ArrayList<>();
        do {
            String number = number();
            if (number == null) {
                break;
            }
            articles.addAll(articlesFrom(number));
        } while (several && pass(AND));
        return articles;
    }

    private List<String> articlesFrom(String first) {
        int before = at;
        if (Character.isDigit(first.charAt(0)) && pass(TO)) {
            String last = number();
            int from = Integer.parseInt(first);
            int to = last == null || !Character.isDigit(last.charAt(0)) ? 0 : Integer.parseInt(last);
            if (to > from && to - from <= MOST_IN_A_RANGE) {
                List<String> range = new ArrayList<>();
                for (int i = from; i <= to; i++) {
                    range.add(Integer.toString(i));
                }
                return range;
            }
            at = before;
        }
        return withParagraphs(first);
    }

    private List<String> withParagraphs(String article) {
        Matcher word = matcher(PARAGRAPH);
        if (!word.lookingAt()) {
            return List.of(article + inBrackets());
        }
        at = word.end();
        boolean several = "s".equalsIgnoreCase(word.group(1)) || "s".equalsIgnoreCase(word.group(2));
        return paragraphs(several).stream()
                .map(paragraph -> article + paragraph)
                .toList();
    }

    /** The paragraphs of a list, as {@code __para_1}. */
    List<String> paragraphs(boolean several) {
        List<String> paragraphs = new ArrayList<>();
        boolean closed;
        do {
            String number = number();
            if (number == null) {
                break;
            }
            closed = text.charAt(at - 1) == ')' && text.charAt(at - number.length() - 2) != '(';
            paragraphs.add("__para_" + number + (closed ? "" : point()));
        } while (several && !closed && pass(AND));
        return paragraphs;
    }

    private String point() {
        Matcher bracket = matcher(IN_BRACKETS);
        if (bracket.lookingAt() && Character.isLetter(bracket.group(1).charAt(0))) {
            at = bracket.end();
            return "__point_" + bracket.group(1);
        }
        return "";
    }

    private String inBrackets() {
        Matcher bracket = matcher(IN_BRACKETS);
        if (bracket.lookingAt() && Character.isDigit(bracket.group(1).charAt(0))) {
            at = bracket.end();
            return "__para_" + bracket.group(1) + point();
        }
        return point();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
