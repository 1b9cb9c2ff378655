package org.iom.iml.review.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.http.Momentary;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.review.review.ReviewFilter;
import org.iom.iml.review.review.ReviewList;
import org.iom.iml.review.review.ReviewOutline;

/** The HTTP resource for a summary of a State's reviews, as far as the caller may see them. */
@InConfidence
@Path("/v1/parties/{code}/review-summary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review summaries", description = "The reviews of a State's law at a glance")
class SummaryResource {

    private static final int NEWEST = 10;

    private final ReviewList reviews;
    private final KnownCodes known;
    private final Clock clock;

    SummaryResource(ReviewList reviews, KnownCodes known, Clock clock) {
        this.reviews = reviews;
        this.known = known;
        this.clock = clock;
    }

    /**
     * A summary of the reviews visible to the caller; one who may see none gets the same answer as where there are
     * none.
     */
    @Schema(name = "ReviewSummary")
    public record ReviewSummary(
            @Schema(examples = "KEN") String party,
            Instant asOf,

            @Schema(description = "Reviews by status", examples = "{\"delivered\": 2, \"analysis\": 1}")
            Map<String, Long> byStatus,

            @Schema(description = "The newest ten") List<ReviewOutline> newest)
            implements Momentary {}

    @GET
    @PermitAll
    @Operation(
            operationId = "getReviewSummary",
            summary = "Get the review summary of a State",
            description = "As far as the caller may see its reviews: a caller who may see none gets the same"
                    + " answer as where there are none.")
    public ReviewSummary of(
            @PathParam("code") @Parameter(description = "Code of the State; see /v1/parties", example = "KEN")
                    String code) {
        known.find(CodeList.PARTIES, code);
        return new ReviewSummary(
                code, clock.instant(), reviews.counts(code), reviews.newest(ReviewFilter.about(code), NEWEST));
    }
}
