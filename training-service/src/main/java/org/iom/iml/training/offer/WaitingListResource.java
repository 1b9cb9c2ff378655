package org.iom.iml.training.offer;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.training.application.ApplicationList;
import org.iom.iml.training.application.ApplicationView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the waiting list, which does not include applicants who are only under review. */
@InConfidence
@Path("/v1/editions/{id}/waiting-list")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class WaitingListResource {

    private static final String EDITION = "Id of the edition";

    private final Offers offers;
    private final OfferList list;
    private final ApplicationList applications;
    private final Exports exports;

    WaitingListResource(Offers offers, OfferList list, ApplicationList applications, Exports exports) {
        this.applications = applications;
        this.offers = offers;
        this.list = list;
        this.exports = exports;
    }

    /** The application to be placed on the waiting list. */
    @Schema(name = "NewWaitingPlace", description = "Who is put on the waiting list")
    public record NewPlace(@NotNull UUID applicationId) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "queueForSeat",
            summary = "Put somebody on the waiting list",
            description = "At its end. As soon as a seat is free it is offered to the first person whom the quotas"
                    + " admit, which may be at once.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The application: waiting, or with an offer")
    public Response queue(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewPlace body) {
        offers.queue(edition, body.applicationId());
        return applications.visible(edition, body.applicationId()).answer();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listWaitingList",
            summary = "List the waiting list of an edition",
            description = "In the order in which seats are offered; for the Unit only.")
    public RestResponse<Page<WaitingView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.waiting(edition, part), Function.identity(), list.waitingColumns);
    }
}
