package org.iom.iml.instruments.instrument;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentList.Listed;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the list of instruments. */
@Path("/v1")
@Tag(name = "Instruments")
@RunOnVirtualThread
class InstrumentListResource {

    private final InstrumentList instruments;
    private final Parties parties;
    private final Exports exports;
    private final Links links;

    InstrumentListResource(InstrumentList instruments, Parties parties, Exports exports, Links links) {
        this.instruments = instruments;
        this.parties = parties;
        this.exports = exports;
        this.links = links;
    }

    @GET
    @Path("instruments")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listInstruments",
            summary = "List instruments",
            description = "Treaties, soft law, custom and other sources of international migration law, by code.")
    public RestResponse<Page<InstrumentView>> list(
            @BeanParam InstrumentFilter filter,
            @HeaderParam("Accept-Language") @Nullable String language,
            @BeanParam ListRequest page) {
        parties.require("?contractingParty", filter.contractingParty());
        return exports.list(
                page,
                part -> instruments.in(filter, part),
                listed -> InstrumentView.of(listed, language),
                columns(language));
    }

    private Columns<Listed> columns(@Nullable String language) {
        return Columns.of(Listed.class)
                .and("code", listed -> listed.facts().code())
                .and("kind", listed -> listed.facts().kind().code())
                .and("title", listed -> title(listed.facts(), language))
                .and("adoptedOn", listed -> listed.facts().milestones().adoptedOn())
                .and("adoptedAt", listed -> listed.facts().milestones().adoptedAt())
                .and("inForceOn", listed -> listed.facts().milestones().inForceOn())
                .and("untcNumber", listed -> listed.facts().registration().untcNumber())
                .and("untsRegistration", listed -> listed.facts().registration().untsRegistration())
                .and("symbol", listed -> listed.facts().registration().symbol())
                .and("depositary", listed -> listed.facts().registration().depositary())
                .and("monitoringBody", listed -> listed.facts().regime().monitoringBody())
                .and("url", listed -> links.to("instruments", listed.facts().code()));
    }

    private static @Nullable String title(InstrumentFacts facts, @Nullable String language) {
        return facts.titles().get(Languages.chosen(facts.titles().keySet(), language));
    }
}
