package org.iom.iml.training.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.application.Application;
import org.iom.iml.training.edition.SeatsTaken;

/** The rows of offers and waiting places; every writer must hold the lock of the edition. */
@Singleton
class SeatLedger {

    private final Rows rows;
    private final Clock clock;

    SeatLedger(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    SeatsTaken taken(UUID edition) {
        return rows.one(
                """
                select count(*)::int as seats, count(*) filter (where scholarship)::int as scholarships
                from offer where edition = :edition and status in ('open', 'accepted')""",
                Values.of("edition", edition),
                row -> new SeatsTaken(row.integer("seats"), row.integer("scholarships")));
    }

    /** Opens an offer for each application, takes them off the waiting list and returns the offers' ids. */
    List<UUID> open(List<Application> applications, boolean refill, Instant expiresAt) {
        List<UUID> ids = applications.stream().map(application -> Ids.next()).toList();
        Instant now = clock.instant();
        rows.update(
                """
                insert into offer (id, edition, application, scholarship, refill, offered_at, expires_at)
                values (:id, :edition, :application, :scholarship, :refill, :now, :expires)""",
                IntStream.range(0, ids.size())
                        .mapToObj(i -> Values.of("id", ids.get(i))
                                .and("edition", applications.get(i).editionId())
                                .and("application", applications.get(i).id())
                                .and(
                                        "scholarship",
                                        applications.get(i).profile().scholarship())
                                .and("refill", refill)
                                .and("now", now)
                                .and("expires", expiresAt))
                        .toList());
        rows.update(
                "delete from waiting_place where application = any (:applications)",
                Values.of(
                        "applications",
                        applications.stream().map(Application::id).toList()));
        return ids;
    }

    /** Returns the open or accepted offer of an application. */
    Optional<Held> heldBy(UUID application) {
        return rows.find(
                "select * from offer where application = :application and status in ('open', 'accepted')",
                Values.of("application", application),
                SeatLedger::held);
    }

    Held held(UUID edition, UUID offer) {
        return rows.find(
                        "select * from offer where edition = :edition and id = :id",
                        Values.of("edition", edition).and("id", offer),
                        SeatLedger::held)
                .orElseThrow(() -> new NotFound("There is no offer " + offer + " in edition " + edition + "."));
    }

    List<Held> due(UUID edition) {
        return rows.list(
                "select * from offer where edition = :edition and status = 'open' and expires_at <= :now order by expires_at, id",
                Values.of("edition", edition).and("now", clock.instant()),
                SeatLedger::held);
    }

    void settle(UUID offer, OfferStatus from, OfferStatus to) {
        int settled = rows.update(
                """
                update offer set status = :to, version = version + 1, settled_at = :now
                where id = :id and status = :from""", Values.of("id", offer).and("from", from).and("to", to).and("now", clock.instant()));
        if (settled == 0) {
            throw new Refusal("offer-is-settled", "The offer is no longer " + from.code() + ".");
        }
    }

    /** Puts an application at the end of the waiting list and returns its position. */
    long queue(UUID edition, UUID application) {
        return rows.one(
                """
                insert into waiting_place (application, edition, position, since)
                select :application, :edition, coalesce(max(position), 0) + 1, :now
                from waiting_place where edition = :edition
                returning position""",
                Values.of("application", application).and("edition", edition).and("now", clock.instant()),
                row -> row.number("position"));
    }

    void unqueue(UUID application) {
        rows.update(
                "delete from waiting_place where application = :application", Values.of("application", application));
    }

    List<UUID> waiting(UUID edition) {
        return rows.list(
                "select application from waiting_place where edition = :edition order by position",
                Values.of("edition", edition),
                row -> row.id("application"));
    }

    /** Returns the editions in which an offer has expired; postponed ones are left until they have dates. */
    List<UUID> editionsDue() {
        return rows.list("""
                select distinct o.edition from offer o join edition e on e.id = o.edition
                where o.status = 'open' and o.expires_at <= :now and e.status = 'scheduled'""", Values.of("now", clock.instant()), row -> row.id("edition"));
    }

    /** Returns the open offers with less than a quarter of their time left, each only once. */
    List<Held> toRemind() {
        return rows.list("""
                update offer set reminded_at = :now
                where status = 'open' and reminded_at is null and expires_at > :now
                  and expires_at - cast(:now as timestamptz) < (expires_at - offered_at) / 4
                returning *""", Values.of("now", clock.instant()), SeatLedger::held);
    }

    /** Extends all open offers to at least {@code time}. */
    void extend(UUID edition, Instant time) {
        rows.update(
                "update offer set expires_at = greatest(expires_at, :time), version = version + 1 where edition = :edition and status = 'open'",
                Values.of("edition", edition).and("time", time));
    }

    void lapse(UUID edition) {
        rows.update(
                "update offer set status = 'lapsed', version = version + 1, settled_at = :now where edition = :edition and status in ('open', 'accepted')",
                Values.of("edition", edition).and("now", clock.instant()));
        rows.update("delete from waiting_place where edition = :edition", Values.of("edition", edition));
    }

    Instant now() {
        return clock.instant();
    }

    private static Held held(Row row) {
        return new Held(
                row.id("id"),
                row.number("version"),
                row.id("application"),
                row.get("status", OfferStatus.class),
                row.instant("expires_at"));
    }

    record Held(UUID id, long version, UUID application, OfferStatus status, Instant expiresAt) {}
}
