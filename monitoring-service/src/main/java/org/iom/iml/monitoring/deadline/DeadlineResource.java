package org.iom.iml.monitoring.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for deadlines, which anyone may read. */
@InConfidence
@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Deadlines",
        description =
                "Days by which something is due before a mechanism, each with the rule and the event from which it"
                        + " follows, or the document that sets it; as lists and as calendars.")
class DeadlineResource {

    private static final String ID = "Id of the deadline";

    private final DeadlineList list;
    private final Exports exports;

    private final History history;

    DeadlineResource(DeadlineList list, History history, Exports exports) {
        this.list = list;
        this.history = history;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDeadlines",
            summary = "List deadlines",
            description = "By date, as pages or as a file of all that match. A deadline moves with the event from"
                    + " which it is counted; its version shows that it moved.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<DeadlineView>> list(@BeanParam DeadlineFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), DeadlineList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getDeadline",
            summary = "Get a deadline",
            description = "With the rule and the event from which its date follows.")
    @APIResponseSchema(value = DeadlineView.class, responseCode = "200", responseDescription = "The deadline")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        DeadlineView deadline = list.of(id);
        return Versions.ok(deadline.version() + "-" + deadline.status().code(), deadline);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listDeadlineHistory",
            summary = "List the history of a deadline",
            description = "When it was set and moved, and when its reminder was sent, oldest first.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "deadline")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return history.of("deadline", list.of(id).id().toString(), page);
    }
}
