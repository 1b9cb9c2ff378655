package org.iom.iml.monitoring.upr;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.imports.ImportJob;
import org.iom.iml.platform.imports.Imports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Files of recommendations over HTTP, sent by the Unit. */
@Path("/v1/" + UprInfoFormat.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Recommendations")
public class RecommendationImportResource {

    private final Imports imports;

    RecommendationImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importRecommendations",
            summary = "Takes in a file of recommendations",
            description =
                    "The file is stored and answered at once with a job; its rows are taken in one after the other. "
                            + "The same file again changes nothing. The character set that Content-Type names is taken, but for "
                            + "US-ASCII and ISO 8859-1, which clients name unasked; else it is found.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Stored; Location names the job",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportJob.class)))
    public Response submit(
            @QueryParam("format") @Parameter(required = true, example = "upr-info") @Nullable String format,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            InputStream body) {
        if (format == null) {
            throw BadInput.parameter("format", "upr-info");
        }
        String charset = contentType == null
                ? null
                : MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
        return imports.submit(
                UprInfoFormat.COLLECTION,
                format,
                charset == null ? Map.of() : Map.of(UprInfoFormat.CHARSET, charset),
                body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRecommendationImport", summary = "How far the taking in of a file has come")
    public ImportJob get(@PathParam("id") UUID id) {
        return imports.find(UprInfoFormat.COLLECTION, id);
    }

    @GET
    @Path("{id}/rejections")
    @Operation(operationId = "listRecommendationImportRejections", summary = "The rows that were left out, and why")
    public Page<ImportJob.Rejection> rejections(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return imports.rejections(UprInfoFormat.COLLECTION, id, page);
    }
}
