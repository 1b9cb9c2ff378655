package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body graded the follow-up to a recommendation, or to a part of it, in one of its documents.
 *
 * @param version the version of the body's scheme by which it is graded
 * @param part the part of the recommendation that is graded; absent where it is the whole
 * @param normalised the place of the grade on the scale for all schemes
 * @param asOf day of the document
 */
@Published(name = "monitoring.follow-up-assessed.v1", aggregate = "recommendation")
public record FollowUpAssessed(
        UUID id,
        String party,
        UUID assessment,
        String scheme,
        int version,
        @Nullable String part,
        String grade,
        String normalised,
        String document,
        LocalDate asOf)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
