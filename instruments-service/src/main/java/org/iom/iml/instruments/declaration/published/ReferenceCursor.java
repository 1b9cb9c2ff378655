package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cursor that reads the numbers after a word such as "articles". */
final class ReferenceCursor {

    /** A number, in which the letter l may stand for the digit 1, a misprint in the published files. */
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(\\d{1,3}+|[IVX]{1,6}+(?!\\p{L})|l(?=\\s+of\\b))(\\)?)(?!\\d)");

    private static final Pattern AND = Pattern.compile("\\s*(?:,\\s+and|,|;|and|or)\\s+(?=\\(?(?:\\d|[IVX]+\\b))");
    private static final Pattern TO = Pattern.compile("\\s*(?:to|through|-|–)\\s*(?=\\d)");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "\\s*[,(]?\\s*(?:(?:sub-?\\s?)?paragraph(s?)|para(s?)\\.?)\\s*(?=\\(?\\d|\\([a-z]\\)|(?-i:[a-km-z])(?:[,.;)]|$|\\s+(?:and|of)\\b))",
            CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\((\\d{1,2}|[a-z])\\)");
    private static final Pattern AND_IN_BRACKETS =
            Pattern.compile("\\s*(?:,\\s*and|,|and|or)\\s*(?=\\((\\d{1,2}|[a-z])\\))");
    /** A paragraph after a point, as in "9.2 (d)"; a number before a capital letter is the next item of a list. */
    private static final Pattern AFTER_A_POINT = Pattern.compile("\\.(\\d{1,2})(?=\\s*[(,;)”\"]|\\s+\\p{Ll})");

    private static final Pattern SUBPARAGRAPHS =
            Pattern.compile("\\s*,?\\s*(?:sub-?\\s?paragraphs?|points?)\\s*(?=\\([a-z]\\))", CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("([a-km-z])(?=[,.;)]|$|\\s+(?:and|of)\\b)");
    /** What makes a paragraph that of the article which follows: "article 2, paragraph 2 of article 9". */
    private static final Pattern OF_ANOTHER_ARTICLE =
            Pattern.compile("\\)?\\s*(?:of|from|in)\\s+(?:the\\s+)?article\\s*\\(?\\d", CASE_INSENSITIVE);

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

    /** Skips what {@code pattern} matches here, and reports whether it matched. */
    boolean pass(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    /** Reads the number at this position, in Arabic or Roman numerals; null where there is none. */
    @Nullable String number() {
        Matcher number = matcher(NUMBER);
        if (!number.lookingAt()) {
            return null;
        }
        at = number.end();
        return number.group(1).equals("l") ? "1" : number.group(1);
    }

    /**
     * Reads the numbers of a list, each with its subdivisions as {@code __para_2__point_a}: "7, 17 (2) and 22,
     * paragraph 1".
     */
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
            return inside().stream().map(article::concat).toList();
        }
        int before = at;
        at = word.end();
        boolean several = "s".equalsIgnoreCase(word.group(1)) || "s".equalsIgnoreCase(word.group(2));
        List<String> paragraphs = paragraphs(several);
        if (matcher(OF_ANOTHER_ARTICLE).lookingAt()) {
            at = before;
            paragraphs = inside();
        }
        return paragraphs.stream().map(article::concat).toList();
    }

    /** Reads the paragraphs of a list, as {@code __para_1}, or the points, as {@code __point_a}. */
    List<String> paragraphs(boolean several) {
        List<String> paragraphs = new ArrayList<>();
        Matcher letter = matcher(LETTER);
        if (letter.lookingAt()) {
            at = letter.end();
            return List.of("__point_" + letter.group(1));
        }
        if (matcher(IN_BRACKETS).lookingAt() && !Character.isDigit(text.charAt(at + 1))) {
            return points();
        }
        boolean closed;
        do {
            String number = number();
            if (number == null) {
                break;
            }
            closed = text.charAt(at - 1) == ')' && text.charAt(at - number.length() - 2) != '(';
            String paragraph = "__para_" + number;
            paragraphs.addAll(
                    closed
                            ? List.of(paragraph)
                            : points().stream().map(paragraph::concat).toList());
        } while (several && !closed && pass(AND));
        return paragraphs;
    }

    /**
     * Reads the subdivisions of an article: "(2) (a) and (b)", ".2 (d)", "(1) and (3)"; one empty string where there
     * are none.
     */
    private List<String> inside() {
        Matcher point = matcher(AFTER_A_POINT);
        if (point.lookingAt()) {
            at = point.end();
            return points().stream().map(("__para_" + point.group(1))::concat).toList();
        }
        List<String> inside = new ArrayList<>();
        String paragraph = bracket(true);
        while (paragraph != null) {
            points().stream().map(("__para_" + paragraph)::concat).forEach(inside::add);
            paragraph = andBracket(true);
        }
        return inside.isEmpty() ? points() : inside;
    }

    private List<String> points() {
        List<String> points = new ArrayList<>();
        pass(SUBPARAGRAPHS);
        String letter = bracket(false);
        while (letter != null) {
            points.add("__point_" + letter);
            letter = andBracket(false);
        }
        return points.isEmpty() ? List.of("") : points;
    }

    /** Reads the digits or letter in brackets at this position; null where something else stands there. */
    private @Nullable String bracket(boolean digits) {
        Matcher bracket = matcher(IN_BRACKETS);
        if (!bracket.lookingAt() || Character.isDigit(bracket.group(1).charAt(0)) != digits) {
            return null;
        }
        at = bracket.end();
        return bracket.group(1);
    }

    private @Nullable String andBracket(boolean digits) {
        Matcher and = matcher(AND_IN_BRACKETS);
        if (!and.lookingAt() || Character.isDigit(and.group(1).charAt(0)) != digits) {
            return null;
        }
        at = and.end();
        return bracket(digits);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
