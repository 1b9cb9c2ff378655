package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The troika for the review of a State was selected, or the State submitted its mid-term report. */
@Published(name = "monitoring.upr-review-advanced.v1", aggregate = "upr-review")
public record UprReviewAdvanced(
        UUID id, String party, String step, @Nullable LocalDate occurredOn) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
