package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review of a State got its troika, or the State reported at mid-term. */
@Published(name = "monitoring.upr-review-advanced.v1", aggregate = "upr-review")
public record UprReviewAdvanced(
        UUID id, String party, String step, @Nullable LocalDate occurredOn) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
