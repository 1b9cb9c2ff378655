package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** The findings, recommendations or standards of a review changed. */
@Published(name = "review.review-content-revised.v1", aggregate = "review")
public record ReviewContentRevised(UUID id, String party, List<UUID> changedIds) implements ReviewFact {
    public ReviewContentRevised {
        changedIds = List.copyOf(changedIds);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
