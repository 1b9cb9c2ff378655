package org.iom.iml.instruments.theme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** How near a concept of another vocabulary is, by the mapping properties of SKOS; its wire name is {@link #code()}. */
public enum MappingRelation {
    EXACT("exactMatch"),
    CLOSE("closeMatch"),
    /** The other concept is the broader one. */
    BROAD("broadMatch"),
    /** The other concept is the narrower one. */
    NARROW("narrowMatch"),
    RELATED("relatedMatch");

    private final String code;

    MappingRelation(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The relation written as {@code code}; empty where there is none. */
    static Optional<MappingRelation> of(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code.equals(code))
                .findFirst();
    }

    /** Whether SKOS forbids both for the same pair of concepts (S46). */
    boolean excludes(MappingRelation other) {
        return switch (this) {
            case EXACT -> other == BROAD || other == NARROW || other == RELATED;
            case CLOSE -> false;
            case BROAD, NARROW -> other == EXACT || other == RELATED;
            case RELATED -> other == EXACT || other == BROAD || other == NARROW;
        };
    }
}
