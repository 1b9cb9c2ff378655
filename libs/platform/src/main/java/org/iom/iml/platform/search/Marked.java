package org.iom.iml.platform.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.iom.iml.platform.search.Words.Lexeme;

/** A text with its matches marked; its HTML contains no element other than {@code <mark>}. */
public final class Marked {

    private static final int BEFORE = 60;
    private static final int FRAGMENT = 200;

    private final String text;
    private final BitSet marks;

    private Marked(String text, BitSet marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Marks the words of which a lexeme matches. */
    public static Marked of(String text, SearchLanguage language, Predicate<String> matches) {
        BitSet marks = new BitSet();
        for (Lexeme lexeme : Words.kept(language).of(text)) {
            if (matches.test(lexeme.text())) {
                marks.set(lexeme.start(), lexeme.end());
            }
        }
        return new Marked(text, marks);
    }

    /** Returns the whole text as HTML. */
    public String html() {
        return html(0, text.length());
    }

    /** Returns the passages around matches, at most {@code most}, as HTML. */
    public List<String> fragments(int most) {
        List<String> fragments = new ArrayList<>();
        int mark = marks.nextSetBit(0);
        while (mark >= 0 && fragments.size() < most) {
            int begin = Math.max(0, mark - BEFORE);
            begin = begin == 0 ? 0 : Math.min(mark, text.indexOf(' ', begin) + 1);
            int end = Math.min(text.length(), begin + FRAGMENT);
            int space = end == text.length() ? end : text.lastIndexOf(' ', end);
            end = space > mark ? Math.max(space, marks.nextClearBit(mark)) : end;
            fragments.add((begin == 0 ? "" : "… ") + html(begin, end) + (end == text.length() ? "" : " …"));
            mark = marks.nextSetBit(end);
        }
        return fragments;
    }

    private String html(int begin, int end) {
        StringBuilder html = new StringBuilder();
        int place = begin;
        while (place < end) {
            boolean mark = marks.get(place);
            int next = mark ? marks.nextClearBit(place) : marks.nextSetBit(place);
            int until = next < 0 || next > end ? end : next;
            String plain = escaped(text.substring(place, until));
            html.append(mark ? "<mark>" + plain + "</mark>" : plain);
            place = until;
        }
        return html.toString();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
