package org.iom.iml.review.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.recommendation.IssuedRecommendations;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.standard.DeliveredStandards;
import org.iom.iml.review.standard.Standards;
import org.jspecify.annotations.Nullable;

/** The service that delivers a review, after which the State's mission sees its findings. */
@ApplicationScoped
class DeliverReview {

    private final Reviews reviews;
    private final Findings findings;
    private final IssuedRecommendations recommendations;
    private final DeliveredStandards standards;
    private final Clock clock;

    DeliverReview(
            Reviews reviews,
            Findings findings,
            IssuedRecommendations recommendations,
            DeliveredStandards standards,
            Clock clock) {
        this.reviews = reviews;
        this.findings = findings;
        this.recommendations = recommendations;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * Delivers the review.
     *
     * @param day the date of delivery, today where null; never in the future
     */
    @Transactional
    ReviewView deliver(UUID id, @Nullable String ifMatch, @Nullable LocalDate day, List<UUID> alsoAnswered) {
        LocalDate today = LocalDate.now(clock);
        LocalDate deliveredOn = day == null ? today : day;
        if (deliveredOn.isAfter(today)) {
            throw BadInput.field("/deliveredOn", "day-to-come", "A delivery is recorded once it has happened.");
        }
        reviews.requireAnswerable(id, alsoAnswered);
        List<DeliveredFinding> found = findings.delivered(id);
        ReviewView delivered =
                reviews.change(id, ifMatch, (review, turn) -> review.deliver(deliveredOn, alsoAnswered, found, turn));
        recommendations.issue(id, delivered.party());
        standards.keep(
                new Standards.Question(
                        id, delivered.party(), deliveredOn, Objects.requireNonNullElse(delivered.topics(), List.of())),
                found.stream().map(DeliveredFinding::instrument).distinct().toList());
        return delivered;
    }
}
