package org.iom.iml.instruments.declaration.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The division of a published block into paragraphs. Publication has removed line breaks, so that sentences meet
 * without a space; such a seam, or a remaining line break, marks a new paragraph.
 */
final class Paragraphs {

    static final String NUMBER = "(?:\\d{1,2}[.)]|\\(\\d{1,2}\\)|\\([a-z]\\)|[a-z]\\)|[ivx]{1,4}\\))";
    static final String DATE =
            "\\d{1,2}\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s\\d{4}";

    private static final int LOOK_BACK = 40;
    private static final String CAPITAL = "\\p{Lu}(?:[\\p{L}'’]|\\s)";
    private static final String CLOSED = "[”\"’'»)\\]]{0,3}$";

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[\\p{L}\\d)\\]%”\"’'][.;:!?]" + CLOSED);
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{L}\\d)][.;,]?[”\"]?(?:\\.{3,}|…)" + CLOSED);
    private static final Pattern HEADING_ENDS =
            Pattern.compile("(?:\\b(?:Reservations?|Declarations?)|[Aa]rticles?\\s[\\d (),and]{1,20}(?<=[\\d)]))$");
    private static final Pattern QUOTATION_ENDS = Pattern.compile("(?:”|[.;]\")$");

    private static final Pattern BEGINS =
            Pattern.compile("[“\"‘'`«(\\[]{0,3}(?:" + CAPITAL + "|" + NUMBER + "|" + DATE + ")");
    private static final Pattern BEGINS_WITH_A_WORD = Pattern.compile(CAPITAL);
    private static final Pattern CONTINUES_AFTER_AN_OMISSION =
            Pattern.compile("\\s?(?:[“\"]?" + CAPITAL + "|the\\s(?:Government|Republic|Kingdom|State)\\b)");
    /**
     * The beginning of a later notification, which is a separate act although only a space separates it from the
     * statement.
     */
    static final Pattern LATER_NOTICE =
            Pattern.compile("On " + DATE + ",?\\s[^.]{0,120}\\b(?:informed|notified)\\b[^.]{0,200}\\bwithdr");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}|" + DATE);
    private static final Pattern QUOTATION_BEGINS = Pattern.compile("[“\"]\\p{Lu}");

    private final String text;

    private Paragraphs(String text) {
        this.text = text;
    }

    /** Returns the paragraphs in order; joined, they equal {@code text} to the last character. */
    static List<String> of(String text) {
        return new Paragraphs(text).found();
    }

    private List<String> found() {
        List<String> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isSeam(i) && saysSomething(begin, i)) {
                paragraphs.add(text.substring(begin, i));
                begin = i;
            }
        }
        paragraphs.add(text.substring(begin));
        return paragraphs;
    }

    private boolean isSeam(int at) {
        char before = text.charAt(at - 1);
        if (before == '\n') {
            return true;
        }
        if (Character.isWhitespace(before) && follows(LATER_NOTICE, at)) {
            return true;
        }
        if (Character.isWhitespace(before) || isWithinAWord(before, text.charAt(at))) {
            return false;
        }
        if (LEFT_OUT.matcher(before(at)).find()) {
            return follows(CONTINUES_AFTER_AN_OMISSION, at);
        }
        return parts(SENTENCE_ENDS, BEGINS, at)
                || parts(HEADING_ENDS, BEGINS_WITH_A_WORD, at)
                || parts(QUOTATION_ENDS, QUOTATION_BEGINS, at);
    }

    /** Rules out most positions quickly. */
    private static boolean isWithinAWord(char before, char after) {
        return Character.isLowerCase(after) && Character.isLetterOrDigit(before);
    }

    private boolean parts(Pattern end, Pattern beginning, int at) {
        return follows(beginning, at) && end.matcher(before(at)).find();
    }

    private CharSequence before(int at) {
        return text.subSequence(Math.max(0, at - LOOK_BACK), at);
    }

    private boolean follows(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Reports whether the part contains a word; a list number or punctuation mark alone is no paragraph. */
    private boolean saysSomething(int from, int to) {
        return WORD.matcher(text).region(from, to).find();
    }
}
