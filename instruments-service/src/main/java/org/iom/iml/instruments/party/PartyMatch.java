package org.iom.iml.instruments.party;

import java.util.List;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * What a written name was found to mean: a party by its own or another name, or none with the nearest names.
 *
 * @param confidence that the party is meant, from 0 to 1; 0 where it means none
 * @param candidates the party, or the nearest ones where the name means none; surest first
 */
public record PartyMatch(String name, @Nullable String party, How how, double confidence, List<Candidate> candidates) {

    /** By which kind of name the party was found. */
    public enum How implements Coded {
        /** Its code or its name at the United Nations. */
        EXACT("exact", 1),
        /** Another name that it has or had. */
        ALIAS("alias", 0.98),
        /** A name of it in other letters. */
        TRANSLITERATION("transliteration", 0.92),
        /** The words of a name of it, and of no other party, in another order. */
        WORDS("words", 0.9),
        NONE("none", 0);

        private final String code;
        private final double confidence;

        How(String code, double confidence) {
            this.code = code;
            this.confidence = confidence;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A party that may be meant, its name, and how sure that is, from 0 to 1. */
    public record Candidate(String party, String name, double confidence) {}

    static PartyMatch of(String name, String party, String partyName, How how) {
        Candidate only = new Candidate(party, partyName, how.confidence);
        return new PartyMatch(name, party, how, how.confidence, List.of(only));
    }

    static PartyMatch none(String name, List<Candidate> near) {
        return new PartyMatch(name, null, How.NONE, 0, near);
    }

    /** Why a row with this name is left out, where it means none. */
    public RowFault unknown() {
        String near = alternatives().isEmpty() ? "" : " Near to it: " + String.join(", ", alternatives()) + ".";
        return new RowFault("unknown-party", "No party is called \"" + name + "\"." + near);
    }

    /** Codes of the parties with the nearest names, where it means none. */
    public List<String> alternatives() {
        return party == null ? candidates.stream().map(Candidate::party).toList() : List.of();
    }
}
