package org.iom.iml.instruments.provision.edition;

import java.util.List;

/**
 * A text of an instrument as supplied by a source.
 *
 * @param languages the languages in which it is complete: a provision missing in one of them no longer exists there
 */
public record Edition(String instrument, List<String> languages, String source, Origin origin) {

    public Edition {
        languages = List.copyOf(languages);
    }

    /** The supplier of an edition; the catalogue completes and corrects its own content and removes nothing. */
    public enum Origin {
        CATALOGUE,
        IMPORT,
        UNIT;

        /** Returns the form stored in the database. */
        public String code() {
            return switch (this) {
                case CATALOGUE -> "catalogue";
                case IMPORT -> "import";
                case UNIT -> "unit";
            };
        }
    }
}
