package org.iom.iml.training.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what a person is known again. Names are whole: no part of one is taken for a family name.
 *
 * @param email of the person, in one spelling
 * @param name the name in one spelling of the same characters
 * @param likeness what names that may be the same have in common: their words in any order, without marks
 */
record PersonKeys(String email, String name, String likeness) {

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static PersonKeys of(String name, String email) {
        String folded = SPACE.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return new PersonKeys(email.strip().toLowerCase(Locale.ROOT), folded, likeness(folded));
    }

    private static String likeness(String folded) {
        String plain = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain, 0))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
