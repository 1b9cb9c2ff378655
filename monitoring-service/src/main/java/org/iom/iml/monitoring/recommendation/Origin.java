package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * The mechanism, session and document from which a recommendation comes, and the State to which it is addressed.
 *
 * @param session session of the UPR Working Group
 * @param document symbol of the document that contains it
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

    /** Returns the origin of a recommendation or pledge made in the Universal Periodic Review. */
    public static Origin upr(RecommendationKind kind, String party, int session) {
        return new Origin(Mechanism.UPR, kind, party, session, null, null);
    }
}
