package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentProjection.Filter;
import org.iom.iml.instruments.instrument.InstrumentProjection.Shown;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Instruments over HTTP. */
@Path("/v1")
@Tag(name = "Instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InstrumentResource {

    private final InstrumentProjection instruments;

    InstrumentResource(InstrumentProjection instruments) {
        this.instruments = instruments;
    }

    @Schema(name = "Instrument")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InstrumentView(
            @Schema(examples = "ICRMW") String code,
            @Schema(examples = "multilateral-treaty") String kind,

            @Schema(description = "Titles by BCP 47 language")
            Map<String, String> titles,

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
            @Schema(description = "Source of each fact") Map<String, String> sources,

            @Nullable @Schema(description = "Facts still to be held against the primary text")
            List<String> toVerify) {

        static InstrumentView of(InstrumentFacts facts) {
            return new InstrumentView(
                    facts.code(),
                    facts.kind().code(),
                    facts.titles(),
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
                    facts.sources(),
                    facts.toVerify());
        }
    }

    @GET
    @Path("instruments")
    @PermitAll
    @Operation(operationId = "listInstruments", summary = "Instruments, by code")
    public Page<InstrumentView> list(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words of the title, a code or a number; \"exact words\", OR and - are understood",
                            example = "migrant workers")
                    @Nullable String q,
            @QueryParam("kind") @Parameter(example = "soft-law") @Nullable String kind,
            @QueryParam("untcNumber") @Parameter(example = "IV-13") @Nullable String untcNumber,
            @BeanParam PageRequest page) {
        String number = untcNumber == null ? null : number(untcNumber).value();
        return instruments.matching(new Filter(q, kind, number), page).map(shown -> InstrumentView.of(shown.facts()));
    }

    @GET
    @Path("instruments/{code}")
    @PermitAll
    @Operation(operationId = "getInstrument", summary = "One instrument")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(@PathParam("code") @Parameter(example = "ICRMW") String code, @Context Request request) {
        Shown shown = instruments.find(code).orElseThrow(() -> Instruments.unknown(code));
        return Versions.ok(request, shown.version(), InstrumentView.of(shown.facts()));
    }

    private static UntcNumber number(String text) {
        return UntcNumber.parse(text)
                .orElseThrow(() -> BadInput.parameter("untcNumber", "chapter and number as in IV-13 or XVIII-12-a"));
    }
}
