package org.iom.iml.instruments.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for participants. */
@Path("/v1")
@Tag(
        name = "Parties",
        description = "States, organizations, territories and former States, and the resolution of their names.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PartyResource {

    private final Parties parties;
    private final PartyList list;
    private final Exports exports;
    private final Columns<PartyFacts> columns;

    PartyResource(Parties parties, PartyList list, Exports exports, Links links) {
        this.parties = parties;
        this.list = list;
        this.exports = exports;
        this.columns = columns(links);
    }

    @Schema(name = "Party")
    public record PartyView(
            @Schema(examples = "KEN", description = "ISO 3166-1 alpha-3, or the registry's own code")
            String code,

            @Schema(examples = "state") PartyKind kind,

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

        static PartyView of(PartyFacts facts) {
            return new PartyView(
                    facts.code(),
                    facts.kind(),
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

    @GET
    @Path("parties")
    @PermitAll
    @Operation(
            operationId = "listParties",
            summary = "List parties",
            description = "States, organizations, territories and former States by code, with their names in"
                    + " several languages, other names under which they are or were known, and their successors.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<PartyView>> list(@BeanParam PartyFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.matching(filter, part), PartyView::of, columns);
    }

    private static Columns<PartyFacts> columns(Links links) {
        return Columns.of(PartyFacts.class)
                .and("code", PartyFacts::code)
                .and("kind", party -> party.kind().code())
                .and("name", PartyFacts::name)
                .and("nameFr", party -> party.names().get("fr"))
                .and("nameEs", party -> party.names().get("es"))
                .and("alpha2", PartyFacts::alpha2)
                .and("m49", PartyFacts::m49)
                .and("existsFrom", PartyFacts::existsFrom)
                .and("existsUntil", PartyFacts::existsUntil)
                .and("source", PartyFacts::source)
                .and("url", party -> links.to("parties", party.code()));
    }

    @GET
    @Path("parties/{code}")
    @PermitAll
    @Operation(
            operationId = "getParty",
            summary = "Get a party",
            description = "A State, organization, territory or former State by its code: ISO 3166-1 alpha-3, or the "
                    + "registry's own where there is none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(
            @PathParam("code") @Parameter(description = "Code of the party", example = "KEN") String code,
            @Context Request request) {
        Party party = parties.named(code);
        return Versions.ok(request, party.version(), PartyView.of(party.facts()));
    }
}
