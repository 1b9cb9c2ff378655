package org.iom.iml.monitoring.reporting.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.events.ReportingDutyOverdue;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The announcement of overdue reports, made once for each due date. */
@ApplicationScoped
public class OverdueDuties {

    private static final String PASSED = """
            update reporting_duty set overdue_told = due_on
            where overdue_told is distinct from due_on and id in (
                select id from reporting_duty
                where status = 'open' and due_on < :today and (absence_recorded or due_on >= arisen_on)
                  and overdue_told is distinct from due_on
                limit :most)
            returning id, party, instrument, body, due_on""";

    private final Rows rows;
    private final Outbox outbox;

    OverdueDuties(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Announces at most {@code most} reports that are overdue on a day and returns how many there were. */
    @Transactional
    public int tell(LocalDate today, int most) {
        List<ReportingDutyOverdue> overdue = rows.list(
                PASSED,
                Values.of("today", today).and("most", most),
                row -> new ReportingDutyOverdue(
                        row.id("id"), row.text("party"), row.text("instrument"), row.text("body"), row.day("due_on")));
        outbox.appendAll(overdue);
        return overdue.size();
    }
}
