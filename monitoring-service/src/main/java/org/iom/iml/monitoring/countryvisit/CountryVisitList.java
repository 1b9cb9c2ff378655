package org.iom.iml.monitoring.countryvisit;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** Country visits in the order in which they were recorded. */
@Singleton
class CountryVisitList {

    static final Columns<CountryVisitView> COLUMNS = Columns.of(CountryVisitView.class)
            .and("party", CountryVisitView::party)
            .and("mandates", CountryVisitView::mandates)
            .and("status", visit -> visit.status().code())
            .and("requestedOn", CountryVisitView::requestedOn)
            .and("occurredOn", CountryVisitView::occurredOn)
            .and("startsOn", CountryVisitView::startsOn)
            .and("endsOn", CountryVisitView::endsOn)
            .and("report", CountryVisitView::report)
            .and("source", CountryVisitView::source)
            .and("id", CountryVisitView::id);

    private static final String SHOWN = """
            v.id, v.party, v.mandates, v.status, v.requested_on, v.occurred_on, v.starts_on, v.ends_on, v.report, v.source,
            v.updated_at, v.version""";

    private static final Listing<CountryVisitView> LISTING = Listing.of(SHOWN, "country_visit v", CountryVisitView::of)
            .by("v.id", "uuid")
            .changedAt("v.updated_at");

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;
    private final CountryVisits visits;

    CountryVisitList(Rows rows, Lists lists, KnownCodes known, CountryVisits visits) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
        this.visits = visits;
    }

    Page<CountryVisitView> in(CountryVisitFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.mandate() != null) {
            visits.requireMandate("?mandate", filter.mandate());
        }
        return lists.page(LISTING, filter, filter.conditions(), request);
    }

    CountryVisitView of(UUID id) {
        return rows.find(
                        "select " + SHOWN + " from country_visit v where v.id = :id",
                        Values.of("id", id),
                        CountryVisitView::of)
                .orElseThrow(() -> CountryVisits.unknown(id));
    }
}
