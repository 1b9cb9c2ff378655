package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;

/** Deadlines as they are shown, by their day: each follows from a duty, a cycle or a review, and moves with it. */
@Singleton
class DeadlineList {

    static final Columns<DeadlineView> COLUMNS = Columns.of(DeadlineView.class)
            .and("party", DeadlineView::party)
            .and("body", DeadlineView::body)
            .and("kind", DeadlineView::kind)
            .and("dueOn", DeadlineView::dueOn)
            .and("status", DeadlineView::status)
            .and("instrument", DeadlineView::instrument)
            .and("source", DeadlineView::source)
            .and("subject", DeadlineView::subject)
            .and("id", DeadlineView::id);

    private static final String FROM = """
            (select cast(md5(concat(id, ':report')) as uuid) as id, party, body as mechanism, 'report' as kind, due_on,
                    instrument, number, bound_from as counted_from, set_by, concat('reporting-duties/', id) as subject,
                    status = 'lapsed' as cancelled, status = 'submitted' as met, updated_at, version
             from reporting_duty
             union all
             select cast(md5(concat(c.id, ':follow-up-report')) as uuid), party, body, 'follow-up-report',
                    follow_up_due_on, instrument, 0, concluded.on_day, null, concat('reporting-cycles/', c.id), false,
                    status = 'followed-up', updated_at, version
             from reporting_cycle c cross join lateral (
                 select max(occurred_on) as on_day from reporting_step s
                 where s.cycle = c.id and s.step = 'concluding-observations') concluded
             where follow_up_due_on is not null
             union all
             select cast(md5(concat(u.id, ':', rule.kind)) as uuid), u.party, 'UPR', rule.kind,
                    cast(s.starts_on + cast(rule.length as interval) as date), null, 0, s.starts_on, null,
                    concat('upr-reviews/', u.id), false, false, greatest(u.updated_at, s.updated_at),
                    u.version + s.version
             from upr_review u join mechanism_session s on s.mechanism = 'UPR' and s.number = u.session
             cross join (values ('national-report', :nationalReport), ('contribution', :contribution)) rule (kind, length)
             where s.starts_on is not null) d""";

    private final Rows rows;
    private final Lists lists;
    private final DeadlineRules rules;
    private final DeadlineTerms terms;
    private final Clock clock;

    DeadlineList(Rows rows, Lists lists, DeadlineRules rules, DeadlineTerms terms, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.rules = rules;
        this.terms = terms;
        this.clock = clock;
    }

    Page<DeadlineView> in(DeadlineFilter filter, ListRequest request) {
        terms.require(filter);
        Listing<DeadlineView> listing = Listing.of("d.*", FROM, this::view)
                .by("d.due_on", "date")
                .by("d.id", "uuid")
                .changedAt("d.updated_at");
        return lists.page(listing, filter, conditions(filter), request);
    }

    /** All of a calendar, those that were cancelled too. */
    List<DeadlineView> all(DeadlineFilter filter) {
        Conditions conditions = conditions(filter);
        return rows.list(
                "select d.* from " + FROM + conditions.where() + " order by d.due_on, d.id", conditions, this::view);
    }

    private Conditions conditions(DeadlineFilter filter) {
        return filter.conditions(LocalDate.now(clock))
                .with("nationalReport", rules.interval(DeadlineKind.NATIONAL_REPORT))
                .with("contribution", rules.interval(DeadlineKind.CONTRIBUTION));
    }

    private DeadlineView view(Row row) {
        LocalDate dueOn = row.day("due_on");
        DeadlineKind kind = row.get("kind", DeadlineKind.class);
        DeadlineRules.Reason reason = reason(kind, dueOn, row);
        return new DeadlineView(
                row.id("id"),
                row.text("party"),
                row.text("mechanism"),
                kind,
                dueOn,
                DeadlineStatus.of(row.flag("cancelled"), row.flag("met"), dueOn, LocalDate.now(clock)),
                row.textOrNull("instrument"),
                reason.computation(),
                reason.source(),
                "/v1/" + row.text("subject"),
                row.instant("updated_at"),
                row.number("version"));
    }

    private DeadlineRules.Reason reason(DeadlineKind kind, LocalDate dueOn, Row row) {
        LocalDate from = row.nullable("counted_from", LocalDate.class);
        String setBy = row.textOrNull("set_by");
        if (setBy != null) {
            return new DeadlineRules.Reason(null, setBy);
        }
        return switch (kind) {
            case REPORT -> rules.ofReport(row.text("instrument"), row.integer("number"), from);
            case FOLLOW_UP_REPORT -> rules.ofFollowUp(row.text("mechanism"), Objects.requireNonNull(from), dueOn);
            case NATIONAL_REPORT, CONTRIBUTION -> rules.ofReview(kind, Objects.requireNonNull(from));
        };
    }
}
