package org.iom.iml.training.mail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;

/**
 * The outgoing queue, filled in the transaction of the event that a letter reports; {@link Postman} sends the letters.
 */
@Singleton
public class Letters {

    private final Rows rows;
    private final Clock clock;

    Letters(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Queues a letter, unless one for the same cause was queued before. */
    public void queue(Letter letter) {
        queue(List.of(letter));
    }

    /** Queues several letters, each unless one for the same cause was queued before. */
    public void queue(List<Letter> letters) {
        Instant now = clock.instant();
        rows.update(
                """
                insert into letter (id, cause, kind, language, recipient, name, edition, enquiry, link, queued_at)
                values (:id, :cause, :kind, :language, :recipient, :name, :edition, :enquiry, :link, :now)
                on conflict do nothing""",
                letters.stream()
                        .map(letter -> Values.of("id", Ids.next())
                                .and("cause", letter.cause())
                                .and("kind", letter.kind())
                                .and("language", letter.language())
                                .and("recipient", letter.recipient())
                                .and("name", letter.name())
                                .and("edition", letter.kind().isOfEnquiry() ? null : letter.about())
                                .and("enquiry", letter.kind().isOfEnquiry() ? letter.about() : null)
                                .and("link", letter.link())
                                .and("now", now))
                        .toList());
    }
}
