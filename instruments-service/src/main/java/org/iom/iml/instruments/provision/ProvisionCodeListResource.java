package org.iom.iml.instruments.provision;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.link.ProvisionRelation;
import org.iom.iml.instruments.text.CodeList;
import org.iom.iml.instruments.text.CodeList.Code;

/** The HTTP resource for the code lists of provisions. */
@Path("/v1/code-lists")
@Tag(name = "Code lists")
@Produces(MediaType.APPLICATION_JSON)
class ProvisionCodeListResource {

    private static final String RELATIONS = "provision-relations";
    private static final String FORCES = "provision-forces";

    @GET
    @Path(RELATIONS)
    @PermitAll
    @Operation(
            operationId = "listProvisionRelations",
            summary = "List the relations between provisions",
            description = "Each relation with its inverse, which names the same link seen from the other end.")
    public CodeList relations() {
        return CodeList.of(Arrays.stream(ProvisionRelation.values())
                .flatMap(relation -> Stream.of(
                                code(relation.code(), relation.inverse()), code(relation.inverse(), relation.code()))
                        .distinct()));
    }

    @GET
    @Path(FORCES)
    @PermitAll
    @Operation(
            operationId = "listProvisionForces",
            summary = "List the kinds of legal force",
            description = "The legal force that a provision has of its own, or inherits from the provision that"
                    + " contains it.")
    public CodeList forces() {
        return CodeList.of(FORCES, LegalForce.values());
    }

    private static Code code(String code, String inverse) {
        return new Code(code, CodeList.names(RELATIONS, code), null, inverse);
    }
}
