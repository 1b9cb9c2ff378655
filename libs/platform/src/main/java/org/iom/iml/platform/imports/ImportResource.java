package org.iom.iml.platform.imports;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.OwnParameters;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A base resource for the imports of one collection. The subclass defines path and tag; {@link ImportContract} names
 * the operations after the path and describes what the formats accept.
 */
public abstract class ImportResource {

    private static final Columns<ImportJob.Rejection> COLUMNS = Columns.of(ImportJob.Rejection.class)
            .and("line", ImportJob.Rejection::line)
            .and("code", ImportJob.Rejection::code)
            .and("reason", ImportJob.Rejection::reason)
            .and("row", ImportJob.Rejection::row);

    private final Imports imports;
    private final ImportFormats formats;
    private final Exports exports;
    private final String collection;

    protected ImportResource(ImportDesk desk, String collection) {
        this.imports = desk.imports();
        this.formats = desk.formats();
        this.exports = desk.exports();
        this.collection = collection;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @RunOnVirtualThread
    @OwnParameters
    @APIResponse(
            responseCode = "202",
            description = "The file is stored; Location gives the address of its progress",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportJob.class)))
    public Response submit(
            @QueryParam("format") @Parameter(required = true) @Nullable String format,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Context UriInfo target,
            @Context HttpHeaders headers,
            InputStream file) {
        ImportFormat<?> known = formats.find(collection, format);
        return imports.submit(
                collection,
                known.name(),
                ImportFormats.parameters(known, target.getQueryParameters(), headers.getMediaType()),
                file);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @RunOnVirtualThread
    public Page<ImportJob> list(
            @QueryParam("status") @Parameter(description = "Only imports with this status") @Nullable ImportStatus status,
            @BeanParam PageRequest page) {
        return imports.in(collection, status, page);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @RunOnVirtualThread
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportJob.class)))
    public Response find(
            @PathParam("id") UUID id,
            @HeaderParam("Prefer")
                    @Parameter(
                            description = "`wait=10`: where If-None-Match names the present state, answer when that has"
                                    + " changed, after ten seconds at the latest")
                    @Nullable String prefer,
            @Context Request request) {
        ImportPatience.await(
                prefer,
                () -> request.evaluatePreconditions(
                                Versions.tag(imports.find(collection, id).version()))
                        != null);
        ImportJob job = imports.find(collection, id);
        return Versions.ok(request, job.version(), job);
    }

    @GET
    @Path("{id}/rejections")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @RunOnVirtualThread
    public RestResponse<Page<ImportJob.Rejection>> rejections(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        UUID job = imports.find(collection, id).id();
        return exports.list(page, part -> imports.rejections(job, part), Function.identity(), COLUMNS);
    }
}
