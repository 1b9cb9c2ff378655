package org.iom.iml.instruments.party;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a name that do not distinguish its bearer: the style of a State, and abbreviated words. */
final class NameStyle {

    /** State styles and function words, in English, French and Spanish. */
    private static final Set<String> STYLES = Set.of(
            "republic",
            "kingdom",
            "state",
            "federal",
            "federation",
            "democratic",
            "peoples",
            "people",
            "islamic",
            "plurinational",
            "bolivarian",
            "socialist",
            "commonwealth",
            "principality",
            "grand",
            "duchy",
            "sultanate",
            "union",
            "cooperative",
            "royaume",
            "republique",
            "federale",
            "democratique",
            "populaire",
            "etat",
            "principaute",
            "reino",
            "republica",
            "estado",
            "federativa",
            "democratica",
            "popular",
            "of",
            "and",
            "the",
            "d",
            "de",
            "du",
            "des",
            "la",
            "le",
            "l",
            "et",
            "del",
            "y");

    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("s", "south"),
            Map.entry("n", "north"),
            Map.entry("w", "western"),
            Map.entry("e", "eastern"),
            Map.entry("eq", "equatorial"),
            Map.entry("is", "islands"),
            Map.entry("i", "islands"),
            Map.entry("isl", "islands"),
            Map.entry("cent", "central"),
            Map.entry("herz", "herzegovina"),
            Map.entry("terr", "territory"),
            Map.entry("fed", "federated"),
            Map.entry("utd", "united"));

    private NameStyle() {}

    /** Returns {@code key} with abbreviated words written out. */
    static String written(String key) {
        return Arrays.stream(key.split(" "))
                .map(word -> SHORTENED.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** Returns the words of the key that tell its bearer, in alphabetical order: keys that differ only in style share them. */
    static String bare(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> !STYLES.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
