package org.iom.iml.monitoring.reporting.duty;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.reporting.ReportingRule;
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

/** Reporting duties, ordered by due date. */
@Singleton
class ReportingDutyList {

    static final Columns<ReportingDutyView> COLUMNS = Columns.of(ReportingDutyView.class)
            .and("party", ReportingDutyView::party)
            .and("instrument", ReportingDutyView::instrument)
            .and("body", ReportingDutyView::body)
            .and("kind", ReportingDutyView::kind)
            .and("number", ReportingDutyView::number)
            .and("boundFrom", ReportingDutyView::boundFrom)
            .and("dueOn", ReportingDutyView::dueOn)
            .and("status", ReportingDutyView::status)
            .and("receivedOn", ReportingDutyView::receivedOn)
            .and("consideredOn", ReportingDutyView::consideredOn)
            .and("document", ReportingDutyView::document)
            .and("lapsedOn", ReportingDutyView::lapsedOn)
            .and("lapseReason", ReportingDutyView::lapseReason)
            .and("source", duty -> duty.rule().source())
            .and("id", ReportingDutyView::id)
            .and("knownUntil", ReportingDutyView::knownUntil);

    private static final String SHOWN = """
            id, party, instrument, body, kind, number, bound_from, due_on, set_by, arisen_on, status, absence_recorded,
            received_on, considered_on, document, lapsed_on, lapse_reason, updated_at,
            (select max(as_of) from coverage where coverage.instrument = reporting_duty.instrument and coverage.kind = 'acts'
                and not reporting_duty.party = any (unread)) as known_until""";

    private final Rows rows;
    private final Lists lists;
    private final ReportingRules rules;
    private final KnownCodes known;
    private final Clock clock;

    ReportingDutyList(Rows rows, Lists lists, ReportingRules rules, KnownCodes known, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.rules = rules;
        this.known = known;
        this.clock = clock;
    }

    Page<ReportingDutyView> in(ReportingDutyFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.instrument() != null && rules.of(filter.instrument()).isEmpty()) {
            known.require(CodeList.INSTRUMENTS, "?instrument", filter.instrument());
        }
        if (filter.body() != null) {
            rules.requireBody(filter.body());
        }
        Listing<ReportingDutyView> listing = Listing.of(SHOWN, "reporting_duty", this::view)
                .by("due_on", "date")
                .by("id", "uuid");
        return lists.page(listing, filter, filter.conditions(LocalDate.now(clock)), request);
    }

    ReportingDutyView of(UUID id) {
        return rows.find("select " + SHOWN + " from reporting_duty where id = :id", Values.of("id", id), this::view)
                .orElseThrow(() -> new NotFound("There is no reporting duty " + id + "."));
    }

    private ReportingDutyView view(Row row) {
        LocalDate dueOn = row.day("due_on");
        ReportingRule rule = rules.behind(row.text("instrument"));
        String setBy = row.textOrNull("set_by");
        return new ReportingDutyView(
                row.id("id"),
                row.text("party"),
                rule.instrument(),
                row.text("body"),
                row.get("kind", ReportKind.class),
                row.integer("number"),
                row.nullable("bound_from", LocalDate.class),
                row.nullable("known_until", LocalDate.class),
                dueOn,
                DutyStanding.of(
                        row.get("status", DutyStatus.class),
                        dueOn,
                        row.day("arisen_on"),
                        row.flag("absence_recorded"),
                        LocalDate.now(clock)),
                row.nullable("received_on", LocalDate.class),
                row.nullable("considered_on", LocalDate.class),
                row.textOrNull("document"),
                row.nullable("lapsed_on", LocalDate.class),
                row.nullable("lapse_reason", LapseReason.class),
                setBy == null
                        ? new ReportingDutyView.Rule(rule.source(), rule.verified(), rule.remark())
                        : new ReportingDutyView.Rule(setBy, true, null),
                row.instant("updated_at"));
    }
}
