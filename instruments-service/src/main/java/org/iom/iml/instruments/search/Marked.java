package org.iom.iml.instruments.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text with its matches marked; its HTML contains no element other than {@code <mark>}. */
final class Marked {

    /** The delimiter before a match in answers from the database; {@link SearchText#plain} removes it from texts. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';
    private static final int BEFORE = 60;
    private static final int FRAGMENT = 200;

    private final String text;
    private final BitSet marks = new BitSet();

    Marked(String text) {
        this.text = text;
    }

    /**
     * Adds the marks of the same text in another spelling; a version whose letters do not correspond one to one is
     * ignored.
     */
    Marked with(String marked) {
        BitSet found = new BitSet();
        int place = 0;
        boolean within = false;
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            if (letter == BEGIN || letter == END) {
                within = letter == BEGIN;
            } else {
                found.set(place++, within);
            }
        }
        if (place == text.length()) {
            marks.or(found);
        }
        return this;
    }

    /** Returns the whole text as HTML. */
    String html() {
        return html(0, text.length());
    }

    /** Returns the passages around matches, at most {@code most}, as HTML. */
    List<String> fragments(int most) {
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
