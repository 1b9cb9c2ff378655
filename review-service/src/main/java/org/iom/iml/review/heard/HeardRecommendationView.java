package org.iom.iml.review.heard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation of a mechanism to the State under review; its text is available at /v1/recommendations. */
@Schema(name = "MechanismRecommendation")
record HeardRecommendationView(
        @Schema(description = "Id in /v1/recommendations") UUID id,

        @Schema(examples = "CMW") String mechanism,
        @Schema(examples = "recommendation") String kind,

        @Schema(examples = "supported", description = "Position of the State, where it has one") @Nullable String position,

        @Schema(examples = "[\"detention\"]") List<String> themes,
        @Schema(examples = "[\"ICRMW\"]") List<String> instruments,

        @Schema(description = "When it was published in the suite")
        Instant publishedAt,

        @Schema(description = "Whether it came after the review was asked for")
        boolean sinceRequest,

        @Schema(description = "Whether the review says that it answers it")
        boolean answered) {

    public HeardRecommendationView {
        themes = List.copyOf(themes);
        instruments = List.copyOf(instruments);
    }
}
