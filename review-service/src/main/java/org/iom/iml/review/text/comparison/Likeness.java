package org.iom.iml.review.text.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The similarity of two provisions, measured by the words they have in common. */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> words = new HashMap<>();
    private int count;

    Likeness(String text) {
        for (String word : WORD.split(text, 0)) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
                count++;
            }
        }
    }

    /** Returns the similarity, from 0 for no common words to 1 for the same words. */
    double to(Likeness other) {
        if (count == 0 || other.count == 0) {
            return 0;
        }
        if (Math.min(count, other.count) * 4 < Math.max(count, other.count)) {
            return 0;
        }
        Likeness shorter = words.size() <= other.words.size() ? this : other;
        Map<String, Integer> longer = shorter == this ? other.words : words;
        int common = 0;
        for (Map.Entry<String, Integer> word : shorter.words.entrySet()) {
            common += Math.min(word.getValue(), longer.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (count + other.count);
    }
}
