package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * Where a recommendation comes from and to whom it goes.
 *
 * @param session of the UPR working group
 * @param document symbol of the document in which it stands
 * @param paragraph number of its paragraph in that document
 */
@Embeddable
public record Origin(
        String mechanism,
        @Enumerated(EnumType.STRING) RecommendationKind kind,
        String party,
        @Nullable Integer session,
        @Nullable String document,
        @Nullable String paragraph) {

    /** A recommendation or pledge of the Universal Periodic Review. */
    public static Origin upr(RecommendationKind kind, String party, int session) {
        return new Origin(Mechanism.UPR, kind, party, session, null, null);
    }
}
