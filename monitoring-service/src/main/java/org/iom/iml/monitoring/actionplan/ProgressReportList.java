package org.iom.iml.monitoring.actionplan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The reports on progress that the caller may see, newest first; row-level security in the database decides which. */
@Singleton
class ProgressReportList {

    static final Columns<ProgressReportView> COLUMNS = Columns.of(ProgressReportView.class)
            .and("party", ProgressReportView::party)
            .and("plan", ProgressReportView::plan)
            .and("indicator", ProgressReportView::indicatorTitle)
            .and("dueOn", ProgressReportView::dueOn)
            .and("status", ProgressReportView::status)
            .and("text", ProgressReportView::text)
            .and("value", ProgressReportView::value)
            .and("publishedAt", ProgressReportView::publishedAt)
            .and("updatedAt", ProgressReportView::updatedAt)
            .and("id", ProgressReportView::id);

    private static final String SHOWN = """
            r.id, r.plan, p.party, d.indicator, i.title, d.due_on, r.status, r.text, r.value, r.published_at,
            r.updated_at,
            (caller_sees_all() or caller_has_role('mission') and caller_serves(p.party)) as own, r.version""";
    private static final String FROM = """
            progress_report r join action_plan p on p.id = r.plan join progress_due d on d.id = r.due
            join action_plan_indicator i on i.plan = r.plan and i.id = d.indicator""";

    private static final Listing<ProgressReportView> REPORTS = Listing.of(SHOWN, FROM, ProgressReportList::view)
            .by("r.id", "uuid")
            .newestFirst()
            .changedAt("r.updated_at");

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;

    ProgressReportList(Rows rows, Lists lists, KnownCodes known) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
    }

    Page<ProgressReportView> in(ProgressReportFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        return lists.page(REPORTS, filter, filter.conditions(), request);
    }

    /** Returns the report if this caller may see it. */
    ProgressReportView of(UUID id) {
        return rows.find(
                        "select " + SHOWN + " from " + FROM + " where r.id = :id",
                        Values.of("id", id),
                        ProgressReportList::view)
                .orElseThrow(() -> new NotFound("There is no progress report " + id + "."));
    }

    private static ProgressReportView view(Row row) {
        return new ProgressReportView(
                row.id("id"),
                row.id("plan"),
                row.text("party"),
                row.id("indicator"),
                row.text("title"),
                row.day("due_on"),
                row.get("status", PlanStatus.class),
                row.text("text"),
                row.textOrNull("value"),
                row.nullable("published_at", Instant.class),
                row.instant("updated_at"),
                row.flag("own"),
                row.number("version"));
    }
}
