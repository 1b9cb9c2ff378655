package org.iom.iml.instruments.publication.harvest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.http.OwnParameters;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for harvesters, under the Open Archives Initiative Protocol for Metadata Harvesting 2.0. */
@Path(OaiResource.PATH)
@Tag(name = "Harvesting", description = "Interfaces for harvesters: OAI-PMH 2.0 and DCAT-AP 3")
@Produces(OaiResource.XML)
@RunOnVirtualThread
class OaiResource {

    static final String PATH = "/v1/oai";
    static final String XML = "text/xml;charset=UTF-8";

    private final OaiAnswers answers;
    private final Links links;
    private final Clock clock;

    OaiResource(OaiAnswers answers, Links links, Clock clock) {
        this.answers = answers;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @OwnParameters
    @Operation(
            operationId = "harvestPublications",
            summary = "Harvest publications (OAI-PMH 2.0)",
            description = "As the protocol requires, its errors are answered with 200 and an `error` element.")
    @APIResponse(
            responseCode = "200",
            description = "A document of the protocol",
            content = @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING)))
    public String get(
            @QueryParam("verb")
                    @Parameter(description = "Which of the six requests of the protocol it is", example = "ListRecords")
                    @Nullable String verb,
            @QueryParam("identifier")
                    @Parameter(
                            description = "Of one record, as a header gives it",
                            example = "oai:iml.iom.int:01998f2a-5b70-7c31-9d2e-4f60a1b2c3d4")
                    @Nullable String identifier,
            @QueryParam("metadataPrefix")
                    @Parameter(
                            description = "In what form records are wanted; `oai_dc` is the only one",
                            example = "oai_dc")
                    @Nullable String metadataPrefix,
            @QueryParam("from")
                    @Parameter(description = "First day or second of the change", example = "2026-01-01")
                    @Nullable String from,
            @QueryParam("until")
                    @Parameter(description = "Last day or second of the change", example = "2026-12-31T23:59:59Z")
                    @Nullable String until,
            @QueryParam("set")
                    @Parameter(
                            description = "Only publications of this set, as ListSets names it",
                            example = "kind-handbook")
                    @Nullable String set,
            @QueryParam("resumptionToken")
                    @Parameter(description = "From the answer before, to go on with its list; stands alone")
                    @Nullable String resumptionToken,
            @Context UriInfo request) {
        return answer(request.getQueryParameters(), request);
    }

    @POST
    @PermitAll
    @OwnParameters
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "harvestPublicationsByForm",
            summary = "Harvest publications, with the arguments in the body (OAI-PMH 2.0)",
            description = "The same requests and answers as with GET, for arguments that are too long for a URL.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(name = "records", value = "verb=ListRecords&metadataPrefix=oai_dc")))
    @APIResponse(
            responseCode = "200",
            description = "A document of the protocol",
            content = @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING)))
    public String post(MultivaluedMap<String, String> arguments, @Context UriInfo request) {
        return answer(arguments, request);
    }

    private String answer(MultivaluedMap<String, String> parameters, UriInfo uri) {
        OaiDocument document = new OaiDocument(path -> links.absolute(uri, path), clock.instant());
        OaiRequest request = null;
        try {
            request = OaiRequest.of(parameters);
            return document.of(request, answers.answer(request, document));
        } catch (OaiFailure failure) {
            return document.of(request, failure);
        }
    }
}
