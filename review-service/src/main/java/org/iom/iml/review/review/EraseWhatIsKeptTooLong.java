package org.iom.iml.review.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ReviewContentRevised;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * A job that erases the content of reviews that ended years ago and were never published; the record that there was a
 * review remains.
 */
@Singleton
class EraseWhatIsKeptTooLong {

    private static final String ENDED = """
            select r.id, r.party from review r join lateral (
                select since from review_step where review = r.id order by position desc limit 1) last on true
            where r.status in ('closed', 'declined', 'withdrawn') and r.published_on is null and r.erased_at is null
              and last.since < :before order by r.id limit 100""";

    private static final List<String> WORDS = List.of(
            "delete from remark where review = :review",
            "delete from authority_comment where review = :review",
            "delete from peer_review where review = :review",
            "delete from review_assignment where review = :review",
            "delete from review_change where review = :review",
            "delete from recommendation where review = :review",
            "delete from finding_provision where finding in (select id from finding where review = :review)",
            "delete from finding where review = :review",
            "delete from review_writer where review = :review",
            "delete from delivered_standards where review = :review",
            "delete from review_text where review = :review",
            """
            update review set terms_of_reference = '', requester_name = '', reason = null, erased_at = :at,
                version = version + 1 where id = :review""");

    private final Rows rows;
    private final Outbox outbox;
    private final Callers callers;
    private final ServiceTimes times;
    private final Clock clock;

    EraseWhatIsKeptTooLong(Rows rows, Outbox outbox, Callers callers, ServiceTimes times, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.callers = callers;
        this.times = times;
        this.clock = clock;
    }

    /** A review that has ended. */
    private record Ended(UUID id, String party) {}

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        round(clock.instant());
    }

    void round(Instant now) {
        Instant before =
                now.atOffset(ZoneOffset.UTC).minusYears(times.yearsKept()).toInstant();
        List<Ended> ended = callers.asSystem(
                () -> rows.list(ENDED, Values.of("before", before), row -> new Ended(row.id("id"), row.text("party"))));
        for (Ended review : ended) {
            callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> erase(review, now)));
        }
    }

    private boolean erase(Ended review, Instant now) {
        boolean stillThere = rows.find(
                        "select id from review where id = :review and erased_at is null for update",
                        Values.of("review", review.id()),
                        row -> row.id("id"))
                .isPresent();
        if (stillThere) {
            WORDS.forEach(words -> rows.update(
                    words,
                    words.contains(":at")
                            ? Values.of("review", review.id()).and("at", now)
                            : Values.of("review", review.id())));
            outbox.append(new ReviewContentRevised(review.id(), review.party(), List.of(review.id())));
        }
        return stillThere;
    }
}
