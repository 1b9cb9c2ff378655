package org.iom.iml.training.form;

/**
 * The size that a pattern of RE2 has with its repetitions unfolded, as its compiler unfolds them: {@code (a{9}){9}} has
 * some 81. It is told from the text alone, so that nothing large is ever compiled; where the text is no pattern, any
 * size may be told.
 */
final class PatternSize {

    /** More than any form may have. */
    static final long WITHOUT_END = Integer.MAX_VALUE;

    /** Groups within groups are compiled by recursion. */
    private static final int DEEPEST = 100;

    private final String pattern;
    private int place;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        PatternSize read = new PatternSize(pattern);
        long size = read.sequence(0);
        while (read.place++ < pattern.length()) {
            size = Math.min(WITHOUT_END, size + read.sequence(0));
        }
        return size;
    }

    private long sequence(int depth) {
        if (depth > DEEPEST) {
            place = pattern.length();
            return WITHOUT_END;
        }
        long size = 0;
        while (place < pattern.length() && pattern.charAt(place) != ')') {
            size = Math.min(WITHOUT_END, size + repeated(one(depth)));
        }
        return size;
    }

    /** Reads a group, a class or a character. */
    private long one(int depth) {
        char first = pattern.charAt(place++);
        if (first == '(') {
            long inner = sequence(depth + 1);
            place++;
            return inner + 1;
        }
        if (first == '[') {
            int from = place;
            do {
                place += at(place) == '\\' ? 2 : 1;
            } while (place < pattern.length() && pattern.charAt(place) != ']');
            place++;
            return (long) place - from;
        }
        return first == '\\' ? escaped() : 1;
    }

    /** Reads what follows a backslash: a character, a class with its name, or all to the end of a quotation. */
    private long escaped() {
        char kind = at(place++);
        if (kind == 'Q') {
            int from = place;
            int end = pattern.indexOf("\\E", place);
            place = end < 0 ? pattern.length() : end + 2;
            return (long) place - from;
        }
        if ((kind == 'p' || kind == 'P') && at(place) == '{') {
            place = end('}');
        }
        return 1;
    }

    private long repeated(long once) {
        long size = once;
        while (place < pattern.length() && "*+?{".indexOf(pattern.charAt(place)) >= 0) {
            if (pattern.charAt(place++) == '{') {
                int from = place;
                place = end('}');
                size = Math.min(WITHOUT_END, size * Math.max(1, greatest(from, place)));
            }
        }
        return size;
    }

    private long greatest(int from, int to) {
        long greatest = 0;
        long number = 0;
        for (int i = from; i < Math.min(to, pattern.length()); i++) {
            int digit = Character.digit(pattern.charAt(i), 10);
            number = digit < 0 ? 0 : Math.min(WITHOUT_END, 10 * number + digit);
            greatest = Math.max(greatest, number);
        }
        return greatest;
    }

    /** Returns the place after the next {@code sign}. */
    private int end(char sign) {
        int found = pattern.indexOf(sign, place);
        return found < 0 ? pattern.length() : found + 1;
    }

    private char at(int index) {
        return index < pattern.length() ? pattern.charAt(index) : 0;
    }
}
