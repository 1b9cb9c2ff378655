package org.iom.iml.training.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
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
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.training.edition.CoOrganizers;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for session materials. */
@Path("/v1/editions/{id}/sessions/{session}/materials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
class MaterialResource {

    private static final String EDITION = "Id of the edition";
    private static final String SESSION = "Id of the session";
    private static final String FILE = "Id of the file";

    private final Sessions sessions;
    private final SessionList list;
    private final FileDesk desk;
    private final CoOrganizers partners;

    MaterialResource(Sessions sessions, SessionList list, FileDesk desk, CoOrganizers partners) {
        this.partners = partners;
        this.sessions = sessions;
        this.list = list;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "attachMaterial",
            summary = "Add a file to a session",
            description = "At most 64 MiB. Its type is determined from its content: PDF, EPUB, Office or"
                    + " OpenDocument without macros, PNG, JPEG, CSV or text; the ending of its name becomes that of its"
                    + " type.")
    @RequestBody(
            description = "The bytes of the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "text", value = "Nobody is detained without a reason.")))
    @APIResponseSchema(
            value = SessionView.class,
            responseCode = "201",
            responseDescription = "The session with the file; Location gives the address of its content")
    public Response attach(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("session") @Parameter(description = SESSION) UUID session,
            @QueryParam("name")
                    @NotBlank @Size(max = 500) @Parameter(required = true, description = "The name under which it is saved", example = "note.txt")
                    String name,
            @QueryParam("language")
                    @Parameter(description = "BCP 47 language of the file", example = "en")
                    @Nullable @LanguageTag
                    String language,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            required = true,
                            description = "A text of your choice, the same for each attempt of the same request")
                    @Nullable String idempotencyKey,
            @Context HttpHeaders headers,
            InputStream bytes) {
        list.visible(edition, session);
        partners.require(edition);
        return desk.once(new FileDesk.Sent(bytes, name, language, headers), file -> {
            sessions.attach(edition, session, file, language);
            return list.visible(edition, session)
                    .created("/v1/editions/" + edition + "/sessions/" + session + "/materials/" + file.id());
        });
    }

    @GET
    @Path("{file}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getMaterial",
            summary = "Download a file",
            description = "The entity tag is the SHA-256 of the bytes, as is Repr-Digest (RFC 9530).")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part that Range asks for",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it, as If-None-Match says")
    @APIResponse(responseCode = "416", description = "The file ends before the part that Range asks for")
    public Response find(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("session") @Parameter(description = SESSION) UUID session,
            @PathParam("file") @Parameter(description = FILE) UUID file,
            @BeanParam WantedPart part,
            @Context HttpHeaders headers) {
        list.visible(edition, session);
        return desk.bytes(sessions.material(session, file), true, part, headers);
    }

    @DELETE
    @Path("{file}")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "detachMaterial",
            summary = "Remove a file from a session",
            description = "Takes the file away. If-Match names the version of the session.")
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "Without the file")
    public Response detach(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("session") @Parameter(description = SESSION) UUID session,
            @PathParam("file") @Parameter(description = FILE) UUID file,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        partners.require(edition);
        sessions.detach(edition, session, ifMatch, file);
        return list.visible(edition, session).answer();
    }
}
