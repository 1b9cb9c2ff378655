package org.iom.iml.instruments.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.text.CodeList;

/** The HTTP resource for the code list of kinds of publication. */
@Path("/v1/code-lists/publication-kinds")
@Tag(name = "Code lists")
@Produces(MediaType.APPLICATION_JSON)
class PublicationKindResource {

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicationKinds",
            summary = "List the kinds of publication",
            description = "Each kind with its name in English, French and Spanish.")
    public CodeList list() {
        return CodeList.of(PublicationKind.LIST, PublicationKind.values());
    }
}
