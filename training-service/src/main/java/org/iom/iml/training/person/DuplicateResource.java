package org.iom.iml.training.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for likely duplicates of persons: the Unit decides, nothing is merged automatically. */
@InConfidence
@Path("/v1/person-duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class DuplicateResource {

    private static final String ID = "Id of the proposal";

    private final Persons persons;
    private final DuplicateList list;
    private final Exports exports;

    DuplicateResource(Persons persons, DuplicateList list, Exports exports) {
        this.persons = persons;
        this.list = list;
        this.exports = exports;
    }

    /** The decision that two records denote one person. */
    @Schema(name = "PersonMerger", description = "That two persons are one, and which of them stays")
    public record NewMerger(
            @Schema(description = "Id of the person who stays") @NotNull UUID keep,

            @Schema(examples = "The ministry confirmed it by telephone.") @NotBlank @Size(max = 2000) String reason) {}

    /** The decision that two records denote different persons. */
    @Schema(name = "PersonDismissal", description = "That two persons are not one")
    public record NewDismissal(
            @Schema(examples = "They have different dates of birth.") @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listPersonDuplicates",
            summary = "List possible duplicates of persons",
            description = "Persons with the same address and different names, or with similar names in the same"
                    + " State. Nobody is merged without a decision of the Unit.")
    public RestResponse<Page<DuplicateView>> list(@BeanParam ListRequest page) {
        return exports.list(page, list::in, Function.identity(), list.columns);
    }

    @POST
    @Path("{id}/merger")
    @Idempotent
    @Operation(
            operationId = "mergePersons",
            summary = "Merge two persons",
            description = "The applications of both are then those of the person who stays.")
    @APIResponseSchema(value = DuplicateView.class, responseCode = "200", responseDescription = "The settled proposal")
    public Response merge(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewMerger body) {
        persons.merge(id, body.keep(), body.reason());
        return Response.ok(list.of(id)).build();
    }

    @POST
    @Path("{id}/dismissal")
    @Idempotent
    @Operation(
            operationId = "dismissPersonDuplicate",
            summary = "Dismiss a possible duplicate",
            description = "They are not proposed again.")
    @APIResponseSchema(value = DuplicateView.class, responseCode = "200", responseDescription = "The settled proposal")
    public Response dismiss(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewDismissal body) {
        persons.dismiss(id, body.reason());
        return Response.ok(list.of(id)).build();
    }
}
