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
import jakarta.ws.rs.QueryParam;
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
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for offers of seats; those who receive an offer answer by their link. */
@InConfidence
@Path("/v1/editions/{id}/offers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class OfferResource {

    private static final String EDITION = "Id of the edition";
    private static final String ID = "Id of the offer";

    private final Offers offers;
    private final OfferList list;
    private final Exports exports;

    OfferResource(Offers offers, OfferList list, Exports exports) {
        this.offers = offers;
        this.list = list;
        this.exports = exports;
    }

    /** The application to which a seat is offered. */
    @Schema(name = "NewOffer", description = "To whom a seat is offered, and until when")
    public record NewOffer(
            @NotNull UUID applicationId,

            @Schema(description = "Before the edition begins", examples = "2027-03-08T09:30:00Z") @NotNull Instant expiresAt) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "offerSeat",
            summary = "Offer a seat",
            description = "To somebody who is under review or on the waiting list. Never more seats are offered"
                    + " than there are, and none beyond a quota. The person receives a letter and answers by"
                    + " its link.")
    @APIResponseSchema(value = OfferView.class, responseCode = "201", responseDescription = "The offer")
    public Response offer(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewOffer body) {
        UUID id = offers.offer(edition, body.applicationId(), body.expiresAt());
        return list.visible(edition, id).created("/v1/editions/" + edition + "/offers/" + id);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listOffers",
            summary = "List the offers of an edition",
            description = "In the order in which they were made; for the Unit only.")
    public RestResponse<Page<OfferView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @QueryParam("status") @Parameter(description = "Only offers with this status", example = "open") @Nullable OfferStatus status,
            @BeanParam ListRequest page) {
        return exports.list(page, part -> list.of(edition, status, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{offer}")
    @Operation(operationId = "getOffer", summary = "Get an offer", description = "For the Unit only.")
    @APIResponseSchema(value = OfferView.class, responseCode = "200", responseDescription = "The offer")
    public Response find(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("offer") @Parameter(description = ID) UUID offer,
            @Context Request request) {
        return list.visible(edition, offer).answer(request);
    }

    @POST
    @Path("{offer}/withdrawal")
    @Operation(
            operationId = "withdrawOffer",
            summary = "Withdraw an offer",
            description = "Only while it is open; the seat goes to the next person on the waiting list.")
    @APIResponseSchema(value = OfferView.class, responseCode = "200", responseDescription = "The offer, taken back")
    public Response withdraw(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("offer") @Parameter(description = ID) UUID offer,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        offers.withdraw(edition, offer, ifMatch);
        return list.visible(edition, offer).answer();
    }
}
