package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentDetails.Evidence;
import org.iom.iml.instruments.instrument.InstrumentProjection.Filter;
import org.iom.iml.instruments.instrument.InstrumentProjection.Shown;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.instruments.text.Moments;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Instruments over HTTP. */
@Path("/v1")
@Tag(name = "Instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InstrumentResource {

    private static final MediaType LINKED = MediaType.valueOf(LinkedInstrument.MEDIA_TYPE);
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINKED).build();

    private final InstrumentProjection instruments;
    private final InstrumentParts parts;
    private final Clock clock;
    private final InstrumentExport exports;
    private final Links links;

    InstrumentResource(
            InstrumentProjection instruments,
            InstrumentParts parts,
            Clock clock,
            InstrumentExport exports,
            Links links) {
        this.instruments = instruments;
        this.parts = parts;
        this.clock = clock;
        this.exports = exports;
        this.links = links;
    }

    @Schema(name = "Instrument")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InstrumentView(
            @Schema(examples = "ICRMW") String code,
            @Schema(examples = "multilateral-treaty") String kind,

            @Schema(description = "Titles by BCP 47 language")
            Map<String, String> titles,

            @Schema(description = "The title in the language that Accept-Language prefers among those at hand")
            String title,

            @Nullable LocalDate adoptedOn,
            @Nullable @Schema(examples = "New York") String adoptedAt,

            @Nullable @Schema(description = "Opened for signature, where another day")
            LocalDate openedOn,

            @Nullable @Schema(description = "Entry into force of the instrument itself")
            LocalDate inForceOn,

            @Nullable @Schema(examples = "IV-13", description = "Number in the UN Treaty Collection")
            String untcNumber,

            @Nullable @Schema(examples = "1616") String untsRegistration,
            @Nullable @Schema(examples = "A/RES/45/158") String symbol,

            @Nullable @Schema(description = "Chapter of the UN Treaty Collection")
            String chapter,

            @Nullable String depositary,

            @Nullable @Schema(examples = "CMW", description = "Body that receives reports or complaints")
            String monitoringBody,

            @Nullable @Schema(examples = "ICCPR", description = "Code of the instrument to which it belongs")
            String supplements,

            @Nullable @Schema(description = "The only acts that it knows, where fewer than its kind")
            List<String> acts,

            @Nullable FinalClauses finalClauses,

            @Schema(description = "Languages of the authentic texts (BCP 47)")
            List<String> authenticLanguages,

            @Schema(description = "The two parties of a bilateral treaty")
            List<String> contractingParties,

            @Nullable @Schema(examples = "labour", description = "What a bilateral treaty is about")
            String subject,

            @Nullable @Schema(examples = "established", description = "Of custom: established, emerging or contested")
            String customStatus,

            @Schema(description = "What shows the custom") List<Evidence> evidence,

            @Schema(description = "Identifiers by scheme: eli, frbr, akn, url")
            Map<String, String> uris,

            @Schema(examples = "catalogue", description = "Who described it: unit, catalogue or untc-index")
            String origin,

            Instant updatedAt,
            @Schema(description = "Source of each fact") Map<String, String> sources,

            @Nullable @Schema(description = "Facts still to be held against the primary text")
            List<String> toVerify) {

        static InstrumentView of(Shown shown, @Nullable String accepted) {
            InstrumentFacts facts = shown.facts();
            InstrumentDetails details = facts.details();
            return new InstrumentView(
                    facts.code(),
                    facts.kind().code(),
                    facts.titles(),
                    facts.titles().getOrDefault(Languages.chosen(facts.titles().keySet(), accepted), facts.code()),
                    facts.adoptedOn(),
                    facts.adoptedAt(),
                    facts.openedOn(),
                    facts.inForceOn(),
                    facts.untcNumber(),
                    facts.untsRegistration(),
                    facts.symbol(),
                    facts.chapter(),
                    facts.depositary(),
                    facts.monitoringBody(),
                    facts.supplements(),
                    facts.acts(),
                    facts.finalClauses(),
                    details.authenticLanguages(),
                    details.contractingParties(),
                    details.subject(),
                    details.customStatus(),
                    details.evidence(),
                    details.uris(),
                    shown.origin(),
                    shown.updatedAt(),
                    facts.sources(),
                    facts.toVerify());
        }
    }

    @GET
    @Path("instruments")
    @PermitAll
    @Operation(operationId = "listInstruments", summary = "Instruments, by code")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<InstrumentView>> list(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words of the title, a code or a number; \"exact words\", OR and - are understood",
                            example = "migrant workers")
                    @Nullable String q,
            @QueryParam("kind") @Parameter(example = "soft-law") @Nullable String kind,
            @QueryParam("untcNumber") @Parameter(example = "IV-13") @Nullable String untcNumber,
            @QueryParam("contractingParty") @Parameter(example = "KEN", description = "Of a bilateral treaty") @Nullable String contractingParty,
            @QueryParam("updatedSince") @Parameter(example = "2026-01-01T00:00:00Z") @Nullable String updatedSince,
            @HeaderParam("Accept-Language") @Nullable String language,
            @BeanParam PageRequest page) {
        String number = untcNumber == null
                ? null
                : UntcNumber.parameter("untcNumber", untcNumber).value();
        Filter filter = new Filter(q, kind, number, contractingParty, Moments.parameter("updatedSince", updatedSince));
        return exports.answer(page, language, part -> instruments.matching(filter, part));
    }

    @GET
    @Path("instruments/{code}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, LinkedInstrument.MEDIA_TYPE})
    @Operation(
            operationId = "getInstrument",
            summary = "One instrument",
            description = "As application/ld+json: schema.org Legislation with the parts of its text.")
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
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @HeaderParam("Accept-Language") @Nullable String language,
            @Context Request request,
            @Context UriInfo uri) {
        Shown shown = instruments.find(code).orElseThrow(() -> Instruments.unknown(code));
        Variant variant = request.selectVariant(VARIANTS);
        Response response = variant != null && variant.getMediaType().equals(LINKED)
                ? Response.ok(LinkedInstrument.of(shown.facts(), parts.of(code), address(uri), LocalDate.now(clock)))
                        .type(LINKED)
                        .build()
                : Versions.ok(
                        request,
                        Languages.version(shown.version(), chosen(shown, language)),
                        InstrumentView.of(shown, language));
        return Response.fromResponse(response)
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private URI address(UriInfo uri) {
        return URI.create(links.absolute(uri, uri.getAbsolutePath().getRawPath()));
    }

    private static String chosen(Shown shown, @Nullable String accepted) {
        return Languages.chosen(shown.facts().titles().keySet(), accepted);
    }
}
