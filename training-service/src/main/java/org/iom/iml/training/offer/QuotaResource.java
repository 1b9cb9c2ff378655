package org.iom.iml.training.offer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.training.edition.CoOrganizers;
import org.iom.iml.training.edition.EditionList;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the quotas of editions. */
@Path("/v1/editions/{id}/quotas")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class QuotaResource {

    private static final String EDITION = "Id of the edition";

    private final Offers offers;
    private final Quotas quotas;
    private final EditionList editions;
    private final CoOrganizers partners;

    QuotaResource(Offers offers, Quotas quotas, EditionList editions, CoOrganizers partners) {
        this.partners = partners;
        this.offers = offers;
        this.quotas = quotas;
        this.editions = editions;
    }

    /** All quotas of an edition. */
    @Schema(name = "Quotas", description = "All quotas of an edition")
    public record QuotasView(
            @Schema(description = "None where every seat may go to anybody") @NotNull @Size(max = 500) List<@NotNull @Valid Quota> quotas) {}

    @PUT
    @Operation(
            operationId = "limitSeats",
            summary = "Replace the quotas of an edition",
            description =
                    "Seats that are offered or taken stay, even beyond a quota; no further ones are offered beyond"
                            + " it. If-Match names the quotas that were read.")
    @APIResponseSchema(value = QuotasView.class, responseCode = "200", responseDescription = "The quotas")
    public Response limit(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull QuotasView body) {
        partners.require(edition);
        editions.visible(edition);
        partners.managing(edition, () -> offers.limit(edition, ifMatch, body.quotas()));
        return answer(edition);
    }

    @GET
    @Operation(
            operationId = "getQuotas",
            summary = "Get the quotas of an edition",
            description = "For the Unit and the partner that co-organizes the edition.")
    @APIResponseSchema(value = QuotasView.class, responseCode = "200", responseDescription = "The quotas")
    public Response find(@PathParam("id") @Parameter(description = EDITION) UUID edition) {
        partners.require(edition);
        editions.visible(edition);
        return answer(edition);
    }

    private Response answer(UUID edition) {
        return Versions.ok(quotas.version(edition), new QuotasView(quotas.of(edition)));
    }
}
