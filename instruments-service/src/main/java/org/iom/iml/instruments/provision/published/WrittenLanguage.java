package org.iom.iml.instruments.provision.published;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The recognition of the language of a text by its most frequent words. */
final class WrittenLanguage {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final int FEWEST = 5;
    private static final int SURPLUS = 2;

    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "shall", "or", "be", "which", "by", "for", "with", "any"),
            "fr", Set.of("le", "les", "des", "et", "du", "dans", "au", "aux", "ou", "qui", "pour", "toute"),
            "es", Set.of("el", "los", "las", "del", "y", "por", "con", "al", "toda", "la", "presente", "su"),
            "pt", Set.of("os", "das", "dos", "e", "do", "da", "ao", "uma", "em", "não", "com", "pela"),
            "nl", Set.of("het", "van", "een", "zijn", "op", "voor", "niet", "met", "worden", "aan", "deze", "bij"));

    private WrittenLanguage() {}

    /** Returns the tag of the language, where the words leave no doubt. */
    static Optional<String> of(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (CYRILLIC.matcher(text).results().count() > letters / 2) {
            return letters == 0 ? Optional.empty() : Optional.of("ru");
        }
        Map<String, Long> found =
                BREAK.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(groupingBy(word -> word, counting()));
        List<Map.Entry<String, Long>> votes = WORDS.entrySet().stream()
                .map(language -> Map.entry(
                        language.getKey(),
                        language.getValue().stream()
                                .mapToLong(word -> found.getOrDefault(word, 0L))
                                .sum()))
                .sorted(Comparator.comparingLong(vote -> -vote.getValue()))
                .toList();
        Map.Entry<String, Long> first = votes.getFirst();
        long second = votes.get(1).getValue();
        return first.getValue() >= FEWEST && first.getValue() >= SURPLUS * second
                ? Optional.of(first.getKey())
                : Optional.empty();
    }
}
