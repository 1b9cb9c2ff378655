package org.iom.iml.instruments.provision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
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
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The provisions of an instrument over HTTP: as a list, and as a whole in the forms that are taken in. */
@Path("/v1")
@Tag(name = "Provisions")
@RunOnVirtualThread
public class ProvisionListResource {

    private static final MediaType AKN = MediaType.valueOf(AknDocument.MEDIA_TYPE);
    private static final MediaType JSON = MediaType.valueOf(JsonDocument.MEDIA_TYPE);
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, AKN, JSON).build();

    private final Instruments instruments;
    private final ProvisionProjection provisions;
    private final Clock clock;

    ProvisionListResource(Instruments instruments, ProvisionProjection provisions, Clock clock) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** A page of provisions, for the contract. */
    @Schema(name = "PageProvisionItem")
    record ItemPage(
            List<ProvisionView.Item> items, @Nullable String nextCursor) {}

    @GET
    @Path("instruments/{code}/provisions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, AknDocument.MEDIA_TYPE, JsonDocument.MEDIA_TYPE})
    @Operation(
            operationId = "listProvisions",
            summary = "Provisions of an instrument in the order of its text",
            description = "As application/akn+xml (in the language that Accept-Language prefers) and as "
                    + JsonDocument.MEDIA_TYPE + ": the whole, without filters, as it can be imported again.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemPage.class)),
                @Content(
                        mediaType = AknDocument.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = JsonDocument.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @BeanParam ProvisionFilter filter,
            @HeaderParam("Accept-Language") @Nullable String language,
            @BeanParam PageRequest page,
            @Context Request request) {
        InstrumentFacts facts = instruments.named(code).facts();
        Variant variant = request.selectVariant(VARIANTS);
        MediaType type = variant == null ? MediaType.APPLICATION_JSON_TYPE : variant.getMediaType();
        Object body = type.equals(AKN)
                ? akn(facts, filter, language)
                : type.equals(JSON) ? json(facts, filter) : items(code, filter, language, page);
        return Response.ok(body, type).header("Vary", "Accept, Accept-Language").build();
    }

    private Page<ProvisionView.Item> items(
            String code, ProvisionFilter filter, @Nullable String language, PageRequest page) {
        return provisions.matching(code, filter.known(), page).map(shown -> ProvisionView.Item.of(shown, language));
    }

    private StreamingOutput json(InstrumentFacts facts, ProvisionFilter filter) {
        List<ProvisionText> all = whole(facts.code(), filter);
        return out -> JsonDocument.write(facts.code(), all, out);
    }

    private StreamingOutput akn(InstrumentFacts facts, ProvisionFilter filter, @Nullable String accepted) {
        List<ProvisionText> all = whole(facts.code(), filter);
        String language = Languages.chosen(JsonDocument.languages(all), accepted);
        AknIdentity identity = AknIdentity.of(facts, LocalDate.now(clock), language);
        return out -> AknDocument.write(identity, all, out);
    }

    private List<ProvisionText> whole(String code, ProvisionFilter filter) {
        if (!filter.isEmpty()) {
            throw new BadInput("whole-text-only", "A text as a whole is given without filters.");
        }
        List<ProvisionText> all = provisions.standing(code);
        if (all.isEmpty()) {
            throw new NotFound("No provision of " + code + " is recorded.");
        }
        return all;
    }
}
