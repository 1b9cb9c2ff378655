package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;

/**
 * Deadlines by due date; each is derived from a reporting duty, a cycle, a review or a contribution, and moves with it.
 */
@Singleton
public class DeadlineList {

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

    private final Rows rows;
    private final Lists lists;
    private final DeadlineSource source;
    private final DeadlineRules rules;
    private final DeadlineTerms terms;
    private final Clock clock;

    DeadlineList(Rows rows, Lists lists, DeadlineSource source, DeadlineTerms terms, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.source = source;
        this.rules = source.rules();
        this.terms = terms;
        this.clock = clock;
    }

    Page<DeadlineView> in(DeadlineFilter filter, ListRequest request) {
        terms.require(filter);
        Listing<DeadlineView> listing = Listing.of("d.*", DeadlineSource.FROM, this::view)
                .by("d.due_on", "date")
                .by("d.id", "uuid")
                .changedAt("d.updated_at");
        return lists.page(listing, filter, conditions(filter), request);
    }

    /** Returns all deadlines for a calendar, cancelled ones included. */
    List<DeadlineView> all(DeadlineFilter filter) {
        Conditions conditions = conditions(filter);
        return rows.list(
                "select d.* from " + DeadlineSource.FROM + conditions.where() + " order by d.due_on, d.id",
                conditions,
                this::view);
    }

    /** Returns one deadline if this caller may see it. */
    DeadlineView of(UUID id) {
        Conditions one = source.with(new Conditions().and("d.id = :id", "id", id));
        return rows.find("select d.* from " + DeadlineSource.FROM + one.where(), one, this::view)
                .orElseThrow(() -> new NotFound("There is no deadline " + id + "."));
    }

    /** Returns a State's next open deadlines, up to the given number. */
    public List<DeadlineView> next(String party, int most) {
        LocalDate today = LocalDate.now(clock);
        Conditions ahead = source.with(new Conditions()
                .and("d.party = :party", "party", party)
                .and("not d.cancelled and not d.met and d.due_on >= :today", "today", today)
                .with("most", most));
        return rows.list(
                "select d.* from " + DeadlineSource.FROM + ahead.where() + " order by d.due_on, d.id limit :most",
                ahead,
                this::view);
    }

    private Conditions conditions(DeadlineFilter filter) {
        return source.with(filter.conditions(LocalDate.now(clock)));
    }

    private DeadlineView view(Row row) {
        LocalDate dueOn = row.day("due_on");
        DeadlineKind kind = row.get("kind", DeadlineKind.class);
        DeadlineRules.Reason reason = reason(kind, dueOn, row);
        return new DeadlineView(
                row.id("id"),
                row.text("party"),
                row.textOrNull("mechanism"),
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
            case NATIONAL_REPORT, CONTRIBUTION ->
                rules.ofSession(row.text("mechanism"), kind, Objects.requireNonNull(from));
            case IOM_CONTRIBUTION, COUNTRY_OFFICE_INPUT ->
                rules.ofSession(row.text("mechanism"), DeadlineKind.CONTRIBUTION, Objects.requireNonNull(from));
            case PROGRESS_REPORT -> throw new IllegalStateException("the plan sets the day");
        };
    }
}
