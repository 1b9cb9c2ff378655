package org.iom.iml.training.mail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The letters waiting to be sent, each handled by one process at a time. */
@Singleton
class Mailbag {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final String NEXT = """
            select l.*, e.course_code, e.starts_on, e.ends_on, e.place, e.time_zone, e.status as edition_status,
                   (select o.expires_at from answer_link k join offer o on o.application = k.application
                    where k.id = l.link and o.status = 'open') as expires,
                   coalesce((select t.title from course_title t where t.course = e.course_id
                             order by t.language <> l.language, t.language <> 'en', t.language limit 1), e.course_code)
                       as title, q.authority, q.close_reason
            from letter l left join edition e on e.id = l.edition left join event_enquiry q on q.id = l.enquiry
            where l.status = 'queued' and l.due_at <= :now
            order by l.due_at, l.id limit 1 for update of l skip locked""";

    private final Rows rows;
    private final Clock clock;

    Mailbag(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Optional<Queued> next() {
        return rows.find(NEXT, Values.of("now", clock.instant()), Mailbag::queued);
    }

    void settle(Queued letter, Outcome outcome) {
        rows.update(
                """
                update letter set status = :status, remark = :remark, due_at = :due,
                    sent_at = case when :status = 'sent' then cast(:now as timestamptz) end
                where id = :id""",
                Values.of("id", letter.id())
                        .and("status", outcome.status())
                        .and("remark", outcome.remark())
                        .and("now", clock.instant())
                        .and("due", clock.instant().plus(AGAIN)));
    }

    /** Records that a letter accepted by a server was not delivered, and returns the number of letters updated. */
    int bounce(BounceReport report) {
        return rows.update(
                "update letter set status = 'bounced', remark = :remark where id = :id and status = 'sent'",
                Values.of("id", report.letter()).and("remark", "it came back undelivered (" + report.status() + ")"));
    }

    /** Returns the number of unsolicited letters sent to an address within a day. */
    int unaskedToday(String recipient) {
        return rows.one(
                """
                select count(*)::int as letters from letter
                where recipient = :recipient and kind in ('confirm', 'enquiry') and sent_at > :since""",
                Values.of("recipient", recipient).and("since", clock.instant().minus(Duration.ofDays(1))),
                row -> row.integer("letters"));
    }

    private static Queued queued(Row row) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", row.text("name"));
        UUID edition = row.nullable("edition", UUID.class);
        if (edition == null) {
            facts.put("authority", row.text("authority"));
            facts.put("reason", Objects.requireNonNullElse(row.textOrNull("close_reason"), ""));
        } else {
            facts.put("title", row.text("title"));
            facts.put("course", row.text("course_code"));
            facts.put("from", row.day("starts_on"));
            facts.put("until", row.day("ends_on"));
            facts.put("place", Objects.requireNonNullElse(row.textOrNull("place"), ""));
            Instant expires = row.nullable("expires", Instant.class);
            facts.put("expires", expires == null ? "" : expires.atZone(ZoneId.of(row.text("time_zone"))));
            facts.put("status", row.text("edition_status"));
        }
        return new Queued(
                row.id("id"),
                row.get("kind", LetterKind.class),
                row.text("language"),
                row.text("recipient"),
                edition,
                row.nullable("link", UUID.class),
                facts);
    }

    record Queued(
            UUID id,
            LetterKind kind,
            String language,
            String recipient,
            @Nullable UUID edition,
            @Nullable UUID link,
            Map<String, Object> facts) {}

    /**
     * The outcome of sending a letter.
     *
     * @param remark a standard remark, never the server's words, which could name the person
     */
    record Outcome(String status, @Nullable String remark) {}
}
