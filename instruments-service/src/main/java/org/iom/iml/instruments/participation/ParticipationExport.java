package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.iom.iml.instruments.participation.ParticipationProjection.Shown;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of participations as pages and as files. */
@Singleton
class ParticipationExport {

    private final Exports exports;
    private final Links links;

    ParticipationExport(Exports exports, Links links) {
        this.exports = exports;
        this.links = links;
    }

    RestResponse<Page<ParticipationView>> answer(
            PageRequest page, Asked asked, Function<PageRequest, Page<Shown>> read) {
        return exports.list(page, read, shown -> ParticipationView.of(shown, asked), columns(asked.on()));
    }

    private Columns<Shown> columns(LocalDate day) {
        return Columns.of(Shown.class)
                .and("party", Shown::party)
                .and("partyName", Shown::partyName)
                .and("instrument", Shown::instrument)
                .and("instrumentTitle", Shown::instrumentTitle)
                .and("on", shown -> day)
                .and("status", shown -> shown.timeline().on(day).code())
                .and(
                        "since",
                        shown -> shown.timeline()
                                .changeOn(day)
                                .map(Timeline.Change::from)
                                .orElse(null))
                .and("acts", ParticipationExport::acts)
                .and("url", shown -> links.to("instruments", shown.instrument(), "participations", shown.party()));
    }

    private static List<String> acts(Shown shown) {
        return shown.acts().stream()
                .filter(Act::stands)
                .map(act -> act.kind().code() + ' ' + act.date())
                .toList();
    }
}
