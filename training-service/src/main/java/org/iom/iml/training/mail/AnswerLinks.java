package org.iom.iml.training.mail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The single-use links mailed to people; only hashes of their tokens are stored. */
@Singleton
public class AnswerLinks {

    private final Rows rows;
    private final MailLinks tokens;
    private final Clock clock;

    AnswerLinks(Rows rows, MailLinks tokens, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Creates a link for an answer about an application or an enquiry, depending on the purpose. */
    public UUID make(UUID about, LinkPurpose purpose, Instant expiresAt) {
        return make(List.of(about), purpose, expiresAt).getFirst();
    }

    /** Creates one link for each of the given applications or enquiries. */
    public List<UUID> make(List<UUID> about, LinkPurpose purpose, Instant expiresAt) {
        List<UUID> ids = about.stream().map(one -> Ids.next()).toList();
        rows.update(
                """
                insert into answer_link (id, hash, purpose, application, enquiry, expires_at)
                values (:id, :hash, :purpose, :application, :enquiry, :expires)""",
                IntStream.range(0, ids.size())
                        .mapToObj(i -> Values.of("id", ids.get(i))
                                .and("hash", tokens.hash(ids.get(i)))
                                .and("purpose", purpose)
                                .and("application", purpose.isOfEnquiry() ? null : about.get(i))
                                .and("enquiry", purpose.isOfEnquiry() ? about.get(i) : null)
                                .and("expires", expiresAt))
                        .toList());
        return ids;
    }

    /** Returns the link with this token and refuses one that was used or has expired; a wrong guess reveals nothing. */
    public Link find(String token) {
        Link link = rows.find(
                        """
                        select l.*, a.edition_id from answer_link l left join application a on a.id = l.application
                        where l.hash = :hash""",
                        Values.of("hash", MailLinks.hash(token)),
                        row -> new Link(
                                row.id("id"),
                                row.get("purpose", LinkPurpose.class),
                                row.nullable("application", UUID.class),
                                row.nullable("edition_id", UUID.class),
                                row.nullable("enquiry", UUID.class),
                                row.instant("expires_at"),
                                row.nullable("used_at", Instant.class) != null))
                .orElseThrow(() -> new NotFound("There is no such link."));
        if (link.used()) {
            throw new Refusal("link-used", "The link was used: it works once.");
        }
        if (!clock.instant().isBefore(link.expiresAt())) {
            throw new Refusal("link-expired", "The link has expired.");
        }
        return link;
    }

    /** Marks the link as used in the transaction of its effect; of two concurrent uses, the second is refused. */
    public void use(Link link) {
        int used = rows.update(
                "update answer_link set used_at = :now where id = :id and used_at is null",
                Values.of("id", link.id()).and("now", clock.instant()));
        if (used == 0) {
            throw new Refusal("link-used", "The link was used: it works once.");
        }
    }

    /** Returns the application's latest unused link for this purpose, if there is one. */
    public Optional<UUID> unused(UUID application, LinkPurpose purpose) {
        return rows.find("""
                select id from answer_link where application = :application and purpose = :purpose and used_at is null
                order by id desc limit 1""", Values.of("application", application).and("purpose", purpose), row -> row.id("id"));
    }

    /** A link about an application to an edition, or about an enquiry. */
    public record Link(
            UUID id,
            LinkPurpose purpose,
            @Nullable UUID application,
            @Nullable UUID edition,
            @Nullable UUID enquiry,
            Instant expiresAt,
            boolean used) {

        /** Returns the id of the application or enquiry. */
        public UUID about() {
            return Objects.requireNonNull(purpose.isOfEnquiry() ? enquiry : application);
        }
    }
}
