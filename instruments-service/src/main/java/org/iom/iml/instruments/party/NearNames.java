package org.iom.iml.instruments.party;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.iom.iml.instruments.party.PartyMatch.Candidate;

/** The search for the parties whose names are most similar to a misspelt one. */
final class NearNames {

    /**
     * The similarity below which two names are unrelated, found by experiment since no spelling measure provides it.
     */
    private static final double NEAR = 0.72;
    /** The highest confidence for a misspelt name, lower than for one with its words in another order. */
    private static final double SUREST = 0.88;
    /** The similarity of a name in another style, just below that of an identical one. */
    private static final double IN_ANOTHER_STYLE = 0.99;

    private static final int MOST = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final Map<String, Set<String>> keysOf;
    private final Map<String, String> nameOf;
    private final Map<String, String> alpha2;
    /** The known keys without style, kept as each is compared with every name that is looked for. */
    private final Map<String, String> bareOf = new ConcurrentHashMap<>();

    /**
     * @param alpha2 the parties by two-letter code, in lower case
     */
    NearNames(Map<String, Set<String>> keysOf, Map<String, String> nameOf, Map<String, String> alpha2) {
        this.keysOf = keysOf;
        this.nameOf = nameOf;
        this.alpha2 = alpha2;
    }

    /** Returns the parties most similar to any of {@code keys}, most certain first. */
    List<Candidate> to(Collection<String> keys) {
        List<Asked> asked = keys.stream()
                .filter(key -> !key.isEmpty())
                .flatMap(key -> Stream.of(key, inOrder(key), NameStyle.written(key)))
                .distinct()
                .map(key -> new Asked(key, NameStyle.bare(key)))
                .toList();
        return keysOf.entrySet().stream()
                .map(entry -> candidate(entry.getKey(), asked, entry.getValue()))
                .filter(candidate -> candidate.confidence() >= NEAR * SUREST)
                .sorted(comparingDouble(Candidate::confidence).reversed().thenComparing(Candidate::party))
                .limit(MOST)
                .toList();
    }

    /** A key that is looked for, and what is left of it without style. */
    private record Asked(String key, String bare) {

        boolean isSameAs(String otherBare) {
            return !bare.isEmpty() && bare.equals(otherBare);
        }
    }

    private Candidate candidate(String party, List<Asked> asked, Set<String> known) {
        double best = asked.stream().anyMatch(one -> party.equals(alpha2.get(one.key()))) ? 1 : 0;
        for (String key : known) {
            String bare = bareOf.computeIfAbsent(key, NameStyle::bare);
            for (Asked one : asked) {
                double same = one.key().equals(key) ? 1 : IN_ANOTHER_STYLE;
                best = Math.max(best, one.isSameAs(bare) ? same : similarity(one.key(), key));
            }
        }
        return new Candidate(party, Objects.requireNonNull(nameOf.get(party)), Math.round(best * SUREST * 100) / 100.0);
    }

    /**
     * Returns the mean of two measures, the common beginning and the letters to be changed, as either alone confuses
     * names.
     */
    private static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter * 2 < longer) {
            return 0;
        }
        double jaroWinkler = SIMILARITY.apply(one, other);
        return jaroWinkler < NEAR ? 0 : (jaroWinkler + 1 - (double) DISTANCE.apply(one, other) / longer) / 2;
    }

    /** Returns the words of a key in alphabetical order. */
    static String inOrder(String key) {
        String[] words = key.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
