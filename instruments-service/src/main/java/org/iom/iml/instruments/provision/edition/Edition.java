package org.iom.iml.instruments.provision.edition;

import java.util.List;

/**
 * A text of an instrument as somebody delivers it.
 *
 * @param languages those in which it is complete: what it leaves out in one of them is no more
 */
public record Edition(String instrument, List<String> languages, String source, Origin origin) {

    public Edition {
        languages = List.copyOf(languages);
    }

    /** Who delivers: the catalogue fills in and corrects what is its own, and takes nothing away. */
    public enum Origin {
        CATALOGUE,
        IMPORT,
        UNIT;

        /** How it is written in the database. */
        public String code() {
            return switch (this) {
                case CATALOGUE -> "catalogue";
                case IMPORT -> "import";
                case UNIT -> "unit";
            };
        }
    }
}
