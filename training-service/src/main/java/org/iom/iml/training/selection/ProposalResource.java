package org.iom.iml.training.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for selection: the solver proposes and explains, a person decides. */
@InConfidence
@Path("/v1/editions/{id}/selection-proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class ProposalResource {

    private static final String EDITION = "Id of the edition";
    private static final String ID = "Id of the proposal";

    private final ReadTask reading;
    private final Solve solve;
    private final Proposals proposals;
    private final ProposalList list;
    private final Exports exports;

    ProposalResource(ReadTask reading, Solve solve, Proposals proposals, ProposalList list, Exports exports) {
        this.reading = reading;
        this.solve = solve;
        this.proposals = proposals;
        this.list = list;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "proposeSelection",
            summary = "Propose a selection",
            description = "Chooses among those who are under review or on the waiting list the selection with the"
                    + " most points within limits and quotas, and proves that it is optimal. The same input"
                    + " gives the same proposal. Limits that cannot be kept together are refused and named. No"
                    + " offer is made until a person decides.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "The proposal")
    public Response propose(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewProposal body) {
        Task task = reading.of(edition, body);
        UUID id = proposals.keep(edition, body, task, solve.solve(task));
        return list.visible(edition, id).created("/v1/editions/" + edition + "/selection-proposals/" + id);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listSelectionProposals",
            summary = "List selection proposals",
            description = "Newest first; for the Unit only.")
    public RestResponse<Page<ProposalView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.of(edition, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{proposal}")
    @Operation(
            operationId = "getSelectionProposal",
            summary = "Get a selection proposal",
            description = "For the Unit only.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "The proposal")
    public Response find(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("proposal") @Parameter(description = ID) UUID proposal,
            @Context Request request) {
        return list.visible(edition, proposal).answer(request);
    }

    @GET
    @Path("{proposal}/lines")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listProposalLines",
            summary = "List the lines of a selection proposal",
            description =
                    "Those chosen first, then by score, each with the reasons and what would change the" + " result.")
    public RestResponse<Page<ProposalLine>> lines(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("proposal") @Parameter(description = ID) UUID proposal,
            @BeanParam ListRequest page) {
        return exports.list(page, part -> list.lines(edition, proposal, part), Function.identity(), list.lineColumns);
    }

    @POST
    @Path("{proposal}/decision")
    @ByPerson
    @Operation(
            operationId = "decideSelection",
            summary = "Decide a selection proposal",
            description = "Offers seats to those whom the person chooses: as proposed, or otherwise with a reason"
                    + " for each difference. Either all of them are offered a seat, or nobody is.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "The decided proposal")
    public Response decide(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("proposal") @Parameter(description = ID) UUID proposal,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Decision body) {
        proposals.decide(edition, proposal, ifMatch, body);
        return list.visible(edition, proposal).answer();
    }
}
