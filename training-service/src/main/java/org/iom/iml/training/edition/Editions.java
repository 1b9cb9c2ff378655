package org.iom.iml.training.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.request.TrainingRequests;
import org.jspecify.annotations.Nullable;

/** The repository of editions, from scheduling to their end. */
@ApplicationScoped
@Transactional
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** The time zone in which a day begins first, so that an edition can be reported on the day itself anywhere. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private final EditionFollowers followers;
    private final TrainingRequests requests;
    private final RegistryCodes codes;
    private final Outbox outbox;
    private final Clock clock;

    Editions(EditionFollowers followers, TrainingRequests requests, RegistryCodes codes, Outbox outbox, Clock clock) {
        this.followers = followers;
        this.requests = requests;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    void add(Edition edition) {
        persist(edition);
        outbox.append(edition.scheduled());
    }

    void reschedule(UUID id, @Nullable String ifMatch, Dates dates) {
        Edition edition = current(id, ifMatch);
        Dates before = edition.dates();
        edition.reschedule(dates).ifPresent(fact -> {
            outbox.append(fact);
            followers.each(follower -> follower.rescheduled(edition, before));
        });
    }

    void postpone(UUID id, @Nullable String ifMatch) {
        Edition edition = current(id, ifMatch);
        outbox.append(edition.postpone());
        followers.each(follower -> follower.postponed(edition));
    }

    void move(UUID id, @Nullable String ifMatch, Venue venue) {
        Edition edition = current(id, ifMatch);
        codes.requireParty("/hostParty", venue.hostParty());
        edition.move(venue).ifPresent(fact -> {
            outbox.append(fact);
            followers.each(follower -> follower.moved(edition));
        });
    }

    void reseat(UUID id, @Nullable String ifMatch, Seats seats) {
        Edition edition = current(id, ifMatch);
        edition.reseat(seats, followers.takenOf(id)).ifPresent(fact -> {
            outbox.append(fact);
            followers.each(follower -> follower.reseated(edition));
        });
    }

    void admit(UUID id, @Nullable String ifMatch, Admission admission) {
        Edition edition = current(id, ifMatch);
        edition.admit(admission);
        outbox.append(edition.scheduled());
    }

    /** Returns the edition, which must exist, locked against concurrent changes to it and what belongs to it. */
    public Edition locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("There is no edition " + id + "."));
    }

    void cancel(UUID id, @Nullable String ifMatch, String reason) {
        Edition edition = current(id, ifMatch);
        outbox.append(edition.cancel(reason));
        followers.each(follower -> follower.cancelled(edition));
        settleRequest(edition, requests::planAnew);
    }

    void hold(UUID id, @Nullable String ifMatch, Holding holding) {
        Edition edition = current(id, ifMatch);
        holding.trainedOfficials().keySet().forEach(party -> codes.requireParty("/trainedOfficials/" + party, party));
        outbox.append(edition.hold(holding, LocalDate.now(clock.withZone(EASTERNMOST))));
        settleRequest(edition, requests::fulfil);
    }

    private static void settleRequest(Edition edition, BiConsumer<UUID, UUID> settle) {
        UUID request = edition.purpose().requestId();
        if (request != null) {
            settle.accept(request, edition.id());
        }
    }

    private Edition current(UUID id, @Nullable String ifMatch) {
        Edition edition = locked(id);
        Versions.require(ifMatch, edition.version());
        return edition;
    }
}
