package org.iom.iml.monitoring.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for documents: anyone may read them, the Unit registers them. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Documents",
        description = "Documents of the United Nations by symbol and language, with the address under which the United"
                + " Nations has them, and what their symbols say.")
class DocumentResource {

    private final Documents documents;
    private final DocumentList list;
    private final History history;
    private final Exports exports;

    DocumentResource(Documents documents, DocumentList list, History history, Exports exports) {
        this.documents = documents;
        this.list = list;
        this.history = history;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description = "By symbol and language, as pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<DocumentView>> list(@BeanParam DocumentFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), DocumentList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "registerDocument",
            summary = "Register a document",
            description = "In one language. Any symbol is accepted; its meaning is read from it.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "The document")
    public Response register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewDocument document) {
        DocumentView view = list.of(documents.register(document));
        return Response.created(URI.create("/v1/documents/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.updatedAt()))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getDocument",
            summary = "Get a document",
            description = "With its address at the United Nations.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200", responseDescription = "The document")
    public Response get(@PathParam("id") @Parameter(description = "Id of the document") UUID id) {
        DocumentView document = list.of(id);
        return Versions.ok(document.updatedAt(), document);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listDocumentHistory",
            summary = "List the history of a document",
            description = "When it was registered, and through which client.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "document")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = "Id of the document") UUID id, @BeanParam PageRequest page) {
        return history.of("document", list.of(id).id().toString(), page);
    }
}
