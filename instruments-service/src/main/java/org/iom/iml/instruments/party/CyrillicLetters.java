package org.iom.iml.instruments.party;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The transliteration of Cyrillic names into Latin letters, in the romanization that the United Nations uses for
 * English readers.
 */
final class CyrillicLetters {

    private static final Map<Integer, String> LATIN = Stream.of(
                    "а a", "б b", "в v", "г g", "д d", "е e", "ж zh", "з z", "и i", "к k", "л l", "м m", "н n", "о o",
                    "п p", "р r", "с s", "т t", "у u", "ф f", "х kh", "ц ts", "ч ch", "ш sh", "щ shch", "ы y", "э e",
                    "ю yu", "я ya", "і i", "ј j", "љ lj", "њ nj", "ќ k", "ѓ g", "ћ c", "ђ d", "џ dz", "ғ g", "қ q",
                    "ң n", "ө o", "ұ u", "ү u", "һ h", "ә a", "ъ ", "ь ")
            .collect(Collectors.toMap(pair -> pair.codePointAt(0), pair -> pair.substring(2)));

    private CyrillicLetters() {}

    static boolean in(String key) {
        return key.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    /** Transliterates a key, which is in lower case and without diacritics. */
    static String latin(String key) {
        return key.codePoints()
                .mapToObj(letter -> LATIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
