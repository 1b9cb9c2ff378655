package org.iom.iml.monitoring.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.events.DeadlineMoved;
import org.iom.iml.events.DeadlineNear;
import org.iom.iml.events.DeadlineSet;
import org.iom.iml.events.Fact;
import org.iom.iml.monitoring.deadline.DeadlineKind;
import org.iom.iml.monitoring.deadline.DeadlineSource;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * A record of what was announced for each deadline. Each page is announced in the transaction that records it, one page
 * at a time, so that restarts and replicas repeat nothing; nor does a clock set back, as the shortest lead time
 * announced is kept.
 */
@ApplicationScoped
class ToldDeadlines {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtext('monitoring.deadlines')) as text) is null as held";
    private static final String SET = """
            insert into deadline_told (deadline, party, mechanism, kind, due_on)
            select d.id, d.party, d.mechanism, d.kind, d.due_on from %s
            where not d.cancelled and not d.met and d.due_on >= :today
              and not exists (select from deadline_told t where t.deadline = d.id)
            limit :most
            returning deadline, party, mechanism, kind, due_on""".formatted(DeadlineSource.FROM);
    /** As in {@link #NEAR}, what is to be told is found once and not for each row of what was told before. */
    private static final String MOVED = """
            with n as materialized (
                select d.id, d.due_on, b.due_on as before from %s join deadline_told b on b.deadline = d.id
                where b.due_on <> d.due_on and not d.cancelled
                limit :most)
            update deadline_told t set due_on = n.due_on, near = null from n
            where t.deadline = n.id
            returning t.deadline, t.party, t.mechanism, t.kind, t.due_on, n.before""".formatted(DeadlineSource.FROM);

    private static final String NEAR = """
            with n as materialized (
                select d.id, next.lead from %s join deadline_told b on b.deadline = d.id
                cross join lateral (
                    select min(lead) as lead from unnest(cast(:leads as integer[])) lead
                    where lead >= d.due_on - cast(:today as date)) next
                where not d.cancelled and not d.met and d.due_on between :today and :furthest
                  and next.lead is not null and (b.near is null or b.near > next.lead)
                limit :most)
            update deadline_told t set near = n.lead from n
            where t.deadline = n.id
            returning t.deadline, t.party, t.mechanism, t.kind, t.due_on, t.near""".formatted(DeadlineSource.FROM);

    /** The number of deadlines announced in one transaction and held in memory. */
    static final int PAGE = 5_000;

    private final Rows rows;
    private final DeadlineSource source;
    private final Outbox outbox;
    private final List<Integer> leads;

    ToldDeadlines(
            Rows rows,
            DeadlineSource source,
            Outbox outbox,
            @ConfigProperty(name = "iml.reminders.days", defaultValue = "90,30,14,7,1") List<Integer> leads) {
        this.rows = rows;
        this.source = source;
        this.outbox = outbox;
        this.leads = leads;
    }

    /** Announces a page of deadlines that are new on a day and returns how many there were. */
    @Transactional
    int set(LocalDate today) {
        return tell(SET, source.with(page().with("today", today)), ToldDeadlines::set);
    }

    /** Announces a page of deadlines whose date changed and returns how many there were. */
    @Transactional
    int moved() {
        return tell(MOVED, source.with(page()), ToldDeadlines::moved);
    }

    /** Announces a page of deadlines that have come within a lead time and returns how many there were. */
    @Transactional
    int near(LocalDate today) {
        LocalDate furthest = today.plusDays(Collections.max(leads));
        return tell(
                NEAR,
                source.with(
                        page().with("today", today).with("furthest", furthest).with("leads", leads)),
                ToldDeadlines::near);
    }

    private static Conditions page() {
        return new Conditions().with("most", PAGE);
    }

    private int tell(String query, Conditions values, Function<Row, ? extends Fact> fact) {
        rows.one(LOCK, Values.none(), row -> row.flag("held"));
        List<? extends Fact> told = rows.list(query, values, fact::apply);
        outbox.appendAll(told);
        return told.size();
    }

    private static DeadlineSet set(Row row) {
        return new DeadlineSet(
                row.id("deadline"), row.text("party"), row.text("kind"), body(row), shown(row, "due_on"));
    }

    private static DeadlineMoved moved(Row row) {
        return new DeadlineMoved(
                row.id("deadline"),
                row.text("party"),
                row.text("kind"),
                body(row),
                shown(row, "due_on"),
                shown(row, "before"));
    }

    private static DeadlineNear near(Row row) {
        return new DeadlineNear(
                row.id("deadline"),
                row.text("party"),
                row.text("kind"),
                body(row),
                shown(row, "due_on"),
                row.integer("near"));
    }

    private static @Nullable String body(Row row) {
        return isInternal(row) ? null : row.text("mechanism");
    }

    private static @Nullable LocalDate shown(Row row, String column) {
        return isInternal(row) ? null : row.day(column);
    }

    private static boolean isInternal(Row row) {
        return row.get("kind", DeadlineKind.class).isInternal();
    }
}
