package org.iom.iml.instruments.theme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.http.AcceptedTypes;
import org.iom.iml.platform.http.Versions;

/** The HTTP resource for the thesaurus as a whole. */
@Path("/v1/thesaurus")
@Tag(name = "Themes")
@RunOnVirtualThread
class ThesaurusResource {

    private static final MediaType JSON_LD = MediaType.valueOf(Skos.JSON_LD);
    private static final List<MediaType> OFFERED = List.of(JSON_LD, MediaType.valueOf(Skos.TURTLE));

    private final Themes themes;

    ThesaurusResource(Themes themes) {
        this.themes = themes;
    }

    @GET
    @PermitAll
    @Produces({Skos.JSON_LD, Skos.TURTLE})
    @Operation(
            operationId = "getThesaurus",
            summary = "Get the thesaurus as a SKOS concept scheme",
            description = "All themes of international migration law at once, in JSON-LD or in Turtle.")
    @APIResponse(
            responseCode = "200",
            description = "The concept scheme",
            content = {
                @Content(mediaType = Skos.JSON_LD, schema = @Schema(implementation = Map.class)),
                @Content(mediaType = Skos.TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response find(@Context Request request, @Context HttpHeaders headers) {
        MediaType form = AcceptedTypes.best(headers, OFFERED);
        Themes.Whole whole = themes.whole();
        boolean isJson = form.equals(JSON_LD);
        Skos skos = new Skos(whole.thesaurus());
        Response answer =
                Versions.ok(request, whole.version() + (isJson ? "" : "-ttl"), isJson ? skos.jsonLd() : skos.turtle());
        Response.ResponseBuilder varied = Response.fromResponse(answer).header("Vary", "Accept");
        return answer.hasEntity() ? varied.type(form).build() : varied.build();
    }
}
