package org.iom.iml.monitoring.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Deadlines over HTTP, read by anyone. */
@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Deadlines",
        description =
                "Days by which something is due before a mechanism, each with the rule and the event from which it"
                        + " follows, or the document that sets it; as lists and as calendars.")
public class DeadlineResource {

    private final DeadlineList list;
    private final Exports exports;

    DeadlineResource(DeadlineList list, Exports exports) {
        this.list = list;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDeadlines",
            summary = "List deadlines",
            description = "By their day, as pages or as a file of all that match. A deadline moves with the event from"
                    + " which it is counted; its version tells that it did.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<DeadlineView>> list(@BeanParam DeadlineFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), DeadlineList.COLUMNS);
    }
}
