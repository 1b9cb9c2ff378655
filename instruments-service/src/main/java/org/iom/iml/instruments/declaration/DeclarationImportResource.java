package org.iom.iml.instruments.declaration;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
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
import org.iom.iml.instruments.instrument.NumberedTreaty;
import org.iom.iml.instruments.text.DeclaredCharset;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.imports.ImportJob;
import org.iom.iml.platform.imports.Imports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Files of declarations over HTTP. */
@Path("/v1/" + DeclarationFileImport.COLLECTION)
@Tag(name = "Declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeclarationImportResource {

    private final Imports imports;

    DeclarationImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importDeclarations", summary = "Take in the published declarations about a treaty")
    @RequestBody(
            description = "The file as it was published: #Country, then what it declared",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Taken; Location says where its progress is",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response submit(
            @QueryParam("format") @Parameter(required = true, example = "untc-declarations") @Nullable String format,
            @QueryParam("untcNumber") @Parameter(required = true, example = "IV-13") @Nullable String untcNumber,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Context HttpHeaders headers,
            InputStream file) {
        Map<String, String> parameters = new HashMap<>(DeclaredCharset.of(headers));
        parameters.put(NumberedTreaty.NUMBER, String.valueOf(untcNumber));
        return imports.submit(DeclarationFileImport.COLLECTION, String.valueOf(format), parameters, file);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "getDeclarationImport", summary = "How far an import has come")
    public ImportJob find(@PathParam("id") UUID id) {
        return imports.find(DeclarationFileImport.COLLECTION, id);
    }

    @GET
    @Path("{id}/rejections")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "listDeclarationImportRejections", summary = "Blocks that were left out, and why")
    public Page<ImportJob.Rejection> rejections(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return imports.rejections(DeclarationFileImport.COLLECTION, id, page);
    }
}
