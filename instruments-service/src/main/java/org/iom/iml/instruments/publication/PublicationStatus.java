package org.iom.iml.instruments.publication;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of a publication, with the statuses that may follow. */
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

    /** Returns the statuses that may follow; publishing a new version leaves a publication published. */
    Set<PublicationStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PublicationStatus.class);
        };
    }
}
