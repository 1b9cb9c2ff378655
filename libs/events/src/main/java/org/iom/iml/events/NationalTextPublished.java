package org.iom.iml.events;

import java.util.UUID;

/** A national text was made public. */
@Published(name = "review.national-text-published.v1", aggregate = "national-text")
public record NationalTextPublished(UUID id, String party) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
