package org.iom.iml.training.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys by which a person is recognized; names are kept whole, with no part taken for a family name.
 *
 * @param email the person's address, normalized
 * @param name the name, normalized but with the same characters
 * @param likeness what similar names share: their words in sorted order, without diacritics
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
