package org.iom.iml.training.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.training.application.Application;
import org.iom.iml.training.application.Applications;
import org.iom.iml.training.application.SeatKeeper;
import org.iom.iml.training.application.WriteToApplicant;
import org.iom.iml.training.edition.Dates;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.edition.EditionFollower;
import org.iom.iml.training.edition.EditionStatus;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.edition.Seats;
import org.iom.iml.training.edition.SeatsTaken;
import org.jspecify.annotations.Nullable;

/**
 * The offers of seats and the waiting list. Every change to a seat first locks its edition, so that changes never
 * collide; a free seat goes to the first person on the list whom the quotas admit.
 */
@ApplicationScoped
@Transactional
public class Offers implements SeatKeeper, EditionFollower {

    private static final Duration TO_ANSWER = Duration.ofDays(7);

    private final Editions editions;
    private final Applications applications;
    private final SeatLedger ledger;
    private final Quotas quotas;
    private final WriteToApplicant post;

    Offers(Editions editions, Applications applications, SeatLedger ledger, Quotas quotas, WriteToApplicant post) {
        this.editions = editions;
        this.applications = applications;
        this.ledger = ledger;
        this.quotas = quotas;
        this.post = post;
    }

    /** Offers a seat to an applicant under review or waiting; refuses where no seat is free or a quota is full. */
    public UUID offer(UUID edition, UUID id, Instant expiresAt) {
        editions.locked(edition);
        requireThere(edition, id);
        return offerAll(edition, List.of(id), expiresAt).getFirst();
    }

    /** Refuses an application, named in the body, that is none to the edition. */
    private void requireThere(UUID edition, UUID id) {
        if (applications.count("id = ?1 and editionId = ?2", id, edition) == 0) {
            throw BadInput.field(
                    "/applicationId",
                    "unknown-application",
                    "There is no application " + id + " to edition " + edition + ".");
        }
    }

    /** Offers seats to all the given applicants, or to none where one cannot be given a seat. */
    public List<UUID> offerAll(UUID edition, Collection<UUID> ids, Instant expiresAt) {
        Edition locked = editions.locked(edition);
        requireTime(locked, expiresAt);
        List<Application> all = applications.locked(edition, ids);
        requirePlanned(locked);
        SeatCount count = new SeatCount(locked.arrangements().seats(), ledger.taken(edition), quotas.counted(edition));
        all.forEach(application -> count.take(application.profile()));
        all.forEach(Application::offer);
        applications.flush();
        List<UUID> offers = ledger.open(all, false, expiresAt);
        post.tellOffers(all);
        return offers;
    }

    private void requireTime(Edition edition, Instant expiresAt) {
        if (!expiresAt.isAfter(ledger.now()) || expiresAt.isAfter(beginOf(edition))) {
            throw BadInput.field(
                    "/expiresAt", "offer-time-wrong", "An offer expires later than now and before the edition begins.");
        }
    }

    private static void requirePlanned(Edition edition) {
        if (!edition.isPlanned()) {
            String status = edition.status().code();
            throw new Refusal("edition-is-" + status, "The edition is " + status + ".");
        }
    }

    private void open(Application application, Instant expiresAt) {
        application.offer();
        applications.flush();
        ledger.open(List.of(application), true, expiresAt);
        post.tellOffers(List.of(application));
    }

    /** Withdraws an unanswered offer; the seat goes to the next person. */
    void withdraw(UUID edition, UUID offer, @Nullable String ifMatch) {
        Edition locked = editions.locked(edition);
        SeatLedger.Held held = ledger.held(edition, offer);
        Versions.require(ifMatch, held.version());
        ledger.settle(offer, OfferStatus.OPEN, OfferStatus.WITHDRAWN);
        applications.locked(edition, held.application()).withdraw("the offer was taken back");
        applications.flush();
        refill(locked);
    }

    long queue(UUID edition, UUID id) {
        Edition locked = editions.locked(edition);
        requireThere(edition, id);
        Application application = applications.locked(edition, id);
        application.queue();
        applications.flush();
        long position = ledger.queue(edition, id);
        post.tellWaiting(application);
        refill(locked);
        return position;
    }

    /** Replaces the quotas that the caller last read. */
    void limit(UUID edition, @Nullable String ifMatch, List<Quota> limits) {
        Edition locked = editions.locked(edition);
        Versions.require(ifMatch, quotas.version(edition));
        quotas.replace(edition, limits);
        refill(locked);
    }

    @Override
    public void answer(Application application, boolean accept) {
        SeatLedger.Held held = ledger.heldBy(application.id())
                .filter(offer -> offer.status() == OfferStatus.OPEN)
                .orElseThrow(() -> new Refusal("offer-is-settled", "The offer is no longer open."));
        if (!ledger.now().isBefore(held.expiresAt())) {
            throw new Refusal("offer-expired", "The offer expired at " + held.expiresAt() + ".");
        }
        ledger.settle(held.id(), OfferStatus.OPEN, accept ? OfferStatus.ACCEPTED : OfferStatus.DECLINED);
        if (accept) {
            application.accept();
            post.tellAccepted(application);
        } else {
            application.decline();
            applications.flush();
            refill(editions.locked(application.editionId()));
        }
    }

    @Override
    public void ended(Application application) {
        ledger.unqueue(application.id());
        Optional<SeatLedger.Held> held = ledger.heldBy(application.id());
        held.ifPresent(offer -> ledger.settle(
                offer.id(),
                offer.status(),
                offer.status() == OfferStatus.OPEN ? OfferStatus.DECLINED : OfferStatus.GIVEN_BACK));
        if (held.isPresent()) {
            refill(editions.locked(application.editionId()));
        }
    }

    /** Ends the offers not answered in time and offers their seats to the next people. */
    void expire(UUID edition) {
        Edition locked = editions.locked(edition);
        if (locked.status() != EditionStatus.SCHEDULED) {
            return;
        }
        for (SeatLedger.Held due : ledger.due(edition)) {
            ledger.settle(due.id(), OfferStatus.OPEN, OfferStatus.EXPIRED);
            applications.locked(edition, due.application()).expire();
        }
        applications.flush();
        refill(locked);
    }

    /** Offers free seats in the order of the waiting list, passing over anyone whom a full quota excludes. */
    private void refill(Edition edition) {
        Instant until = earlier(ledger.now().plus(TO_ANSWER), beginOf(edition));
        if (edition.status() != EditionStatus.SCHEDULED || !until.isAfter(ledger.now())) {
            return;
        }
        for (UUID next : ledger.waiting(edition.id())) {
            Application application = applications.locked(edition.id(), next);
            if (ledger.taken(edition.id()).seats()
                    >= edition.arrangements().seats().capacity()) {
                return;
            }
            if (hasRoom(edition, application)
                    && quotas.full(edition.id(), application.profile()).isEmpty()) {
                open(application, until);
            }
        }
    }

    private boolean hasRoom(Edition edition, Application application) {
        Seats seats = edition.arrangements().seats();
        SeatsTaken taken = ledger.taken(edition.id());
        return taken.seats() < seats.capacity()
                && (!application.profile().scholarship() || taken.scholarships() < seats.scholarships());
    }

    private static Instant beginOf(Edition edition) {
        return edition.dates()
                .startsOn()
                .atStartOfDay(ZoneId.of(edition.arrangements().venue().timeZone()))
                .toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public SeatsTaken takenOf(UUID edition) {
        return ledger.taken(edition);
    }

    @Override
    public void reseated(Edition edition) {
        refill(editions.locked(edition.id()));
    }

    /** Extends the open offers, as none expires while the dates are unknown. */
    @Override
    public void rescheduled(Edition edition, Dates before) {
        ledger.extend(edition.id(), ledger.now().plus(TO_ANSWER));
    }

    @Override
    public void cancelled(Edition edition) {
        ledger.lapse(edition.id());
    }
}
