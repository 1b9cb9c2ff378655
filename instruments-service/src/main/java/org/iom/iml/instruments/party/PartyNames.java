package org.iom.iml.instruments.party;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.iom.iml.instruments.party.PartyMatch.How;

/** The one way from a written name to a party, for this service and for all others. */
public final class PartyNames {

    private static final double NEAR = 0.82;
    private static final int ALTERNATIVES = 5;

    private final Map<String, String> official = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, Set<String>> keysOf = new HashMap<>();

    public PartyNames(Collection<PartyFacts> parties) {
        parties.forEach(party -> {
            learn(official, party.code(), party.code());
            learn(official, party.name(), party.code());
        });
        parties.forEach(party -> party.aliases().forEach(alias -> learn(others, alias.name(), party.code())));
        learnForeignNames(parties);
    }

    /** What {@code name} means. */
    public PartyMatch resolve(String name) {
        List<String> keys = NameKey.of(name);
        for (String key : keys) {
            String known = official.get(key);
            if (known != null) {
                return new PartyMatch(name, known, How.EXACT, List.of());
            }
            String alias = others.get(key);
            if (alias != null) {
                return new PartyMatch(name, alias, How.ALIAS, List.of());
            }
        }
        return new PartyMatch(name, null, How.NONE, nearest(keys.getFirst()));
    }

    private void learn(Map<String, String> names, String name, String party) {
        for (String key : NameKey.of(name)) {
            String before = official.getOrDefault(key, others.get(key));
            if (before != null && !before.equals(party)) {
                throw new IllegalStateException(name + " would mean both " + before + " and " + party);
            }
            names.put(key, party);
            keysOf.computeIfAbsent(party, p -> new HashSet<>()).add(key);
        }
    }

    /** Names of the runtime's CLDR help where they are unambiguous; they never overrule a name that is shipped. */
    private void learnForeignNames(Collection<PartyFacts> parties) {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (PartyFacts party : parties) {
            for (String name : foreignNames(party)) {
                String key = NameKey.of(name).getFirst();
                meanings.computeIfAbsent(key, k -> new HashSet<>()).add(party.code());
            }
        }
        meanings.forEach((key, codes) -> {
            if (codes.size() == 1 && !official.containsKey(key)) {
                others.putIfAbsent(key, codes.iterator().next());
            }
        });
    }

    private static Set<String> foreignNames(PartyFacts party) {
        Set<String> names = new HashSet<>(party.names().values());
        String alpha2 = party.alpha2();
        if (alpha2 != null && party.existsUntil() == null && party.m49() != null) {
            names.add(PartyCatalogue.countryName(alpha2, "en"));
        }
        return names;
    }

    private List<String> nearest(String key) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return keysOf.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue().stream()
                                .mapToDouble(known -> similarity.apply(key, known))
                                .max()
                                .orElse(0)))
                .filter(entry -> entry.getValue() >= NEAR)
                .sorted(comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(ALTERNATIVES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
