package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.review.text.read.ProvisionNumber.Form;
import org.jspecify.annotations.Nullable;

/** A reader of numbers in figures, Roman numerals, letters or ordinals in words. */
final class Numbers {

    /** A number and the position at which it ends in the text. */
    record Found(ProvisionNumber number, int end) {}

    private static final String SUFFIX = "(?i:" + String.join("|", longestFirst(Words.SUFFIXES.keySet())) + ")";
    private static final String ORDINAL_MARK = "(?:\\.?[º°ª]|(?:er|ère|re|ème|e|o|a|st|nd|rd|th)(?!\\p{L}))?";
    private static final Pattern FIGURES = Pattern.compile(
            "(?:(LO|L|R|D|A)\\s?\\.?\\s?\\*?\\s?)?(\\d{1,6}(?:[-.‑–]\\d{1,4})*)(?:-?([A-Z]{1,2})(?![\\p{L}\\d]))?"
                    + ORDINAL_MARK + "((?:[\\s-]?" + SUFFIX + "(?!\\p{L}))*)");
    private static final Pattern ROMAN =
            Pattern.compile("([IVXLCDM]{1,9})(?:er|ER|re)?(?:[\\s-]?(" + SUFFIX + "))?(?![\\p{L}\\d'’])");
    private static final Pattern LETTER = Pattern.compile("([A-Z])(?:[\\s-]?(" + SUFFIX + "))?(?![\\p{L}\\d'’])");
    private static final Pattern NUMERAL = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)\\s*");
    private static final Pattern WORD_SUFFIX = Pattern.compile("(" + SUFFIX + ")(?!\\p{L})");
    private static final Pattern PARTS = Pattern.compile("[^\\d]+");
    private static final String VALUES = "IVXLCDM";
    private static final int[] WORTH = {1, 5, 10, 50, 100, 500, 1000};

    private Numbers() {}

    private static List<String> longestFirst(Set<String> words) {
        return words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** Returns the number at position {@code from}, if there is one. */
    static Optional<Found> at(String text, int from) {
        return figures(text, from)
                .or(() -> roman(text, from))
                .or(() -> letter(text, from))
                .or(() -> words(text, from));
    }

    /** Returns the number with which the text begins, such as the label of a provision in markup. */
    static Optional<ProvisionNumber> in(String text) {
        return at(text, 0).map(Found::number);
    }

    private static Optional<Found> figures(String text, int from) {
        Matcher found = FIGURES.matcher(text).region(from, text.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> order = new ArrayList<>();
        for (String part : PARTS.split(found.group(2), 0)) {
            order.add(Integer.parseInt(part));
        }
        StringBuilder address = new StringBuilder(PARTS.matcher(found.group(2)).replaceAll("-"));
        @Nullable String letter = found.group(3);
        if (letter != null) {
            order.add(place(letter));
            address.append(letter.toLowerCase(Locale.ROOT));
        }
        for (String suffix : Words.folded(found.group(4)).split("[\\s-]+", 0)) {
            if (!suffix.isEmpty()) {
                order.add(Words.SUFFIXES.getOrDefault(suffix, 2));
                address.append(suffix);
            }
        }
        String prefix = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new Found(new ProvisionNumber(prefix + address, order, Form.FIGURES, prefix), found.end()));
    }

    /** Converts A, B … Z, AA, AB … to numbers, starting at 1. */
    private static int place(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1);
    }

    /**
     * Reads a Roman numeral, but takes a single C, D, L or M for a letter, as no law begins with its fiftieth or
     * hundredth chapter.
     */
    private static Optional<Found> roman(String text, int from) {
        Matcher found = ROMAN.matcher(text).region(from, text.length());
        if (!found.lookingAt() || !NUMERAL.matcher(found.group(1)).matches() || "CDLM".contains(found.group(1))) {
            return Optional.empty();
        }
        return Optional.of(suffixed(arabic(found.group(1)), found.group(2), Form.ROMAN, found.end()));
    }

    private static Optional<Found> letter(String text, int from) {
        Matcher found = LETTER.matcher(text).region(from, text.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> order = new ArrayList<>(List.of(place(found.group(1))));
        String address = found.group(1).toLowerCase(Locale.ROOT);
        @Nullable String suffix = found.group(2);
        if (suffix != null) {
            order.add(Words.SUFFIXES.getOrDefault(Words.folded(suffix), 2));
            address += Words.folded(suffix);
        }
        return Optional.of(new Found(new ProvisionNumber(address, order, Form.LETTER, ""), found.end()));
    }

    /** Reads ordinals in words, in which tens and units stand side by side: décimo primero. */
    private static Optional<Found> words(String text, int from) {
        int sum = 0;
        int end = from;
        String only = "";
        Matcher word = WORD.matcher(text);
        for (int at = from; word.region(at, text.length()).lookingAt(); at = word.end()) {
            String folded = Words.folded(word.group(1));
            @Nullable Integer value = Words.ORDINALS.get(folded);
            if (value == null || (sum > 0 && (sum % 10 != 0 || value > 9))) {
                break;
            }
            only = sum == 0 && (value == 0 || folded.startsWith("uni") || folded.equals("sole")) ? folded : "";
            sum += value;
            end = word.end(1);
        }
        if (end == from) {
            return Optional.empty();
        }
        Matcher after = WORD_SUFFIX.matcher(text).region(blanks(text, end), text.length());
        boolean isSuffixed = after.lookingAt();
        Found found = suffixed(sum, isSuffixed ? after.group(1) : null, Form.WORDS, isSuffixed ? after.end() : end);
        return Optional.of(
                only.isEmpty()
                        ? found
                        : new Found(
                                new ProvisionNumber(
                                        sum == 0 ? "preliminary" : "only",
                                        found.number().order(),
                                        Form.WORDS,
                                        ""),
                                found.end()));
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Found suffixed(int value, @Nullable String suffix, Form form, int end) {
        if (suffix == null) {
            return new Found(new ProvisionNumber(Integer.toString(value), List.of(value), form, ""), end);
        }
        String folded = Words.folded(suffix);
        return new Found(
                new ProvisionNumber(value + folded, List.of(value, Words.SUFFIXES.getOrDefault(folded, 2)), form, ""),
                end);
    }

    private static int arabic(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = worth(numeral.charAt(i));
            boolean subtracts = i + 1 < numeral.length() && worth(numeral.charAt(i + 1)) > value;
            sum += subtracts ? -value : value;
        }
        return sum;
    }

    private static int worth(char digit) {
        return WORTH[VALUES.indexOf(digit)];
    }
}
