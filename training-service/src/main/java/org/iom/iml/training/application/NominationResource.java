package org.iom.iml.training.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.files.FileDesk;
import org.iom.iml.files.WantedPart;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for nominations: a mission nominates officials of its States and another of its staff endorses
 * them.
 */
@InConfidence
@Path("/v1/editions/{id}/nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class NominationResource {

    private static final String EDITION = "Id of the edition";
    private static final String ID = "Id of the nomination";

    private final Nominate nominate;
    private final ApplicationList list;
    private final FileDesk desk;
    private final Exports exports;
    private final Callers callers;

    NominationResource(Nominate nominate, ApplicationList list, FileDesk desk, Exports exports, Callers callers) {
        this.callers = callers;
        this.nominate = nominate;
        this.list = list;
        this.desk = desk;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "nominate",
            summary = "Nominate an official",
            description =
                    "A mission nominates for the States that it serves. Nothing happens until another person of it"
                            + " endorses the nomination; then the nominee is written to.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "The nomination")
    public Response nominate(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewNomination body) {
        UUID id = nominate.nominate(edition, body);
        return list.visible(edition, id).created("/v1/editions/" + edition + "/nominations/" + id);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listNominations",
            summary = "List nominations",
            description = "In the order in which they were received. A mission sees those for the States that it"
                    + " serves.")
    public RestResponse<Page<ApplicationView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @BeanParam ApplicationFilter filter,
            @BeanParam ListRequest page) {
        return exports.list(
                page,
                part -> list.in(edition, ApplicationKind.NOMINATION, filter, part),
                Function.identity(),
                list.columns);
    }

    @GET
    @Path("{nomination}")
    @Operation(
            operationId = "getNomination",
            summary = "Get a nomination",
            description = "A mission sees those for the States that it serves.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200", responseDescription = "The nomination")
    public Response find(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("nomination") @Parameter(description = ID) UUID nomination,
            @Context Request request) {
        return list.visible(edition, nomination).answer(request);
    }

    @POST
    @Path("{nomination}/endorsement")
    @ByPerson
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "endorseNomination",
            summary = "Endorse a nomination",
            description = "By a person other than the one who nominated, with the authority's letter as the body."
                    + " The nominee is then asked by mail to accept. At most 64 MiB: PDF, Office or"
                    + " OpenDocument without macros, PNG, JPEG or text.")
    @RequestBody(
            description = "The bytes of the letter",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "text", value = "The Ministry endorses the nomination.")))
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The endorsed nomination")
    public Response endorse(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("nomination") @Parameter(description = ID) UUID nomination,
            @QueryParam("name")
                    @NotBlank @Size(max = 500) @Parameter(
                            required = true,
                            description = "The name under which it is saved",
                            example = "letter.txt")
                    String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers,
            InputStream bytes) {
        list.visible(edition, nomination);
        desk.kept(new FileDesk.Sent(bytes, name, null, headers), letter -> {
            nominate.endorse(edition, nomination, ifMatch, letter);
            return letter;
        });
        return list.visible(edition, nomination).answer();
    }

    @GET
    @Path("{nomination}/letter")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getEndorsementLetter",
            summary = "Download the letter of endorsement",
            description = "A mission sees letters for the States that it serves.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it, as If-None-Match says")
    public Response letter(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("nomination") @Parameter(description = ID) UUID nomination,
            @Context HttpHeaders headers) {
        return desk.bytes(nominate.letter(edition, nomination), true, WantedPart.ALL, headers);
    }

    @POST
    @Path("{nomination}/withdrawal")
    @Operation(
            operationId = "withdrawNomination",
            summary = "Withdraw a nomination",
            description = "Ends it, and whatever became of it: a seat that becomes free goes to the next.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The withdrawn nomination")
    public Response withdraw(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("nomination") @Parameter(description = ID) UUID nomination,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        list.visible(edition, nomination);
        callers.asSystem(() -> {
            nominate.withdraw(edition, nomination, ifMatch);
            return true;
        });
        return list.visible(edition, nomination).answer();
    }
}
