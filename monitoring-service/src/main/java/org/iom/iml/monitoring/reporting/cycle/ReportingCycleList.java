package org.iom.iml.monitoring.reporting.cycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.reporting.ReportingRules;
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

/** Reporting cycles in the order in which they were opened. */
@Singleton
class ReportingCycleList {

    static final Columns<ReportingCycleView> COLUMNS = Columns.of(ReportingCycleView.class)
            .and("party", ReportingCycleView::party)
            .and("instrument", ReportingCycleView::instrument)
            .and("body", ReportingCycleView::body)
            .and("procedure", ReportingCycleView::procedure)
            .and("reports", ReportingCycleView::reports)
            .and("status", ReportingCycleView::status)
            .and("followUpDueOn", ReportingCycleView::followUpDueOn)
            .and("updatedAt", ReportingCycleView::updatedAt)
            .and("id", ReportingCycleView::id);

    private static final String SHOWN = """
            c.id, c.party, c.instrument, c.body, c.procedure, c.reports, c.status, c.follow_up_due_on, c.updated_at,
            c.version,
            (select coalesce(json_agg(json_strip_nulls(json_build_object('step', s.step, 'occurredOn', s.occurred_on,
                    'document', s.document, 'session', s.session)) order by s.ordinal), '[]')
             from reporting_step s where s.cycle = c.id) as steps""";

    private final Rows rows;
    private final Lists lists;
    private final ReportingRules rules;
    private final KnownCodes known;
    private final ObjectMapper json;

    ReportingCycleList(Rows rows, Lists lists, ReportingRules rules, KnownCodes known, ObjectMapper json) {
        this.rows = rows;
        this.lists = lists;
        this.rules = rules;
        this.known = known;
        this.json = json;
    }

    Page<ReportingCycleView> in(ReportingCycleFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.body() != null) {
            rules.requireBody(filter.body());
        }
        Listing<ReportingCycleView> listing = Listing.of(SHOWN, "reporting_cycle c", this::view)
                .by("c.id", "uuid")
                .changedAt("c.updated_at");
        return lists.page(listing, filter, filter.conditions(), request);
    }

    ReportingCycleView of(UUID id) {
        return rows.find(
                        "select " + SHOWN + " from reporting_cycle c where c.id = :id", Values.of("id", id), this::view)
                .orElseThrow(() -> new NotFound("There is no reporting cycle " + id + "."));
    }

    private ReportingCycleView view(Row row) throws JsonProcessingException {
        CycleStatus status = row.get("status", CycleStatus.class);
        ReportingProcedure procedure = row.get("procedure", ReportingProcedure.class);
        return new ReportingCycleView(
                row.id("id"),
                row.text("party"),
                row.text("instrument"),
                row.text("body"),
                procedure,
                row.list("reports", Integer.class),
                status,
                status.successors(procedure).stream().sorted().toList(),
                json.readValue(row.text("steps"), new TypeReference<List<ReportingCycleView.Step>>() {}),
                row.nullable("follow_up_due_on", LocalDate.class),
                row.instant("updated_at"),
                row.number("version"));
    }
}
