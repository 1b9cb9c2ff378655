package org.iom.iml.training.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.training.partner.Partners;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for editions: anyone may read the catalogue, the Unit schedules. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Editions",
        description =
                "Courses as they are held: when, where, in which languages, and for the officials of which States."
                        + " Editions outside the catalogue are visible to the Unit, to the partner that co-organizes them, and to"
                        + " the missions that serve the States for which they are held.")
class EditionResource {

    private static final String ID = "Id of the edition";

    private final ScheduleEdition scheduling;
    private final EditionList list;
    private final Exports exports;
    private final History history;
    private final Partners partners;

    EditionResource(ScheduleEdition scheduling, EditionList list, Exports exports, History history, Partners partners) {
        this.partners = partners;
        this.scheduling = scheduling;
        this.list = list;
        this.exports = exports;
        this.history = history;
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "scheduleEdition",
            summary = "Schedule an edition",
            description =
                    "Schedules an edition of a published course. Where it fulfils an accepted request for a national"
                            + " event, it takes over the request's State, themes and recommendations, and the request becomes"
                            + " `planned`.")
    @APIResponseSchema(value = EditionView.class, responseCode = "201", responseDescription = "The scheduled edition")
    public Response schedule(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewEdition body) {
        UUID id = scheduling.schedule(body);
        return list.visible(id).created("/v1/editions/" + id);
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listEditions",
            summary = "List editions",
            description = "In the order of their first days: the catalogue, and what else the caller may see.")
    public RestResponse<Page<EditionView>> list(@BeanParam EditionFilter filter, @BeanParam ListRequest page) {
        partners.require("?partner", filter.partner());
        return exports.list(page, part -> list.in(filter, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getEdition",
            summary = "Get an edition",
            description = "An edition of the catalogue, or another that the caller may see.")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "The edition")
    public Response find(@PathParam("id") @Parameter(description = ID) UUID id, @Context Request request) {
        return list.visible(id).answer(request);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listEditionHistory",
            summary = "List the history of an edition",
            description =
                    "When it was scheduled, postponed, cancelled or held, oldest first. Whoever sees the edition sees"
                            + " its history.")
    @HistoryOf(producer = TrainingFact.class, aggregate = "edition")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return history.of("edition", list.visible(id).view().id().toString(), page);
    }
}
