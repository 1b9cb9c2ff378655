package org.iom.iml.instruments.party;

import java.util.List;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * The result of resolving a written name: the party it denotes or, where it denotes none, those with the most similar
 * names.
 *
 * @param confidence that the party is meant, from 0 to 1; 0 where there is none
 * @param candidates the party, or those with the most similar names where there is none; most certain first
 */
public record PartyMatch(String name, @Nullable String party, How how, double confidence, List<Candidate> candidates) {

    /** The kind of name by which the party was found. */
    public enum How implements Coded {
        /** Its code or its name at the United Nations. */
        EXACT("exact", 1),
        /** Another present or former name. */
        ALIAS("alias", 0.98),
        /** One of its names in another script. */
        TRANSLITERATION("transliteration", 0.92),
        /** The words of one of its names, and of no other party's, in another order. */
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

    /** A party that may be meant, with its name and a confidence from 0 to 1. */
    public record Candidate(String party, String name, double confidence) {}

    static PartyMatch of(String name, String party, String partyName, How how) {
        Candidate only = new Candidate(party, partyName, how.confidence);
        return new PartyMatch(name, party, how, how.confidence, List.of(only));
    }

    static PartyMatch none(String name, List<Candidate> near) {
        return new PartyMatch(name, null, How.NONE, 0, near);
    }

    /** Returns the reason for rejecting a row with this name, where it denotes no party. */
    public RowFault unknown() {
        String near = alternatives().isEmpty() ? "" : " Near to it: " + String.join(", ", alternatives()) + ".";
        return new RowFault("unknown-party", "No party is called \"" + name + "\"." + near);
    }

    /** Returns the codes of the parties with the most similar names, where the name denotes none. */
    public List<String> alternatives() {
        return party == null ? candidates.stream().map(Candidate::party).toList() : List.of();
    }
}
