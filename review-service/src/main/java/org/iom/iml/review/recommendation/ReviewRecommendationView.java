package org.iom.iml.review.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation as it is shown. */
@Schema(name = "ReviewRecommendation")
public record ReviewRecommendationView(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID review,
        Rank kind,

        @Schema(examples = "State Department for Immigration")
        String addressedTo,

        @Schema(examples = "Limit detention to cases that a court has found necessary.")
        String text,

        @Schema(description = "Findings on which it rests") List<UUID> findings,

        Instant recordedAt) {

    static ReviewRecommendationView of(Recommendation recommendation) {
        return new ReviewRecommendationView(
                recommendation.id(),
                recommendation.version(),
                recommendation.review(),
                recommendation.rank(),
                recommendation.addressedTo(),
                recommendation.wording(),
                List.copyOf(recommendation.findings()),
                recommendation.recordedAt());
    }
}
