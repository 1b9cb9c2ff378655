package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.standing.Timeline;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.export.Said;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The export of lists of participations, as pages and as files. */
@Singleton
class ParticipationExport {

    private final Exports exports;
    private final Links links;

    ParticipationExport(Exports exports, Links links) {
        this.exports = exports;
        this.links = links;
    }

    RestResponse<Page<ParticipationView>> answer(
            ListRequest page,
            ParticipationFilter filter,
            LocalDate day,
            Function<ListRequest, Page<ParticipationRow>> read) {
        return exports.list(page, read, row -> ParticipationView.of(row, day, filter.known()), columns(day));
    }

    private Columns<ParticipationRow> columns(LocalDate day) {
        return Columns.of(ParticipationRow.class)
                .and("party", ParticipationRow::party)
                .and("partyName", row -> new Said(row.subject().names()))
                .and("instrument", ParticipationRow::instrument)
                .and("instrumentTitle", row -> new Said(row.subject().titles()))
                .and("on", row -> day)
                .and("status", row -> row.status(day).code())
                .and("bound", row -> row.bound(day).code())
                .and(
                        "since",
                        row -> row.timeline()
                                .changeOn(day)
                                .map(Timeline.Change::from)
                                .orElse(null))
                .and("knownUntil", row -> row.knownUntil(day))
                .and("beyondKnown", row -> row.beyondKnown(day))
                .and("acts", ParticipationExport::acts)
                .and("updatedAt", ParticipationRow::updatedAt)
                .and("url", row -> links.to("instruments", row.instrument(), "participations", row.party()));
    }

    private static List<String> acts(ParticipationRow row) {
        return row.acts().stream()
                .filter(Act::stands)
                .map(act -> act.kind().code() + ' ' + act.date())
                .toList();
    }
}
