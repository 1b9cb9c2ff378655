package org.iom.iml.instruments.question;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for changes of the registry, for clients that keep a copy. */
@Path("/v1")
@Tag(name = "Questions")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class RegistryChangeResource {

    private static final Columns<RegistryChangeView> COLUMNS = Columns.of(RegistryChangeView.class)
            .and("position", RegistryChangeView::position)
            .and("at", RegistryChangeView::at)
            .and("kind", RegistryChangeView::kind)
            .and("subject", RegistryChangeView::subject)
            .and("id", RegistryChangeView::id)
            .and("version", RegistryChangeView::version)
            .and("instrument", RegistryChangeView::instrument)
            .and("party", RegistryChangeView::party)
            .and("data", RegistryChangeView::data);

    private final RegistryChanges changes;
    private final Exports exports;
    private final Callers callers;
    private final Instruments instruments;
    private final Parties parties;

    RegistryChangeResource(
            RegistryChanges changes, Exports exports, Callers callers, Instruments instruments, Parties parties) {
        this.changes = changes;
        this.exports = exports;
        this.callers = callers;
        this.instruments = instruments;
        this.parties = parties;
    }

    @Schema(name = "RegistryChange")
    public record RegistryChangeView(
            @Schema(examples = "20815", description = "Its place in the order of changes")
            long position,

            @Schema(examples = "instruments.participation-changed.v1", description = "The name of the event")
            String kind,

            @Schema(examples = "participation", description = "The kind of resource concerned")
            String subject,

            @Schema(examples = "ICRMW:RWA") String id,

            @Schema(description = "The version to which it led")
            long version,

            @Nullable @Schema(examples = "ICRMW") String instrument,
            @Nullable @Schema(examples = "RWA") String party,
            @Schema(description = "When it happened") Instant at,

            @Nullable @Schema(description = "By which client; shown to the Unit only")
            String client,

            @JsonRawValue @Schema(implementation = Map.class, description = "The content of the event", examples = """
                            {"party": "RWA", "instrument": "ICRMW",
                             "timeline": [{"status": "contracting", "from": "2008-12-15", "until": "2009-04-01"},
                              {"status": "party", "from": "2009-04-01"}]}""")
            String data) {

        RegistryChangeView withoutClient() {
            return new RegistryChangeView(position, kind, subject, id, version, instrument, party, at, null, data);
        }
    }

    @GET
    @Path("registry-changes")
    @PermitAll
    @Operation(
            operationId = "listRegistryChanges",
            summary = "List changes in the registry",
            description = "In the order in which they happened; nothing is ever inserted before what was already"
                    + " read. To follow the registry, keep the position of the last change and ask for what"
                    + " came after it.")
    @HistoryOf(producer = InstrumentsFact.class)
    public RestResponse<Page<RegistryChangeView>> changes(
            @BeanParam RegistryChangeFilter filter, @BeanParam PageRequest page) {
        instruments.require("?instrument", filter.instrument());
        parties.require("?party", filter.party());
        boolean withClient =
                callers.current().is(Roles.IML) || callers.current().is(Roles.ADMIN);
        return exports.list(
                page,
                part -> changes.matching(filter, part),
                change -> withClient ? change : change.withoutClient(),
                COLUMNS);
    }
}
