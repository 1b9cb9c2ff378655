package org.iom.iml.instruments.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a written name was found to mean: a party by its own or another name, or none with the nearest names. */
public record PartyMatch(String name, @Nullable String party, How how, List<String> alternatives) {

    /** By which kind of name the party was found. */
    public enum How {
        EXACT("exact"),
        ALIAS("alias"),
        NONE("none");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** How it is written on the wire. */
        public String code() {
            return code;
        }
    }
}
