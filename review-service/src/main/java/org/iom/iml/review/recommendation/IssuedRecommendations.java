package org.iom.iml.review.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.RecommendationIssued;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The recommendations that the delivery of a review discloses to other services. */
@Singleton
public class IssuedRecommendations {

    private final Rows rows;
    private final Outbox outbox;

    IssuedRecommendations(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Tells the other services of the recommendations of a review that is delivered. */
    public void issue(UUID review, String party) {
        outbox.appendAll(of(review, party));
    }

    private List<RecommendationIssued> of(UUID review, String party) {
        return rows.list(
                "select id, kind, findings from recommendation where review = :review and dropped_at is null order by id",
                Values.of("review", review),
                row -> new RecommendationIssued(
                        review, party, row.id("id"), row.text("kind"), row.list("findings", UUID.class)));
    }
}
