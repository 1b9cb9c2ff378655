package org.iom.iml.training.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import org.iom.iml.training.edition.CoOrganizers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for applications: anybody applies, the Unit sees them and decides, a partner sees who takes part.
 */
@InConfidence
@Path("/v1/editions/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Applications",
        description = "How people take part in an edition: by applying, or by nomination and endorsement."
                + " People have no account: they answer by single-use links that are mailed to them. No"
                + " personal data goes to other services or into URLs.")
class ApplicationResource {

    private static final String EDITION = "Id of the edition";
    private static final String ID = "Id of the application";

    private final ReceiveApplication receiving;
    private final Applications applications;
    private final ApplicationList list;
    private final Exports exports;
    private final CoOrganizers partners;

    ApplicationResource(
            ReceiveApplication receiving,
            Applications applications,
            ApplicationList list,
            Exports exports,
            CoOrganizers partners) {
        this.partners = partners;
        this.receiving = receiving;
        this.applications = applications;
        this.list = list;
        this.exports = exports;
    }

    /** An acknowledgement of an application. */
    @Schema(
            name = "ApplicationReceipt",
            description = "That an application came in, and until when it must be confirmed")
    public record Receipt(
            @Schema(
                    description = "Until when the link that was mailed must be opened",
                    examples = "2026-03-08T09:30:00Z")
            Instant confirmBy) {}

    /** The reason why an application is ended. */
    @Schema(name = "ApplicationEnding", description = "Why an application is rejected or withdrawn")
    public record Ending(
            @Schema(description = "Kept with the application", examples = "The quota of the State is full.")
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "apply",
            summary = "Apply for an edition",
            description = "Takes the application of a person and mails a link to confirm it: without that it is not"
                    + " considered. The answer is the same whether the person has applied before or not.")
    @APIResponseSchema(
            value = Receipt.class,
            responseCode = "202",
            responseDescription = "It came in; a link is mailed")
    public Response apply(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewApplication body) {
        return Response.accepted(new Receipt(receiving.receive(edition, body))).build();
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listApplications",
            summary = "List applications and nominations",
            description = "In the order in which they were received; for the Unit. The partner that co-organizes"
                    + " the edition sees who takes part.")
    public RestResponse<Page<ApplicationView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @BeanParam ApplicationFilter filter,
            @BeanParam ListRequest page) {
        partners.require(edition);
        return exports.list(page, part -> list.in(edition, null, filter, part), Function.identity(), list.columns);
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Path("{application}")
    @Operation(
            operationId = "getApplication",
            summary = "Get an application or nomination",
            description = "With the completed forms and its history; for the Unit. The partner that co-organizes"
                    + " the edition sees who takes part.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200", responseDescription = "The application")
    public Response find(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("application") @Parameter(description = ID) UUID application,
            @Context Request request) {
        partners.require(edition);
        return list.visible(edition, application).answer(request);
    }

    @PUT
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Path("{application}/person")
    @Operation(
            operationId = "correctApplication",
            summary = "Correct what is said of a person",
            description = "A late change for one person, also after the deadline; its reason is kept.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200", responseDescription = "As it is now")
    public Response correct(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("application") @Parameter(description = ID) UUID application,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewCorrection body) {
        applications.change(
                edition, application, ifMatch, it -> it.correct(body.applicant(), body.profile(), body.reason()));
        return list.visible(edition, application).answer();
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Path("{application}/rejection")
    @ByPerson
    @Operation(
            operationId = "rejectApplication",
            summary = "Reject an application",
            description = "Ends an application that has no seat and no offer. The person may apply again.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The rejected application")
    public Response reject(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("application") @Parameter(description = ID) UUID application,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Ending body) {
        applications.change(edition, application, ifMatch, it -> it.reject(body.reason()));
        return list.visible(edition, application).answer();
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Path("{application}/withdrawal")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application for a person",
            description = "For somebody who asked by other means than the link. A seat that becomes free goes to"
                    + " the next person.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The withdrawn application")
    public Response withdraw(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("application") @Parameter(description = ID) UUID application,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Ending body) {
        applications.change(edition, application, ifMatch, it -> it.withdraw(body.reason()));
        return list.visible(edition, application).answer();
    }
}
