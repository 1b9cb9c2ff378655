package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal for the annual programme was turned into an edition or a request, was refused, or lapsed. */
@Published(name = "training.programme-proposal-advanced.v1", aggregate = "programme-proposal")
public record ProgrammeProposalAdvanced(
        UUID id,
        String status,
        @Nullable UUID editionId,
        @Nullable UUID requestId) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
