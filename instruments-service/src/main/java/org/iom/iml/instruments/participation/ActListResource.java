package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.ActList.ListedAct;
import org.iom.iml.instruments.participation.ParticipationView.ActView;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.export.Said;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for acts under an instrument or by a party. */
@Path("/v1/acts")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActListResource {

    private final ActList acts;
    private final Instruments instruments;
    private final Parties parties;
    private final Exports exports;
    private final Columns<ListedAct> columns;

    ActListResource(ActList acts, Instruments instruments, Parties parties, Exports exports, Links links) {
        this.acts = acts;
        this.instruments = instruments;
        this.parties = parties;
        this.exports = exports;
        this.columns = columns(links);
    }

    /** An act, with its instrument and party. */
    @Schema(name = "ListedAct")
    public record ListedActView(
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "RWA") String party,
            ActView act) {

        static ListedActView of(ListedAct listed) {
            ParticipationRow of = listed.of();
            return new ListedActView(
                    of.instrument(), of.party(), ActView.of(listed.act(), new ActLog(of.acts()), of.articles()));
        }
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listActs",
            summary = "List acts under an instrument or by a party",
            description = "Newest first, the acts that have not been superseded: signatures, ratifications,"
                    + " accessions, denunciations and every other act by which a party consents to be bound,"
                    + " leaves or extends its participation.")
    public RestResponse<Page<ListedActView>> list(@BeanParam ActFilter filter, @BeanParam ListRequest page) {
        instruments.require("?instrument", filter.instrument());
        parties.require("?party", filter.party());
        return exports.list(page, part -> acts.matching(filter, part), ListedActView::of, columns);
    }

    private static Columns<ListedAct> columns(Links links) {
        return Columns.of(ListedAct.class)
                .and("instrument", listed -> listed.of().instrument())
                .and("instrumentTitle", listed -> new Said(listed.of().subject().titles()))
                .and("party", listed -> listed.of().party())
                .and("partyName", listed -> new Said(listed.of().subject().names()))
                .and("kind", listed -> listed.act().kind().code())
                .and("date", listed -> listed.act().date())
                .and("effectiveOn", listed -> listed.act().effectiveOn())
                .and("part", listed -> listed.act().part())
                .and("territories", listed -> listed.act().territories())
                .and("source", listed -> listed.act().source())
                .and("notification", listed -> listed.act().origin().notification())
                .and("toVerify", listed -> listed.act().origin().toVerify())
                .and("id", ListedAct::id)
                .and(
                        "url",
                        listed -> links.to(
                                "instruments",
                                listed.of().instrument(),
                                "participations",
                                listed.of().party()));
    }
}
