package org.iom.iml.instruments.provision.published;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The line with which an article begins.
 *
 * @param number 0 where a line is such a heading, but its number cannot be read
 * @param rest what follows the number in the same line
 */
record ArticleHeading(String word, int number, String rest) {

    static final int UNREADABLE = 0;

    private static final String WORD = "(?<word>articulo|article|artikel|статья)";
    private static final String NUMBER = "(?<number>\\d{1,3}|[ivxlc]{1,8}|premier|primero|segundo|tercero|первая)";
    private static final Pattern NUMBERED = Pattern.compile("[\"'«“(\\[ ]*" + WORD + "\\s*" + NUMBER
            + "\\s?(?:[°ºo]|er)?(?![\\p{L}\\p{N}])\\s*(?<stop>[.:)\\]]*\\s*[—–-]*)\\s*(?<rest>.*)");
    private static final Pattern UNNUMBERED = Pattern.compile("[^\\p{L}]{0,3}" + WORD + "(?!\\p{L}).{0,6}");
    private static final Pattern ROMAN = Pattern.compile("(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");
    private static final Map<String, Integer> WORDS =
            Map.of("premier", 1, "primero", 1, "первая", 1, "segundo", 2, "tercero", 3);
    private static final Map<Character, Integer> LETTERS = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

    static Optional<ArticleHeading> of(PublishedLine line) {
        String folded = composed(line.words());
        Matcher numbered = NUMBERED.matcher(folded);
        if (numbered.matches()) {
            String rest = line.words()
                    .substring(line.words().length() - numbered.group("rest").length());
            int number = number(numbered.group("number"));
            if (number > UNREADABLE && stands(line, numbered, rest)) {
                return Optional.of(new ArticleHeading(numbered.group("word"), number, rest.strip()));
            }
        }
        Matcher unnumbered = UNNUMBERED.matcher(folded);
        return unnumbered.matches() && Character.isUpperCase(firstLetter(line.words()))
                ? Optional.of(new ArticleHeading(unnumbered.group("word"), UNREADABLE, ""))
                : Optional.empty();
    }

    /** Whether the words stand as a heading and not at the beginning of a line that happens to cite an article. */
    private static boolean stands(PublishedLine line, Matcher heading, String rest) {
        boolean isWholeLine = rest.isBlank();
        if (line.isHeading() || line.isSetOff()) {
            return true;
        }
        if (!Character.isUpperCase(firstLetter(line.words()))) {
            return isWholeLine && heading.group("stop").isBlank();
        }
        return isWholeLine || (!heading.group("stop").isBlank() && !Character.isLowerCase(firstLetter(rest)));
    }

    /** Folds accents without changing the length, so that places in the folded text are those in the text. */
    private static String composed(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            String one = Folded.of(text.substring(at, at + 1));
            folded.append(
                    one.length() == 1 && text.charAt(at) != 'й' && text.charAt(at) != 'º'
                            ? one.charAt(0)
                            : text.charAt(at));
        }
        return folded.toString();
    }

    private static char firstLetter(String text) {
        return (char) text.chars().filter(Character::isLetter).findFirst().orElse('a');
    }

    private static int number(String written) {
        Integer word = WORDS.get(written);
        if (word != null) {
            return word;
        }
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : roman(written);
    }

    private static int roman(String written) {
        if (!ROMAN.matcher(written).matches()) {
            return UNREADABLE;
        }
        int sum = 0;
        int highest = 0;
        for (int at = written.length() - 1; at >= 0; at--) {
            int value = value(written.charAt(at));
            sum += value < highest ? -value : value;
            highest = Math.max(highest, value);
        }
        return sum;
    }

    private static int value(char letter) {
        @Nullable Integer value = LETTERS.get(letter);
        return value == null ? 0 : value;
    }
}
