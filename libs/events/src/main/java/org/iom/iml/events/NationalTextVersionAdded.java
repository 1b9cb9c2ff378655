package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** A version of a national text was added. */
@Published(name = "review.national-text-version-added.v1", aggregate = "national-text")
public record NationalTextVersionAdded(UUID id, String party, int number, String language, LocalDate asOf)
        implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
