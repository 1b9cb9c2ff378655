package org.iom.iml.instruments.party;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.instruments.party.PartyFacts.Alias;
import org.iom.iml.instruments.party.PartyMatch.How;

/** The single means of resolving a written name to a party, for this service and all others. */
public final class PartyNames {

    private static final Set<String> LITTLE_WORDS = Set.of("of", "and", "la", "le", "de", "du", "et");

    private final Map<String, String> official = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, Set<String>> keysOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    /** Parties by the words of a name, in any order; empty where two parties share them. */
    private final Map<String, Optional<String>> byWords = new HashMap<>();

    private final Map<String, String> alpha2 = new HashMap<>();
    private final NearNames near = new NearNames(keysOf, nameOf, alpha2);

    public PartyNames(Collection<PartyFacts> parties) {
        parties.forEach(party -> {
            nameOf.put(party.code(), party.name());
            if (party.alpha2() != null && party.existsUntil() == null) {
                alpha2.put(party.alpha2().toLowerCase(Locale.ROOT), party.code());
            }
            learn(official, party.code(), party.code());
            learn(official, party.name(), party.code());
        });
        parties.forEach(party -> party.aliases().forEach(alias -> learn(party, alias)));
        learnForeignNames(parties);
    }

    /** Resolves {@code name}; a name that may denote two parties resolves to none. */
    public PartyMatch resolve(String name) {
        List<String> keys = NameKey.of(name);
        return named(name, keys)
                .or(() -> inOtherLetters(name, keys.getFirst()))
                .or(() -> inOtherOrder(name, keys.getFirst()))
                .orElseGet(() -> PartyMatch.none(name, near.to(keys)));
    }

    private Optional<PartyMatch> named(String name, List<String> keys) {
        for (String key : keys) {
            String known = official.get(key);
            if (known != null) {
                return Optional.of(match(name, known, How.EXACT));
            }
            String alias = others.get(key);
            if (alias != null) {
                return Optional.of(match(name, alias, How.ALIAS));
            }
        }
        return Optional.empty();
    }

    private Optional<PartyMatch> inOtherLetters(String name, String key) {
        if (!CyrillicLetters.in(key)) {
            return Optional.empty();
        }
        String latin = CyrillicLetters.latin(key);
        return Optional.ofNullable(official.getOrDefault(latin, others.get(latin)))
                .map(party -> match(name, party, How.TRANSLITERATION));
    }

    private Optional<PartyMatch> inOtherOrder(String name, String key) {
        String words = words(key);
        return words.isEmpty()
                ? Optional.empty()
                : byWords.getOrDefault(words, Optional.empty()).map(party -> match(name, party, How.WORDS));
    }

    private PartyMatch match(String name, String party, How how) {
        return PartyMatch.of(name, party, Objects.requireNonNull(nameOf.get(party)), how);
    }

    /** Learns an alias; one that denotes only a part of the party, or another party too, is merely suggested. */
    private void learn(PartyFacts party, Alias alias) {
        if (alias.certain()) {
            learn(others, alias.name(), party.code());
        } else {
            Set<String> keys = keysOf.computeIfAbsent(party.code(), code -> new HashSet<>());
            keys.addAll(NameKey.of(alias.name()));
        }
    }

    private void learn(Map<String, String> names, String name, String party) {
        for (String key : NameKey.of(name)) {
            String before = official.getOrDefault(key, others.get(key));
            if (before != null && !before.equals(party)) {
                throw new IllegalStateException(name + " would mean both " + before + " and " + party);
            }
            names.put(key, party);
            keysOf.computeIfAbsent(party, p -> new HashSet<>()).add(key);
            byWords.merge(words(key), Optional.of(party), (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    private static String words(String key) {
        return Arrays.stream(NearNames.inOrder(key).split(" "))
                .filter(word -> !LITTLE_WORDS.contains(word))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Learns the runtime's CLDR names where they are unambiguous; they never override a shipped name. */
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
                String party = codes.iterator().next();
                others.putIfAbsent(key, party);
                keysOf.computeIfAbsent(party, p -> new HashSet<>()).add(key);
            }
        });
    }

    /** Returns the country's names in foreign languages and in its own: Deutschland, Suomi. */
    private static Set<String> foreignNames(PartyFacts party) {
        Set<String> names = new HashSet<>(party.names().values());
        String alpha2 = party.alpha2();
        if (alpha2 != null && party.existsUntil() == null && party.m49() != null) {
            PartyCatalogue.LANGUAGES.forEach(language -> names.add(PartyCatalogue.countryName(alpha2, language)));
            Locale.availableLocales()
                    .filter(locale -> locale.getCountry().equals(alpha2))
                    .map(Locale::getLanguage)
                    .distinct()
                    .forEach(language -> names.add(PartyCatalogue.countryName(alpha2, language)));
        }
        return names;
    }
}
