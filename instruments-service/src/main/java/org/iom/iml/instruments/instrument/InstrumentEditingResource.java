package org.iom.iml.instruments.instrument;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The HTTP resource by which the Unit describes instruments. */
@Path("/v1")
@Tag(name = "Instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InstrumentEditingResource {

    private final Instruments instruments;
    private final InstrumentList shown;
    private final Parties parties;
    private final InstrumentActs acts;
    private final History history;

    InstrumentEditingResource(
            Instruments instruments, InstrumentList shown, Parties parties, InstrumentActs acts, History history) {
        this.instruments = instruments;
        this.shown = shown;
        this.parties = parties;
        this.acts = acts;
        this.history = history;
    }

    @POST
    @Path("instruments")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "addInstrument",
            summary = "Add an instrument",
            description = "Of any kind, with the source of each fact. What the Unit records outranks the shipped"
                    + " catalogue and published indexes.")
    @APIResponseSchema(value = InstrumentView.class, responseCode = "201", responseDescription = "Added")
    public Response add(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewInstrument body) {
        InstrumentFacts facts = known(body.facts());
        return answer(Response.created(URI.create("/v1/instruments/" + facts.code())), instruments.add(facts));
    }

    @PUT
    @Path("instruments/{code}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviseInstrument",
            summary = "Replace the description of an instrument",
            description = "Replaces the whole description; what is left out is removed. From then on what the Unit"
                    + " records outranks the shipped catalogue and published indexes.")
    @APIResponseSchema(value = InstrumentView.class, responseCode = "200", responseDescription = "As it stands now")
    public Response revise(
            @PathParam("code") @Parameter(example = "BLA-KEN-QAT-2017", description = "Code of the instrument")
                    String code,
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
    @PermitAll
    @Operation(
            operationId = "listInstrumentHistory",
            summary = "List the history of an instrument",
            description = "When its description was published and revised, and by which client.")
    @HistoryOf(producer = InstrumentsFact.class, aggregate = "instrument")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(example = "ICRMW", description = "Code of the instrument") String code,
            @BeanParam PageRequest page) {
        instruments.named(code);
        return history.of("instrument", code, page);
    }

    private InstrumentFacts known(InstrumentFacts facts) {
        parties.requireAll("/contractingParties", facts.details().contractingParties());
        List<String> named = Objects.requireNonNullElse(facts.regime().acts(), List.of());
        for (int i = 0; i < named.size(); i++) {
            if (!acts.codes().contains(named.get(i))) {
                throw BadInput.unknown("/acts/" + i, "act", named.get(i), "/v1/code-lists/act-kinds");
            }
        }
        return facts;
    }

    private Response answer(Response.ResponseBuilder response, Instrument instrument) {
        InstrumentList.Listed now =
                shown.find(instrument.code()).orElseThrow(() -> Instruments.unknown(instrument.code()));
        return response.entity(InstrumentView.of(now, null))
                .tag(Versions.tag(now.version()))
                .build();
    }
}
