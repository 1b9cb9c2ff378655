package org.iom.iml.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the service times of reviews. */
@Path("/v1/review-service-times")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
class ServiceTimeResource {

    private static final Columns<ServiceTimeView> COLUMNS = Columns.of(ServiceTimeView.class)
            .and("status", time -> time.status().code())
            .and("days", ServiceTimeView::days);

    private final List<ServiceTimeView> times;
    private final Pages pages;
    private final Exports exports;

    ServiceTimeResource(ServiceTimes times, Pages pages, Exports exports) {
        this.times = times.days().entrySet().stream()
                .map(time -> new ServiceTimeView(Codes.of(ReviewStatus.class, time.getKey()), time.getValue()))
                .sorted((one, other) ->
                        one.status().code().compareTo(other.status().code()))
                .toList();
        this.pages = pages;
        this.exports = exports;
    }

    /** The number of days that a review may remain in a status. */
    @Schema(name = "ReviewServiceTime")
    public record ServiceTimeView(
            @Schema(examples = "received") ReviewStatus status,
            @Schema(examples = "14") int days) {}

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listReviewServiceTimes",
            summary = "List the service times of reviews",
            description = "The number of days after which a review is late in each status, as configured by the"
                    + " operator.")
    public RestResponse<Page<ServiceTimeView>> list(@BeanParam PageRequest page) {
        return exports.list(
                page,
                part -> pages.of(
                        part, "service times", times, time -> time.status().code()),
                time -> time,
                COLUMNS);
    }
}
