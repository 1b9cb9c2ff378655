package org.iom.iml.instruments.publication;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** Where a publication is in its life, and where it can go from there. */
enum PublicationStatus implements Coded {
    DRAFT("draft"),
    PUBLISHED("published"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    PublicationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** A new version of what is published is published as well. */
    Set<PublicationStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PublicationStatus.class);
        };
    }
}
