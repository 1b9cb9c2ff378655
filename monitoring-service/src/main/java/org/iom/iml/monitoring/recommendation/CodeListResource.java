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

/** The code lists of recommendations over HTTP. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "Codes that bodies and filters take, with their names")
public class CodeListResource {

    private final Vocabulary vocabulary;

    CodeListResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("themes")
    @PermitAll
    @Operation(
            operationId = "listThemes",
            summary = "Themes of recommendations",
            description = "The themes under which recommendations are filed: those of UPR Info, and what other sources"
                    + " brought. A list of recommendations is narrowed by them.")
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
            summary = "Codes of mechanisms",
            description =
                    "The mechanisms before which States answer, each with the instrument or resolution that set it"
                            + " up; /v1/mechanisms has their rules.")
    public CodeList mechanisms() {
        return new CodeList(vocabulary.mechanisms().stream()
                .map(mechanism -> new Code(mechanism.code(), Map.of("en", mechanism.name()), mechanism.source()))
                .toList());
    }
}
