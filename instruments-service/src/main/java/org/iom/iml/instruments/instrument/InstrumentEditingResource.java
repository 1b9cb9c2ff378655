package org.iom.iml.instruments.instrument;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentDetails.Evidence;
import org.iom.iml.instruments.instrument.InstrumentResource.InstrumentView;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What the Unit says of instruments, over HTTP. */
@Path("/v1")
@Tag(name = "Instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InstrumentEditingResource {

    private final Instruments instruments;
    private final InstrumentProjection shown;
    private final Parties parties;
    private final History history;

    InstrumentEditingResource(Instruments instruments, InstrumentProjection shown, Parties parties, History history) {
        this.instruments = instruments;
        this.shown = shown;
        this.parties = parties;
        this.history = history;
    }

    /** All that the Unit says of an instrument. */
    public record NewInstrument(
            @NotBlank @Pattern(regexp = "[A-Z0-9][A-Za-z0-9.-]{1,63}") @Schema(examples = "BLA-KEN-QAT-2017")
            String code,

            @NotBlank @Schema(examples = "bilateral-treaty", description = "See /v1/code-lists/instrument-kinds")
            String kind,

            @NotEmpty @Schema(description = "Titles by BCP 47 language")
            Map<String, @NotBlank @Size(max = 1000) String> titles,

            @Nullable LocalDate adoptedOn,
            @Nullable @Size(max = 200) String adoptedAt,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate inForceOn,
            @Nullable @Schema(examples = "IV-13") String untcNumber,
            @Nullable @Size(max = 100) String untsRegistration,
            @Nullable @Size(max = 100) String symbol,
            @Nullable @Size(max = 200) String chapter,
            @Nullable @Size(max = 200) String depositary,
            @Nullable @Size(max = 64) String monitoringBody,

            @Nullable @Schema(description = "Code of the instrument to which it belongs")
            String supplements,

            @Nullable @Schema(description = "The only acts that it knows, where fewer than its kind")
            List<String> acts,

            @Nullable FinalClauses finalClauses,

            @Nullable @Schema(description = "Languages of the authentic texts (BCP 47)")
            List<String> authenticLanguages,

            @Nullable @Schema(description = "The two parties of a bilateral treaty")
            List<String> contractingParties,

            @Nullable @Size(max = 64) @Schema(examples = "labour")
            String subject,

            @Nullable @Schema(examples = "established", description = "Of custom: established, emerging or contested")
            String customStatus,

            @Nullable @Valid List<Evidence> evidence,

            @Nullable @Schema(description = "Identifiers by scheme: eli, frbr, akn, url")
            Map<String, @NotBlank @Size(max = 500) String> uris,

            @NotEmpty @Schema(description = "Source of each fact: adoption, entryIntoForce, authenticLanguages …")
            Map<String, @NotBlank @Size(max = 300) String> sources,

            @Nullable List<String> toVerify) {

        InstrumentFacts facts() {
            return new InstrumentFacts(
                    code,
                    kind(kind),
                    titles,
                    adoptedOn,
                    adoptedAt,
                    openedOn,
                    inForceOn,
                    untcNumber == null ? null : number(untcNumber),
                    untsRegistration,
                    symbol,
                    chapter,
                    depositary,
                    monitoringBody,
                    supplements,
                    acts,
                    finalClauses,
                    new InstrumentDetails(
                            authenticLanguages, contractingParties, subject, customStatus, evidence, uris),
                    sources,
                    toVerify);
        }

        private static InstrumentKind kind(String code) {
            return InstrumentKind.find(code)
                    .orElseThrow(() -> BadInput.field("/kind", "unknown-kind", "There is no kind \"" + code + "\"."));
        }

        private static String number(String text) {
            return UntcNumber.parse(text)
                    .map(UntcNumber::value)
                    .orElseThrow(() -> BadInput.field(
                            "/untcNumber", "no-untc-number", "Chapter and number as in IV-13 or XVIII-12-a."));
        }
    }

    @POST
    @Path("instruments")
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "addInstrument", summary = "Add an instrument of any kind")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response add(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewInstrument body) {
        InstrumentFacts facts = known(body.facts());
        return answer(Response.created(URI.create("/v1/instruments/" + facts.code())), instruments.add(facts));
    }

    @PUT
    @Path("instruments/{code}")
    @RolesAllowed(Roles.IML)
    @Operation(
            operationId = "reviseInstrument",
            summary = "Replace what is said of an instrument",
            description = "What the Unit says outranks the shipped catalogue and published indexes from then on.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response revise(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewInstrument body) {
        if (!code.equals(body.code())) {
            throw BadInput.field("/code", "code-not-changeable", "The code of an instrument never changes.");
        }
        InstrumentFacts facts = known(body.facts());
        return answer(Response.ok(), instruments.revise(code, Languages.unspoken(ifMatch), facts));
    }

    @GET
    @Path("instruments/{code}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(operationId = "listInstrumentHistory", summary = "What happened to an instrument")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(example = "ICRMW") String code, @BeanParam PageRequest page) {
        instruments.named(code);
        return history.of("instrument", code, page);
    }

    private InstrumentFacts known(InstrumentFacts facts) {
        Optional<String> unknown = facts.details().contractingParties().stream()
                .filter(party -> parties.findByIdOptional(party).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            throw BadInput.field("/contractingParties", "unknown-party", "There is no party " + unknown.get() + ".");
        }
        return facts;
    }

    private Response answer(Response.ResponseBuilder response, Instrument instrument) {
        InstrumentProjection.Shown now =
                shown.find(instrument.code()).orElseThrow(() -> Instruments.unknown(instrument.code()));
        return response.entity(InstrumentView.of(now, null))
                .tag(Versions.tag(now.version()))
                .build();
    }
}
