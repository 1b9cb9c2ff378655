package org.iom.iml.monitoring.recommendation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.monitoring.listing.CodeList;
import org.iom.iml.monitoring.listing.CodeList.Code;

/** The HTTP resource for the code lists of recommendations. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "Codes that bodies and filters take, with their names")
class CodeListResource {

    private final Vocabulary vocabulary;

    CodeListResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("themes")
    @PermitAll
    @Operation(
            operationId = "listThemes",
            summary = "List the themes of recommendations",
            description = "The themes under which recommendations are filed: those of UPR Info and those of other"
                    + " sources. Recommendations can be filtered by them.")
    public CodeList themes() {
        return new CodeList(vocabulary.themes().stream()
                .map(theme -> new Code(theme.code(), Map.of("en", theme.label()), "UPR Info: " + theme.sourceLabel()))
                .toList());
    }

    @GET
    @Path("mechanisms")
    @PermitAll
    @Operation(
            operationId = "listMechanismCodes",
            summary = "List the codes of mechanisms",
            description = "The mechanisms to which States report, each with the instrument or resolution that"
                    + " established it; /v1/mechanisms has their rules.")
    public CodeList mechanisms() {
        return new CodeList(vocabulary.mechanisms().stream()
                .map(mechanism -> new Code(mechanism.code(), Map.of("en", mechanism.name()), mechanism.source()))
                .toList());
    }
}
