package org.iom.iml.instruments.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Participants over HTTP. */
@Path("/v1")
@Tag(name = "Parties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PartyResource {

    private final Parties parties;
    private final PartyDirectory directory;

    PartyResource(Parties parties, PartyDirectory directory) {
        this.parties = parties;
        this.directory = directory;
    }

    @Schema(name = "Party")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartyView(
            @Schema(examples = "KEN", description = "ISO 3166-1 alpha-3, or the registry's own code")
            String code,

            @Schema(examples = "state") String kind,

            @Schema(examples = "Kenya", description = "Short name used by the United Nations")
            String name,

            @Nullable @Schema(examples = "KE") String alpha2,
            @Nullable @Schema(examples = "404") String m49,

            @Schema(description = "Names by BCP 47 language")
            Map<String, String> names,

            List<PartyAlias> aliases,
            @Nullable LocalDate existsFrom,
            @Nullable LocalDate existsUntil,
            List<PartySuccession> successors,
            @Schema(examples = "ISO 3166-1; UN M49; UNTERM") String source) {

        static PartyView of(Party party) {
            PartyFacts facts = party.facts();
            return new PartyView(
                    facts.code(),
                    facts.kind().code(),
                    facts.name(),
                    facts.alpha2(),
                    facts.m49(),
                    facts.names(),
                    facts.aliases().stream().map(PartyAlias::of).toList(),
                    facts.existsFrom(),
                    facts.existsUntil(),
                    facts.successors().stream().map(PartySuccession::of).toList(),
                    facts.source());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartyAlias(
            @Schema(examples = "Swaziland") String name,
            @Schema(examples = "former-name") String kind,
            @Nullable String note) {

        static PartyAlias of(PartyFacts.Alias alias) {
            return new PartyAlias(alias.name(), alias.kind(), alias.note());
        }
    }

    public record PartySuccession(
            @Schema(examples = "SRB") String party,
            @Schema(examples = "continuator") String relation,
            LocalDate on,
            String source) {

        static PartySuccession of(PartyFacts.Succession link) {
            return new PartySuccession(link.successor(), link.relation(), link.on(), link.source());
        }
    }

    public record PartyNameQuestion(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Size(max = 300) String> names) {}

    public record PartyNameAnswer(List<PartyNameResolution> items) {}

    public record PartyNameResolution(
            @Schema(examples = "Macedonia FYR") String name,

            @Nullable @Schema(examples = "MKD", description = "Code of the party; null where the name means none")
            String party,

            @Schema(examples = "alias", description = "exact, alias or none")
            String match,

            @Schema(description = "Codes of the parties with the nearest names, where it means none")
            List<String> alternatives) {

        static PartyNameResolution of(PartyMatch match) {
            return new PartyNameResolution(
                    match.name(), match.party(), match.how().code(), match.alternatives());
        }
    }

    @GET
    @Path("parties")
    @PermitAll
    @Operation(operationId = "listParties", summary = "States, organizations, territories and former States, by code")
    public Page<PartyView> list(
            @QueryParam("q")
                    @Parameter(description = "Part of a name in any language, an alias or a code", example = "swazi")
                    @Nullable String q,
            @QueryParam("kind") @Parameter(example = "state") @Nullable String kind,
            @BeanParam PageRequest page) {
        return parties.matching(q, kind, page).map(PartyView::of);
    }

    @GET
    @Path("parties/{code}")
    @PermitAll
    @Operation(operationId = "getParty", summary = "One party")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(@PathParam("code") @Parameter(example = "KEN") String code, @Context Request request) {
        Party party = parties.named(code);
        return Versions.ok(request, party.version(), PartyView.of(party));
    }

    @POST
    @Path("party-name-resolutions")
    @PermitAll
    @Operation(operationId = "resolvePartyNames", summary = "Which parties are meant by names as people write them")
    public PartyNameAnswer resolve(@Valid @NotNull PartyNameQuestion question) {
        return new PartyNameAnswer(question.names().stream()
                .map(directory::resolve)
                .map(PartyNameResolution::of)
                .toList());
    }
}
