package org.iom.iml.training.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for letters: the Unit sees which were sent and which addresses were refused. */
@InConfidence
@Path("/v1/editions/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Applications")
class LetterResource {

    private final LetterList list;
    private final Exports exports;

    LetterResource(LetterList list, Exports exports) {
        this.list = list;
        this.exports = exports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listLetters",
            summary = "List the letters of an edition",
            description =
                    "In the order in which they were written, each with whether it was sent; for the Unit" + " only.")
    public RestResponse<Page<LetterView>> list(
            @PathParam("id") @Parameter(description = "Id of the edition") UUID edition,
            @QueryParam("kind") @Parameter(description = "Only letters of this kind", example = "offered") @Nullable LetterKind kind,
            @BeanParam ListRequest page) {
        return exports.list(page, part -> list.of(edition, kind, part), Function.identity(), list.columns);
    }
}
