package org.iom.iml.instruments.theme;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/**
 * How closely a concept of another vocabulary matches, by the SKOS mapping properties; its wire name is {@link
 * #code()}.
 */
enum MappingRelation implements Coded {
    EXACT("exactMatch"),
    CLOSE("closeMatch"),
    /** The other concept is the broader one. */
    BROAD("broadMatch"),
    /** The other concept is the narrower one. */
    NARROW("narrowMatch"),
    RELATED("relatedMatch");

    @EnumeratedValue
    private final String code;

    MappingRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reports whether SKOS forbids both for the same pair of concepts (S46). */
    boolean excludes(MappingRelation other) {
        return switch (this) {
            case EXACT -> other == BROAD || other == NARROW || other == RELATED;
            case CLOSE -> false;
            case BROAD, NARROW -> other == EXACT || other == RELATED;
            case RELATED -> other == EXACT || other == BROAD || other == NARROW;
        };
    }
}
