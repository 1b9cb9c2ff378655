package org.iom.iml.training.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.iom.iml.events.EnrolmentCounted;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The number of people in each edition as last published. */
@ApplicationScoped
class EnrolmentCounts {

    private static final String CHANGED = """
            insert into enrolment_count as told (edition, under_review, waiting, offered, accepted)
            select edition_id, count(*) filter (where status = 'under-review'), count(*) filter (where status = 'waiting'),
                   count(*) filter (where status = 'offered'), count(*) filter (where status = 'accepted')
            from application
            where edition_id in (select edition_id from application where updated_at > now() - interval '1 hour')
            group by edition_id order by edition_id
            on conflict (edition) do update set under_review = excluded.under_review, waiting = excluded.waiting,
                offered = excluded.offered, accepted = excluded.accepted
            where (told.under_review, told.waiting, told.offered, told.accepted)
                is distinct from (excluded.under_review, excluded.waiting, excluded.offered, excluded.accepted)
            returning *""";

    private final Rows rows;
    private final Outbox outbox;

    EnrolmentCounts(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Transactional
    void tell() {
        List<EnrolmentCounted> changed = rows.list(
                CHANGED,
                Values.none(),
                row -> new EnrolmentCounted(
                        row.id("edition"),
                        row.integer("under_review"),
                        row.integer("waiting"),
                        row.integer("offered"),
                        row.integer("accepted")));
        if (!changed.isEmpty()) {
            outbox.appendAll(changed);
        }
    }
}
