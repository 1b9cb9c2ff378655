package org.iom.iml.instruments.instrument;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentList.Listed;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.http.AcceptedTypes;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for one instrument, as a document and as linked data. */
@Path("/v1")
@Tag(
        name = "Instruments",
        description = "Treaties, soft law, custom and other sources of international migration law, with the source of"
                + " each fact")
@RunOnVirtualThread
class InstrumentResource {

    private static final MediaType LINKED = MediaType.valueOf(LinkedInstrument.MEDIA_TYPE);
    private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON_TYPE, LINKED);

    private final InstrumentList instruments;
    private final InstrumentParts parts;
    private final Links links;
    private final Clock clock;

    InstrumentResource(InstrumentList instruments, InstrumentParts parts, Links links, Clock clock) {
        this.instruments = instruments;
        this.parts = parts;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Path("instruments/{code}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, LinkedInstrument.MEDIA_TYPE})
    @Operation(
            operationId = "getInstrument",
            summary = "Get an instrument",
            description = "With its final clauses and the source of each fact. As application/ld+json: schema.org"
                    + " Legislation, with the parts of its text.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InstrumentView.class)),
                @Content(
                        mediaType = LinkedInstrument.MEDIA_TYPE,
                        schema = @Schema(implementation = LinkedInstrument.class))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(
            @PathParam("code") @Parameter(example = "ICRMW", description = "Code of the instrument") String code,
            @HeaderParam("Accept-Language") @Nullable String language,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Listed shown = instruments.find(code).orElseThrow(() -> Instruments.unknown(code));
        Response.ResponseBuilder response = AcceptedTypes.best(headers, OFFERED).equals(LINKED)
                ? Response.ok(LinkedInstrument.of(shown.facts(), parts.of(code), address(uri), LocalDate.now(clock)))
                        .type(LINKED)
                : inWords(request, shown, language);
        return response.header(HttpHeaders.VARY, "Accept, Accept-Language").build();
    }

    private static Response.ResponseBuilder inWords(Request request, Listed shown, @Nullable String accepted) {
        String language = chosen(shown, accepted);
        return Response.fromResponse(Versions.ok(
                        request, Languages.version(shown.version(), language), InstrumentView.of(shown, accepted)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language);
    }

    private URI address(UriInfo uri) {
        return URI.create(links.absolute(uri, uri.getAbsolutePath().getRawPath()));
    }

    private static String chosen(Listed shown, @Nullable String accepted) {
        return Languages.chosen(shown.facts().titles().keySet(), accepted);
    }
}
