package org.iom.iml.instruments.provision.published;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or letter with which a line begins, and the words after it. */
record Marker(Kind kind, String value, String rest) {

    private static final Pattern PARAGRAPH =
            Pattern.compile("(?:\\((\\d{1,2})\\)|(\\d{1,2})\\s?(?:[°ºo]\\s?\\.?|[.)])(?:\\s?[—–-])?)(?!\\d)\\s*(.*)");
    private static final Pattern POINT =
            Pattern.compile("(?:\\(\\s?([a-z])\\s?\\)|([a-z])\\s?\\)|([a-z])\\.(?=\\s))\\s*(.*)");
    private static final Pattern SECTION = Pattern.compile("(?:([A-H])[.)])(?:\\s+(.*)|)");
    private static final Pattern ROMAN = Pattern.compile("\\(?[ivx]{2,5}\\s?\\).*|\\(?[ivx]+\\s?\\).*");

    /** What the marker counts. */
    enum Kind {
        SECTION("sec", "section"),
        PARAGRAPH("para", "paragraph"),
        POINT("point", "point");

        private final String prefix;
        private final String word;

        Kind(String prefix, String word) {
            this.prefix = prefix;
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Optional<Marker> of(String line) {
        Matcher paragraph = PARAGRAPH.matcher(line);
        if (paragraph.matches()) {
            String number = paragraph.group(1) == null ? paragraph.group(2) : paragraph.group(1);
            return Optional.of(new Marker(Kind.PARAGRAPH, number, paragraph.group(3)));
        }
        Matcher point = POINT.matcher(line);
        if (point.matches()) {
            for (int group = 1; group <= 3; group++) {
                if (point.group(group) != null) {
                    return Optional.of(new Marker(Kind.POINT, point.group(group), point.group(4)));
                }
            }
        }
        Matcher section = SECTION.matcher(line);
        return section.matches()
                ? Optional.of(
                        new Marker(Kind.SECTION, section.group(1), section.group(2) == null ? "" : section.group(2)))
                : Optional.empty();
    }

    static boolean isRoman(String line) {
        return ROMAN.matcher(line).matches();
    }

    String eId() {
        return kind.prefix + "_" + value;
    }

    /** Returns its place among its like, from 1. */
    int ordinal() {
        return switch (kind) {
            case PARAGRAPH -> Integer.parseInt(value);
            case POINT -> value.charAt(0) - 'a' + 1;
            case SECTION -> value.charAt(0) - 'A' + 1;
        };
    }
}
