package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The conversion of article numbers that a statement spells out. */
final class NumberWords {

    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern NUMBER_IN_WORDS =
            Pattern.compile("\\b(articles?) (" + String.join("|", NUMBERS.reversed()) + ")\\b", CASE_INSENSITIVE);

    private NumberWords() {}

    /** Returns the statement with digits for number words: "article 12" for "article twelve". */
    static String inDigits(String statement) {
        return NUMBER_IN_WORDS
                .matcher(statement)
                .replaceAll(found -> found.group(1) + " "
                        + (1 + NUMBERS.indexOf(found.group(2).toLowerCase(Locale.ROOT))));
    }
}
