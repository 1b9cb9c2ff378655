package org.iom.iml.training.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;

/**
 * The people who apply or are nominated: the same name at the same address is the same person; other likely matches are
 * only proposed.
 */
@ApplicationScoped
@Transactional
public class Persons {

    private final Rows rows;
    private final Clock clock;

    Persons(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns the person, recognized or newly recorded; likely duplicates of a new one are proposed to the Unit. */
    public UUID recognize(String name, String email, String party) {
        PersonKeys keys = PersonKeys.of(name, email);
        Values values = Values.of("id", Ids.next())
                .and("name", name)
                .and("party", party)
                .and("emailKey", keys.email())
                .and("nameKey", keys.name())
                .and("likeness", keys.likeness());
        boolean isNew = rows.update("""
                insert into person (id, name, party, email_key, name_key, likeness)
                values (:id, :name, :party, :emailKey, :nameKey, :likeness) on conflict do nothing""", values) == 1;
        Known known = rows.one(
                "select id, coalesce(merged_into, id) as person from person where email_key = :emailKey and name_key = :nameKey",
                Values.of("emailKey", keys.email()).and("nameKey", keys.name()),
                row -> new Known(row.id("id"), row.id("person")));
        if (isNew) {
            propose(known.id());
        }
        return known.person();
    }

    private void propose(UUID person) {
        rows.update("""
                insert into person_duplicate (id, person, other, reason)
                select gen_random_uuid(), n.id, o.id,
                       case when o.email_key = n.email_key then 'same-address' else 'like-name' end
                from person n join person o on o.id <> n.id and o.merged_into is null
                    and (o.email_key = n.email_key or (o.likeness = n.likeness and o.party = n.party))
                where n.id = :id
                on conflict do nothing""", Values.of("id", person));
    }

    /** Merges two records into the one named {@code keep}, which takes over the other's applications. */
    void merge(UUID duplicate, UUID keep, String reason) {
        Pair pair = open(duplicate);
        if (!keep.equals(pair.person()) && !keep.equals(pair.other())) {
            throw new Refusal("person-not-proposed", "Keep one of the two persons that are proposed.");
        }
        UUID gone = keep.equals(pair.person()) ? pair.other() : pair.person();
        Values both = Values.of("keep", keep).and("gone", gone);
        boolean clash = rows.one("""
                select exists (select from application a join application b on b.edition_id = a.edition_id
                    where a.person = :keep and b.person = :gone
                      and application_is_active(a.status) and application_is_active(b.status)) as clash""", both, row -> row.flag("clash"));
        if (clash) {
            throw new Refusal(
                    "both-have-applied",
                    "Both have an active application for the same edition: end one of them first.");
        }
        rows.update("update application set person = :keep, version = version + 1 where person = :gone", both);
        rows.update("update person set merged_into = :keep where id = :gone or merged_into = :gone", both);
        settle(duplicate, "merged", reason);
        rows.update(
                "update person_duplicate set status = 'merged', reason_given = 'with another' "
                        + "where status = 'open' and (person = :gone or other = :gone)",
                Values.of("gone", gone));
    }

    /** Records that two proposed records denote different persons. */
    void dismiss(UUID duplicate, String reason) {
        open(duplicate);
        settle(duplicate, "dismissed", reason);
    }

    private Pair open(UUID duplicate) {
        Pair pair = rows.find(
                        "select * from person_duplicate where id = :id for update",
                        Values.of("id", duplicate),
                        row -> new Pair(row.id("person"), row.id("other"), row.text("status")))
                .orElseThrow(() -> new NotFound("There is no proposal " + duplicate + "."));
        if (!pair.status().equals("open")) {
            throw new Refusal("proposal-is-settled", "The proposal is " + pair.status() + " already.");
        }
        return pair;
    }

    private void settle(UUID duplicate, String status, String reason) {
        rows.update(
                "update person_duplicate set status = :status, reason_given = :reason, settled_at = :now where id = :id",
                Values.of("id", duplicate)
                        .and("status", status)
                        .and("reason", reason)
                        .and("now", clock.instant()));
    }

    private record Known(UUID id, UUID person) {}

    private record Pair(UUID person, UUID other, String status) {}
}
