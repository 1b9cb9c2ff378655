package org.iom.iml.instruments.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.BadInput;

/**
 * The chapter and number of a treaty in Multilateral Treaties Deposited with the Secretary-General, such as {@code
 * IV-3-a}.
 */
public record UntcNumber(String value) {

    private static final Pattern WRITTEN = Pattern.compile(
            "([IVXLC]+|\\d{1,2})((?:-[A-Z](?=-))?)[-.](\\d{1,3}[a-z]?)((?:[-.](?:\\d{1,3}[a-z]?|[A-Za-z]))*)");
    /** A chapter without a part. */
    private static final Pattern CHAPTER = Pattern.compile("^([IVXLC]+)-(?=\\d)");

    private static final List<String> PARTS = List.of("A", "B", "C", "D", "E");
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** Parses {@code IV-13}, {@code 4-13}, {@code XVIII-12.a} or {@code XI-A-15}; returns empty for anything else. */
    public static Optional<UntcNumber> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String chapter = matcher.group(1);
        String roman = Character.isDigit(chapter.charAt(0)) ? roman(Integer.parseInt(chapter)) : chapter;
        String parts = matcher.group(4).replace('.', '-').toLowerCase(Locale.ROOT);
        return roman.isEmpty()
                ? Optional.empty()
                : Optional.of(new UntcNumber(roman + matcher.group(2) + "-" + matcher.group(3) + parts));
    }

    /** Parses the query parameter {@code name}, and refuses a value that is not a number. */
    public static UntcNumber parameter(String name, String text) {
        return parse(text).orElseThrow(() -> BadInput.parameter(name, "chapter and number as in IV-13 or XVIII-12-a"));
    }

    private static String roman(int chapter) {
        return chapter >= 50 ? "" : TENS[chapter / 10] + ONES[chapter % 10];
    }

    /** Returns the number itself and, where it names no part of its chapter, the same number in each possible part. */
    List<String> inAllParts() {
        Stream<String> parts = PARTS.stream().map(part -> CHAPTER.matcher(value).replaceFirst("$1-" + part + "-"));
        return Stream.concat(Stream.of(value), CHAPTER.matcher(value).lookingAt() ? parts : Stream.of())
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
