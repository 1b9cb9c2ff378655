package org.iom.iml.events;

import java.util.UUID;

/** A rights-based assessment of a project was started, continued or completed. */
@Published(name = "review.rights-assessment-advanced.v1", aggregate = "rights-based-assessment")
public record RightsAssessmentAdvanced(UUID id, String party, String status) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
