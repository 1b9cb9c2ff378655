package org.iom.iml.training.programme;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for annual programmes: proposals are explained and take effect only when a person decides. */
@InConfidence
@Path("/v1/annual-programmes/{year}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(
        name = "Annual programmes",
        description =
                "What the Unit could teach in a year, and to whom: editions of courses that answer open needs of several"
                        + " States, and national events for States in which what is left weighs most. The Unit's own.")
class ProgrammeResource {

    private static final String YEAR = "Year of the programme";
    private static final String ID = "Id of the proposal";

    private final ProposeProgramme proposing;
    private final ProgrammeProposalList list;
    private final Exports exports;
    private final History history;
    private final Clock clock;

    ProgrammeResource(
            ProposeProgramme proposing, ProgrammeProposalList list, Exports exports, History history, Clock clock) {
        this.clock = clock;
        this.proposing = proposing;
        this.list = list;
        this.exports = exports;
        this.history = history;
    }

    /** The result of proposing a programme. */
    @Schema(name = "ProgrammeProposed", description = "How much was proposed for a year, and who could not be weighed")
    public record ProposedView(
            @Schema(examples = "8") int proposed,

            @Schema(
                    description = "Earlier proposals for the year that nobody had decided and that these replace",
                    examples = "0")
            int lapsed,

            @Schema(description = "States to which no recommendation has been loaded: what they need is not known")
            List<String> notWeighed) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "proposeProgramme",
            summary = "Propose the programme of a year",
            description = "Proposes, step by step, the edition of a published course that answers most of the"
                    + " remaining open needs, and then national events for the States where the rest weighs"
                    + " most. The same needs give the same programme. Earlier proposals that were not decided"
                    + " lapse; what was refused for the year is not proposed again. Nothing is scheduled until"
                    + " a person decides.")
    @APIResponseSchema(value = ProposedView.class, responseCode = "201", responseDescription = "How much was proposed")
    public Response propose(
            @PathParam("year") @Parameter(description = YEAR + ", this one or one to come", example = "2027") int year,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewProgramme body) {
        if (year < LocalDate.now(clock).getYear()) {
            throw BadInput.parameter("year", "this year or one to come");
        }
        ProposeProgramme.Made made = proposing.propose(year, body);
        return Response.created(URI.create("/v1/annual-programmes/" + year + "/proposals"))
                .entity(new ProposedView(made.proposed(), made.lapsed(), made.notWeighed()))
                .build();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listProgrammeProposals",
            summary = "List proposals for a year",
            description = "Those with the heaviest needs first.")
    public RestResponse<Page<ProgrammeProposalView>> list(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @BeanParam ProgrammeProposalFilter filter,
            @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(year, filter, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProgrammeProposal",
            summary = "Get a proposal for a year",
            description = "What is proposed, for whom, and what was decided.")
    @APIResponseSchema(value = ProgrammeProposalView.class, responseCode = "200", responseDescription = "The proposal")
    public Response find(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @PathParam("id") @Parameter(description = ID) UUID id,
            @Context Request request) {
        return list.visible(year, id).answer(request);
    }

    @GET
    @Path("{id}/needs")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listProgrammeNeeds",
            summary = "List the needs behind a proposal",
            description =
                    "The needs that it would answer as they stood when it was made, the heaviest first, each with why.")
    public RestResponse<Page<ProgrammeNeedView>> needs(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @PathParam("id") @Parameter(description = ID) UUID id,
            @BeanParam ListRequest page) {
        return exports.list(page, part -> list.needsOf(year, id, part), Function.identity(), list.needColumns);
    }

    @GET
    @Path("{id}/history")
    @HistoryOf(producer = TrainingFact.class, aggregate = "programme-proposal")
    @Operation(
            operationId = "listProgrammeProposalHistory",
            summary = "List the history of a proposal for a year",
            description = "When it was made, and taken up, refused or replaced, oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @PathParam("id") @Parameter(description = ID) UUID id,
            @BeanParam PageRequest page) {
        return history.of(
                "programme-proposal", list.visible(year, id).view().id().toString(), page);
    }
}
