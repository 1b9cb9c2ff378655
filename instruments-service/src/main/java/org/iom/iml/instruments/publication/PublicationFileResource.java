package org.iom.iml.instruments.publication;

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
import java.net.URI;
import java.time.Clock;
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
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the files of publications. */
@Path("/v1/publications/{id}/files")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationFileResource {

    private final Publications publications;
    private final PublicationAnswers answers;
    private final FileDesk desk;
    private final Clock clock;

    PublicationFileResource(Publications publications, PublicationAnswers answers, FileDesk desk, Clock clock) {
        this.publications = publications;
        this.answers = answers;
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "attachPublicationFile",
            summary = "Add a file to the version in preparation",
            description = "At most 64 MiB. Its type is determined from its content: PDF, EPUB, Office or"
                    + " OpenDocument without macros, PNG, JPEG, CSV or text; the ending of its name becomes that of its"
                    + " type. Where the last version is"
                    + " published, a new one begins.")
    @RequestBody(
            description = "The bytes of the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "text", value = "Nobody is detained without a reason.")))
    @APIResponseSchema(
            value = PublicationView.FileView.class,
            responseCode = "201",
            responseDescription = "Stored; Location gives the address of its content")
    public Response attach(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
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
        publications.visible(id);
        return desk.once(
                new FileDesk.Sent(bytes, name, language, headers),
                kept -> attached(id, AttachedFile.of(kept, language, clock.instant())));
    }

    private Response attached(UUID id, AttachedFile file) {
        Publication changed = publications.attach(id, file);
        PublicationView.FileView view = PublicationView.FileView.of(id, file);
        return Response.created(URI.create(view.href()))
                .tag(Versions.tag(changed.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("{file}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getPublicationFile",
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
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @PathParam("file") @Parameter(description = "Id of the file") UUID file,
            @BeanParam WantedPart part,
            @Context HttpHeaders headers) {
        Publication publication = publications.visible(id);
        AttachedFile found = publication.file(file).orElseThrow(() -> publication.noFile(file));
        return desk.bytes(found.bytesKept(), answers.seesDrafts(), part, headers);
    }

    @DELETE
    @Path("{file}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "detachPublicationFile",
            summary = "Remove a file from the version in preparation",
            description = "Published versions keep it. Where the last version is published, a new one begins.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200", responseDescription = "Without the file")
    public Response detach(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @PathParam("file") @Parameter(description = "Id of the file") UUID file,
            @HeaderParam("If-Match")
                    @Parameter(required = true, description = "ETag of the publication that was read")
                    @Nullable String ifMatch) {
        return answers.changed(publications.detach(id, ifMatch, file));
    }
}
