package org.iom.iml.instruments.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The description of one participant in the shipped catalogue. */
public record PartyFacts(
        String code,
        @Nullable String alpha2,
        @Nullable String m49,
        PartyKind kind,
        @Nullable LocalDate existsFrom,
        @Nullable LocalDate existsUntil,
        Map<String, String> names,
        List<Alias> aliases,
        List<Succession> successors,
        String source) {

    public PartyFacts {
        names = Map.copyOf(names);
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
    }

    /** Returns the English short name used by the United Nations. */
    public String name() {
        return names.getOrDefault("en", code);
    }

    /** Another name under which the participant is or was known. */
    public record Alias(String name, String kind, @Nullable String note) {

        private static final Set<String> DOUBTFUL = Set.of("ambiguous", "part");

        /** Reports whether it denotes the participant as a whole, and no other. */
        boolean certain() {
            return !DOUBTFUL.contains(kind);
        }
    }

    /** The succession to a former participant: by whom, how and when. */
    public record Succession(String successor, String relation, LocalDate on, String source) {}
}
