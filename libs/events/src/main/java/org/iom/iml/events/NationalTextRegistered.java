package org.iom.iml.events;

import java.util.UUID;

/** A national text was registered: a law, bill or policy of a State. */
@Published(name = "review.national-text-registered.v1", aggregate = "national-text")
public record NationalTextRegistered(UUID id, String party) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
