package org.iom.iml.citations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each instrument may be called for short: the Convention or the Covenant, in three languages. */
final class Nouns {

    private static final Map<String, String> KNOWN = Map.of(
            "convention",
            "convention",
            "convencion",
            "convention",
            "convenio",
            "convention",
            "covenant",
            "covenant",
            "pacte",
            "covenant",
            "pacto",
            "covenant");

    private final Map<String, Set<String>> ofInstrument = new HashMap<>();
    private final Map<String, String> monitored = new HashMap<>();

    Nouns(Collection<NamedInstrument> instruments) {
        for (NamedInstrument instrument : instruments) {
            ofInstrument.put(
                    instrument.code(),
                    instrument.names().stream()
                            .flatMap(
                                    name -> Lexicon.words(name.words()).stream().limit(3))
                            .flatMap(word -> Stream.ofNullable(in(word)))
                            .collect(Collectors.toSet()));
            if (instrument.body() != null) {
                monitored.put(instrument.body(), instrument.code());
            }
        }
    }

    /** Returns the noun that the token is. */
    static @Nullable String in(Token token) {
        return KNOWN.get(token.word());
    }

    Set<String> of(String instrument) {
        return ofInstrument.getOrDefault(instrument, Set.of());
    }

    /** Returns the instrument that a treaty body monitors. */
    Optional<String> monitoredBy(@Nullable String body) {
        return body == null ? Optional.empty() : Optional.ofNullable(monitored.get(body));
    }
}
