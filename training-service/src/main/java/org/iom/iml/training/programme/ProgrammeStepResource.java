package org.iom.iml.training.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Seen;

/** The HTTP resource for decisions on proposals for annual programmes. */
@Path("/v1/annual-programmes/{year}/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Annual programmes")
class ProgrammeStepResource {

    private static final String YEAR = "Year of the programme";

    private final ProgrammeProposals proposals;
    private final TakeUpProposal uptake;
    private final ProgrammeProposalList list;

    ProgrammeStepResource(ProgrammeProposals proposals, TakeUpProposal uptake, ProgrammeProposalList list) {
        this.proposals = proposals;
        this.uptake = uptake;
        this.list = list;
    }

    /** The reason why a proposal is refused. */
    @Schema(name = "ProgrammeProposalRefusal", description = "Why nothing comes of a proposal")
    public record NewRefusal(
            @Schema(description = "Kept with the proposal", examples = "The State asked for a later year.")
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("edition")
    @ByPerson
    @Operation(
            operationId = "scheduleProposedEdition",
            summary = "Schedule a proposed edition",
            description = "The proposal becomes an edition of its course, on days of the year.")
    @APIResponseSchema(
            value = ProgrammeProposalView.class,
            responseCode = "200",
            responseDescription = "The proposal, with the edition that it became")
    public Response schedule(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @BeanParam Seen seen,
            @Valid @NotNull NewProposedEdition body) {
        uptake.asEdition(year, seen.id(), seen.ifMatch(), body);
        return list.visible(year, seen.id()).answer();
    }

    @POST
    @Path("training-request")
    @ByPerson
    @Operation(
            operationId = "requestProposedEvent",
            summary = "Request a proposed national event",
            description = "The proposal becomes a request for a national event, which is then accepted as any other.")
    @APIResponseSchema(
            value = ProgrammeProposalView.class,
            responseCode = "200",
            responseDescription = "The proposal, with the request that it became")
    public Response request(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @BeanParam Seen seen,
            @Valid @NotNull NewProposedRequest body) {
        uptake.asRequest(year, seen.id(), seen.ifMatch(), body);
        return list.visible(year, seen.id()).answer();
    }

    @POST
    @Path("refusal")
    @ByPerson
    @Operation(
            operationId = "refuseProgrammeProposal",
            summary = "Refuse a proposal for a year",
            description = "It is not taken up, and is not proposed for the year again.")
    @APIResponseSchema(
            value = ProgrammeProposalView.class,
            responseCode = "200",
            responseDescription = "The refused proposal")
    public Response refuse(
            @PathParam("year") @Parameter(description = YEAR, example = "2027") int year,
            @BeanParam Seen seen,
            @Valid @NotNull NewRefusal body) {
        proposals.refuse(year, seen.id(), seen.ifMatch(), body.reason());
        return list.visible(year, seen.id()).answer();
    }
}
