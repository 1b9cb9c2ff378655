package org.iom.iml.monitoring.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** A recommendation as the API shows it. */
@Schema(name = "Recommendation")
public record RecommendationView(
        UUID id,

        @Schema(examples = "KEN", description = "State under review")
        String party,

        @Schema(examples = "UPR") String mechanism,

        @Schema(examples = "recommendation", description = "recommendation or pledge")
        String kind,

        @Schema(examples = "8", nullable = true) @Nullable Integer session,
        @Schema(examples = "1", nullable = true) @Nullable Integer cycle,

        @Schema(examples = "CMW/C/TJK/CO/2", nullable = true) @Nullable String document,

        @Schema(examples = "23 (a)", nullable = true) @Nullable String paragraph,

        @Schema(examples = "Ratify the Convention on migrant workers.")
        String text,

        @Schema(examples = "[\"URY\"]", description = "States that recommended it")
        List<String> recommenders,

        @Schema(description = "Whether the source does not know a recommending State")
        boolean recommenderUnknown,

        @Schema(
                examples = "5",
                description = "UPR Info's category of the action asked for: 1 (least) to 5 (specific)",
                nullable = true)
        @Nullable Integer actionCategory,

        @Schema(examples = "[\"migrants\"]") List<String> themes,

        @Schema(examples = "[\"Migrants\"]", description = "The source's labels of the themes")
        List<String> sourceThemes,

        @Schema(
                examples = "supported",
                description = "supported or noted; null for a pledge or while unanswered",
                nullable = true)
        @Nullable String position,

        @Schema(description = "Every position that the State took, oldest first")
        List<PositionView> positions,

        List<ProvisionView> provisions,

        @Schema(description = "What was done about it, newest first, as far as the caller may see it")
        List<EvidenceView> evidence,

        Instant publishedAt,
        Instant changedAt) {

    /** A position, in the word of its source too. */
    @Schema(name = "StatedPosition")
    public record PositionView(
            @Schema(examples = "supported") String position,
            @Schema(examples = "Accepted") String sourceValue,
            Instant recordedAt) {

        static PositionView of(StatedPosition stated) {
            return new PositionView(stated.position().code(), stated.sourceValue(), stated.recordedAt());
        }
    }

    /** A provision that the recommendation applies, or the whole instrument. */
    @Schema(name = "AppliedProvision")
    public record ProvisionView(
            @Schema(examples = "ICRMW") String instrument,

            @Schema(examples = "art_17__para_2", nullable = true) @Nullable String provision) {

        static ProvisionView of(AppliedProvision applied) {
            return new ProvisionView(applied.instrument(), applied.provision());
        }
    }

    /** A review or an edition that answers it. */
    @Schema(name = "RecommendationEvidence")
    public record EvidenceView(
            @Schema(examples = "held-training", description = "delivered-review or held-training")
            String kind,

            @Schema(description = "The review or edition") UUID id,
            LocalDate occurredOn,
            Instant notedAt) {

        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    evidence.kind().code(), evidence.source(), evidence.occurredOn(), evidence.notedAt());
        }
    }

    static RecommendationView of(Recommendation recommendation, List<Evidence> evidence, UprCycles cycles) {
        Origin origin = recommendation.origin();
        Position position = recommendation.position();
        return new RecommendationView(
                recommendation.id(),
                origin.party(),
                origin.mechanism(),
                origin.kind().code(),
                origin.session(),
                cycles.of(origin),
                origin.document(),
                origin.paragraph(),
                recommendation.text(),
                recommendation.recommenders().parties(),
                recommendation.isRecommendedBy(null),
                recommendation.actionCategory(),
                recommendation.subjects().codes(),
                recommendation.subjects().labels(),
                position == null ? null : position.code(),
                recommendation.positions().stream().map(PositionView::of).toList(),
                recommendation.provisions().stream().map(ProvisionView::of).toList(),
                evidence.stream().map(EvidenceView::of).toList(),
                recommendation.publishedAt(),
                recommendation.changedAt());
    }
}
