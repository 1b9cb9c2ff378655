package org.iom.iml.review.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.review.review.Reviews;
import org.jspecify.annotations.Nullable;

/** The standards of a review over HTTP. */
@Path("/v1/reviews/{id}/standards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Standards")
public class StandardResource {

    private final Reviews reviews;
    private final Standards standards;
    private final Clock clock;

    StandardResource(Reviews reviews, Standards standards, Clock clock) {
        this.reviews = reviews;
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStandards",
            summary = "By what a State's law is measured: what binds it on the date, then soft law, then the rest")
    public Page<ApplicableStandard> list(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "Today where absent") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        String party = reviews.seen(id).request().party();
        return standards.of(id, party, on == null ? LocalDate.now(clock) : on, page);
    }
}
