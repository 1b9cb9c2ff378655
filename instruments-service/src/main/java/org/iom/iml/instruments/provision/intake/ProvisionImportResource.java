package org.iom.iml.instruments.provision.intake;

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
import org.iom.iml.instruments.provision.akn.AknDocument;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.imports.ImportJob;
import org.iom.iml.platform.imports.Imports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Texts of instruments over HTTP. */
@Path("/v1/" + ProvisionImport.COLLECTION)
@Tag(name = "Provisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProvisionImportResource {

    private final Imports imports;

    ProvisionImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importProvisions",
            summary = "Take in the text of an instrument",
            description = "What the text leaves out in its language stands no more; addresses and links stay.")
    @RequestBody(
            description = "Akoma Ntoso 3.0 (format akoma-ntoso) or our JSON (format iml-json)",
            content =
                    @Content(
                            mediaType = AknDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Taken; Location says where its progress is",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response submit(
            @QueryParam("format") @Parameter(required = true, example = "akoma-ntoso") @Nullable String format,
            @QueryParam("instrument") @Parameter(example = "ICRMW", description = "Needed for akoma-ntoso") @Nullable String instrument,
            @QueryParam("language")
                    @Parameter(example = "fr", description = "Of an Akoma Ntoso text that does not say it rightly")
                    @Nullable String language,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            InputStream file) {
        Map<String, String> parameters = new HashMap<>();
        if (instrument != null) {
            parameters.put(ProvisionImport.INSTRUMENT, instrument);
        }
        if (language != null) {
            parameters.put(AknImport.LANGUAGE, language);
        }
        return imports.submit(ProvisionImport.COLLECTION, String.valueOf(format), parameters, file);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "getProvisionImport", summary = "How far an import has come")
    public ImportJob find(@PathParam("id") UUID id) {
        return imports.find(ProvisionImport.COLLECTION, id);
    }

    @GET
    @Path("{id}/rejections")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "listProvisionImportRejections", summary = "Elements that were left out, and why")
    public Page<ImportJob.Rejection> rejections(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return imports.rejections(ProvisionImport.COLLECTION, id, page);
    }
}
