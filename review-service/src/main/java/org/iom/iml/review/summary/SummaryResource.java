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
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.review.code.Codes;
import org.iom.iml.review.review.ReviewFilter;
import org.iom.iml.review.review.ReviewOutline;
import org.iom.iml.review.review.Reviews;

/** A State's reviews at a glance, as far as the caller may see them. */
@Path("/v1/parties/{code}/review-summary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review summaries")
public class SummaryResource {

    private static final int NEWEST = 10;

    private final Reviews reviews;
    private final Clock clock;

    SummaryResource(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What the caller may see; who may see nothing is told the same as where there is nothing. */
    @Schema(name = "ReviewSummary")
    public record ReviewSummary(
            @Schema(examples = "KEN") String party,
            Instant asOf,
            @Schema(description = "Reviews by status") Map<String, Long> byStatus,
            @Schema(description = "The newest ten") List<ReviewOutline> newest) {}

    @GET
    @PermitAll
    @Operation(operationId = "getReviewSummary", summary = "A State's reviews at a glance")
    public ReviewSummary of(@PathParam("code") String code) {
        Map<String, Long> byStatus = new TreeMap<>();
        reviews.counts(code).forEach((status, count) -> byStatus.put(Codes.of(status), count));
        return new ReviewSummary(
                code, clock.instant(), byStatus, reviews.newest(new ReviewFilter(code, null), null, NEWEST));
    }
}
