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

/** Selection over HTTP: the solver proposes and explains, a person decides. */
@InConfidence
@Path("/v1/editions/{id}/selection-proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
public class ProposalResource {

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
            description =
                    "Chooses among those who are under review or wait, within limits and quotas, what is worth most"
                            + " points, and proves it. The same input has the same proposal. Limits that cannot be kept together"
                            + " are refused and named. Nobody is offered anything until a person decides.")
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
            summary = "List proposals",
            description = "The newest first. The Unit's own.")
    public RestResponse<Page<ProposalView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.of(edition, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{proposal}")
    @Operation(operationId = "getSelectionProposal", summary = "Read a proposal", description = "The Unit's own.")
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
            summary = "List the lines of a proposal",
            description = "Those chosen first, then by score: why each is as it is, and what would change it.")
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
            summary = "Decide a proposal",
            description = "Offers seats to those whom the person chooses: as proposed, or otherwise with a reason for"
                    + " each. All of them are offered one, or nobody.")
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
