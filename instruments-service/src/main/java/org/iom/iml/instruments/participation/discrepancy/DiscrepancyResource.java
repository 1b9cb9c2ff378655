package org.iom.iml.instruments.participation.discrepancy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.discrepancy.DiscrepancyList.OpenDiscrepancy;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for discrepancies between dates. */
@Path("/v1/discrepancies")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DiscrepancyResource {

    private final DiscrepancyList discrepancies;
    private final Instruments instruments;
    private final Parties parties;
    private final Exports exports;
    private final Columns<OpenDiscrepancy> columns;

    DiscrepancyResource(
            DiscrepancyList discrepancies, Instruments instruments, Parties parties, Exports exports, Links links) {
        this.discrepancies = discrepancies;
        this.instruments = instruments;
        this.parties = parties;
        this.exports = exports;
        this.columns = columns(links);
    }

    /** A discrepancy, as shown. */
    @Schema(name = "Discrepancy")
    public record DiscrepancyView(
            UUID id,

            @Schema(
                    examples = "effective-date",
                    description = "effective-date: of an act; act-date: two sources date one act differently; "
                            + "treaty-entry-into-force: of the instrument itself")
            DiscrepancyKind kind,

            @Schema(examples = "COE-THB") String instrument,
            @Nullable @Schema(examples = "NOR") String party,

            @Nullable @Schema(description = "The act whose effect differs, or whose date does not count")
            UUID act,

            @Schema(description = "The date that counts, as the depositary or the better source gives it")
            LocalDate recorded,

            @Schema(description = "The date that the basis gives")
            LocalDate other,

            @Schema(
                    examples = "CETS 197 art. 42",
                    description = "Articles by which it is computed, or the other source")
            String basis,

            Instant foundAt) {

        static DiscrepancyView of(OpenDiscrepancy open) {
            Discrepancy found = open.discrepancy();
            return new DiscrepancyView(
                    open.id(),
                    found.kind(),
                    found.instrument(),
                    found.party(),
                    found.act(),
                    found.recorded(),
                    found.other(),
                    found.basis(),
                    open.foundAt());
        }
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listDiscrepancies",
            summary = "List discrepancies between dates",
            description = "Open discrepancies, in the order in which they were found: the depositary's date"
                    + " differs from the one computed from the final clauses, or two sources date one act"
                    + " differently. The recorded date is the one that counts.")
    public RestResponse<Page<DiscrepancyView>> list(@BeanParam DiscrepancyFilter filter, @BeanParam ListRequest page) {
        instruments.require("?instrument", filter.instrument());
        parties.require("?party", filter.party());
        return exports.list(page, part -> discrepancies.matching(filter, part), DiscrepancyView::of, columns);
    }

    private static Columns<OpenDiscrepancy> columns(Links links) {
        return Columns.of(OpenDiscrepancy.class)
                .and("id", OpenDiscrepancy::id)
                .and("kind", open -> open.discrepancy().kind().code())
                .and("instrument", open -> open.discrepancy().instrument())
                .and("party", open -> open.discrepancy().party())
                .and("act", open -> open.discrepancy().act())
                .and("recorded", open -> open.discrepancy().recorded())
                .and("other", open -> open.discrepancy().other())
                .and("basis", open -> open.discrepancy().basis())
                .and("foundAt", OpenDiscrepancy::foundAt)
                .and("url", open -> links.to("instruments", open.discrepancy().instrument()));
    }
}
