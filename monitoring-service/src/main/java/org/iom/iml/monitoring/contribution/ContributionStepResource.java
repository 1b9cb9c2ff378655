package org.iom.iml.monitoring.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for the steps of a contribution, each taken on the version that the caller read; a person must be
 * named for drafts and later steps.
 */
@Path("/v1/contributions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Contributions")
class ContributionStepResource {

    private final AdvanceContribution contributions;

    ContributionStepResource(AdvanceContribution contributions) {
        this.contributions = contributions;
    }

    @POST
    @Path("input-request")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "askContributionInput",
            summary = "Ask the country office for its input",
            description = "With a deadline before the contribution is due. If that day passes without input, the"
                    + " contribution is `input-missing`, and the Unit may draft without it.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Asked")
    public Response askInput(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionStep.InputRequest request) {
        return answer(contributions.askInput(id, ifMatch, request));
    }

    @POST
    @Path("input")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "giveContributionInput",
            summary = "Give the input of the country office",
            description = "What the country office contributes; it always stays confidential between the mission"
                    + " and the Unit.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Given")
    public Response giveInput(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionStep.Input input) {
        return answer(contributions.take(id, ifMatch, (contribution, at) -> contribution.giveInput(input.text(), at)));
    }

    @POST
    @Path("draft")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "draftContribution",
            summary = "Draft a contribution",
            description = "Replaces the previous draft and any clearance. Its words are counted against the limit"
                    + " of the mechanism; a draft may exceed it, a cleared contribution may not.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Drafted")
    public Response draft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDraft draft) {
        return answer(contributions.draft(id, ifMatch, draft));
    }

    @POST
    @Path("mission-clearance")
    @RolesAllowed(Roles.MISSION)
    @ByPerson
    @Operation(
            operationId = "clearContributionForMission",
            summary = "Clear a contribution for the mission",
            description = "By a person of the State's mission who wrote no draft of it.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Cleared")
    public Response clearForMission(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(contributions.clear(id, ifMatch, Contribution::clearByMission));
    }

    @POST
    @Path("unit-clearance")
    @RolesAllowed(Roles.IML)
    @ByPerson
    @Operation(
            operationId = "clearContributionForUnit",
            summary = "Clear a contribution for the Unit",
            description = "By a person who neither wrote a draft of it nor cleared it for the mission.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Cleared")
    public Response clearForUnit(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(contributions.clear(id, ifMatch, Contribution::clearByUnit));
    }

    @POST
    @Path("submission")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "submitContribution",
            summary = "Record that a contribution was submitted",
            description = "To the mechanism, as it was cleared; it can no longer change.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Submitted")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionStep.Submission submission) {
        return answer(contributions.submit(id, ifMatch, submission));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "withdrawContribution",
            summary = "Withdraw a contribution",
            description = "Until it is submitted. Its deadlines end, and another contribution about the State to"
                    + " the session may be opened.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionStep.Withdrawal withdrawal) {
        return answer(
                contributions.take(id, ifMatch, (contribution, at) -> contribution.withdraw(withdrawal.reason(), at)));
    }

    @POST
    @Path("publication")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "publishContribution",
            summary = "Publish a contribution",
            description = "From then on everybody can read its text, but nothing of how it was prepared.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "Published")
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionStep.Publication publication) {
        return answer(contributions.publish(id, ifMatch, publication));
    }

    private static Response answer(ContributionView contribution) {
        return Versions.ok(contribution.tag(), contribution);
    }
}
