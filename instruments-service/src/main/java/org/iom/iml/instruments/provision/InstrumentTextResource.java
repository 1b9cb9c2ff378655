package org.iom.iml.instruments.provision;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.akn.AknDocument;
import org.iom.iml.instruments.provision.akn.AknIdentity;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.json.JsonDocument;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.http.AcceptedTypes;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the full text of an instrument, in the formats that the import accepts. */
@Path("/v1")
@Tag(name = "Provisions")
@RunOnVirtualThread
class InstrumentTextResource {

    private static final MediaType AKN = MediaType.valueOf(AknDocument.MEDIA_TYPE);
    private static final MediaType JSON = MediaType.valueOf(JsonDocument.MEDIA_TYPE);
    private static final List<MediaType> OFFERED = List.of(AKN, JSON);

    private final Instruments instruments;
    private final ProvisionList provisions;
    private final Clock clock;

    InstrumentTextResource(Instruments instruments, ProvisionList provisions, Clock clock) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.clock = clock;
    }

    @GET
    @Path("instruments/{code}/text")
    @PermitAll
    @Produces({AknDocument.MEDIA_TYPE, JsonDocument.MEDIA_TYPE})
    @Operation(
            operationId = "getInstrumentText",
            summary = "Get the whole text of an instrument",
            description = "As Akoma Ntoso 3.0 in the available language that Accept-Language prefers, or as JSON"
                    + " in all languages with what is recorded about each provision. Either can be imported"
                    + " again.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = {
                @Content(
                        mediaType = AknDocument.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = JsonDocument.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response find(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @HeaderParam("Accept-Language")
                    @Parameter(
                            description = "Languages that an Akoma Ntoso text should be in, the best first",
                            example = "fr")
                    @Nullable String language,
            @Context HttpHeaders headers) {
        InstrumentFacts facts = instruments.named(code).facts();
        MediaType form = AcceptedTypes.best(headers, OFFERED);
        List<ProvisionText> all = provisions.standing(facts.code());
        if (all.isEmpty()) {
            throw new NotFound("No provision of " + code + " is recorded.");
        }
        return Response.ok(form.equals(JSON) ? json(facts, all) : akn(facts, all, language), form)
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private static StreamingOutput json(InstrumentFacts facts, List<ProvisionText> all) {
        return out -> JsonDocument.write(facts.code(), all, out);
    }

    private StreamingOutput akn(InstrumentFacts facts, List<ProvisionText> all, @Nullable String accepted) {
        String language = Languages.chosen(JsonDocument.languages(all), accepted);
        AknIdentity identity = AknIdentity.of(facts, LocalDate.now(clock), language);
        return out -> AknDocument.write(identity, all, out);
    }
}
