package org.iom.iml.training.edition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.EditionCancelled;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.EditionMoved;
import org.iom.iml.events.EditionPostponed;
import org.iom.iml.events.EditionScheduled;
import org.iom.iml.events.EditionSeatsChanged;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One holding of a course: on certain dates, at a place or online, for officials of certain States or of all. */
@Entity
public class Edition {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Embedded
    private TaughtCourse course;

    @Embedded
    private Dates dates;

    @Embedded
    private Arrangements arrangements;

    @Embedded
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "edition_eligibility", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> eligibility = new HashMap<>();

    private @Nullable Instant applicationsUntil;
    private @Nullable String cancellationReason;
    private @Nullable LocalDate heldOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "edition_trained", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "party")
    @Column(name = "officials")
    private Map<String, Integer> trainedOfficials = new HashMap<>();

    protected Edition() {}

    public Edition(UUID id, TaughtCourse course, Dates dates, Arrangements arrangements, Purpose purpose) {
        this.id = id;
        this.course = course;
        this.dates = dates;
        this.arrangements = arrangements;
        this.purpose = purpose;
        this.status = EditionStatus.SCHEDULED;
    }

    public EditionScheduled scheduled() {
        return new EditionScheduled(id, course.courseId(), purpose.parties(), dates.startsOn(), dates.endsOn());
    }

    /** Changes the dates, and returns the resulting fact unless they are the same. */
    public Optional<EditionScheduled> reschedule(Dates newDates) {
        boolean unchanged = status == EditionStatus.SCHEDULED && dates.equals(newDates);
        moveTo(EditionStatus.SCHEDULED);
        dates = newDates;
        return unchanged ? Optional.empty() : Optional.of(scheduled());
    }

    /** Sets the conditions and closing time for applications, while the edition is still to be held. */
    public void admit(Admission admission) {
        requireOpen();
        eligibility.clear();
        eligibility.putAll(admission.eligibility());
        applicationsUntil = admission.applicationsUntil();
    }

    /** Changes the venue, and returns the resulting fact unless it is the same. */
    public Optional<EditionMoved> move(Venue venue) {
        requireOpen();
        if (arrangements.venue().equals(venue)) {
            return Optional.empty();
        }
        arrangements = arrangements.at(venue);
        return Optional.of(new EditionMoved(id, venue.place(), venue.hostParty(), venue.online()));
    }

    /** Changes the number of seats, never below those taken, and returns the resulting fact unless nothing changed. */
    public Optional<EditionSeatsChanged> reseat(Seats seats, SeatsTaken taken) {
        requireOpen();
        taken.requireRoomIn(seats);
        if (arrangements.seats().equals(seats)) {
            return Optional.empty();
        }
        arrangements = arrangements.with(seats);
        return Optional.of(new EditionSeatsChanged(id, seats.capacity(), seats.scholarships()));
    }

    /** Reports whether the edition is still to be held. */
    public boolean isPlanned() {
        return status == EditionStatus.SCHEDULED || status == EditionStatus.POSTPONED;
    }

    private void requireOpen() {
        if (!isPlanned()) {
            throw new Refusal("edition-is-" + status.code(), "The edition is " + status.code() + ".");
        }
    }

    public EditionPostponed postpone() {
        moveTo(EditionStatus.POSTPONED);
        return new EditionPostponed(id);
    }

    public EditionCancelled cancel(String reason) {
        moveTo(EditionStatus.CANCELLED);
        cancellationReason = reason;
        return new EditionCancelled(id);
    }

    public EditionHeld hold(Holding holding, LocalDate today) {
        moveTo(EditionStatus.HELD);
        HoldingRules.check(this, holding, today);
        heldOn = holding.lastDay();
        trainedOfficials.putAll(holding.trainedOfficials());
        return new EditionHeld(
                id,
                course.courseId(),
                trainedOfficials.keySet().stream().sorted().toList(),
                holding.lastDay(),
                purpose.themes(),
                purpose.answeredRecommendations(),
                arrangements.inCatalogue());
    }

    private void moveTo(EditionStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refusal(
                    "edition-is-" + status.code(),
                    "The edition is " + status.code() + " and cannot become " + next.code() + ".");
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public TaughtCourse course() {
        return course;
    }

    public Dates dates() {
        return dates;
    }

    public Arrangements arrangements() {
        return arrangements;
    }

    public Purpose purpose() {
        return purpose;
    }

    public EditionStatus status() {
        return status;
    }

    public Admission admission() {
        return new Admission(eligibility, applicationsUntil);
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public Map<String, Integer> trainedOfficials() {
        return Map.copyOf(trainedOfficials);
    }
}
