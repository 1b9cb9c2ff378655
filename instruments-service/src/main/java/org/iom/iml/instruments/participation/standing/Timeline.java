package org.iom.iml.instruments.participation.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.standing.Binding.Held;
import org.jspecify.annotations.Nullable;

/** The status of one participant over time, derived from the valid acts. */
public final class Timeline {

    private final List<Change> changes;

    private Timeline(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** The start of a status on the day {@code from}. */
    public record Change(LocalDate from, Status status) {}

    /** Derives the timeline from {@code acts} under an instrument in force since {@code inForceOn}. */
    public static Timeline of(List<Act> acts, @Nullable LocalDate inForceOn) {
        List<Standing> standings = standings(new ActLog(acts).counting(), inForceOn);
        TreeSet<LocalDate> days = new TreeSet<>();
        standings.forEach(standing -> standing.addDaysTo(days));
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : days) {
            Status status = on(day, standings);
            if (status != (changes.isEmpty() ? Status.NONE : changes.getLast().status())) {
                changes.add(new Change(day, status));
            }
        }
        return new Timeline(changes);
    }

    /** Creates a timeline from these changes, in order. */
    public static Timeline from(List<Change> changes) {
        return new Timeline(changes);
    }

    /** Returns the status on {@code day}. */
    public Status on(LocalDate day) {
        return changeOn(day).map(Change::status).orElse(Status.NONE);
    }

    /** Returns the change that brought the status on {@code day}; empty before the first act. */
    public Optional<Change> changeOn(LocalDate day) {
        return changes.reversed().stream()
                .filter(change -> !change.from().isAfter(day))
                .findFirst();
    }

    /** Reports whether the status following that of {@code day} is that of a party. */
    boolean entersAfter(LocalDate day) {
        return changes.stream()
                .filter(change -> change.from().isAfter(day))
                .findFirst()
                .filter(change -> change.status() == Status.PARTY)
                .isPresent();
    }

    public List<Change> changes() {
        return changes;
    }

    /** Returns each status with its first day and the day on which the next begins. */
    public List<StatusInterval> intervals() {
        return intervals(changes, place -> null);
    }

    /**
     * Returns the intervals as published to the other services, divided by whether the party is bound under {@code
     * binding}, or whether that is unknown.
     */
    public List<StatusInterval> intervals(Binding binding, Function<Change, @Nullable LocalDate> shownFrom) {
        List<Change> told = new ArrayList<>();
        List<Truth> bound = new ArrayList<>();
        for (Change change : changes) {
            Held held = new Held(change.status(), entersAfter(change.from()), shownFrom.apply(change));
            for (LocalDate day : days(change, binding.inForceOn(), held.shownFrom())) {
                Truth is = binding.bound(held, day);
                if (day.equals(change.from()) || is != bound.getLast()) {
                    told.add(new Change(day, change.status()));
                    bound.add(is);
                }
            }
        }
        return intervals(told, place -> bound.get(place) == Truth.UNKNOWN ? null : bound.get(place) == Truth.TRUE);
    }

    /** Returns the day of {@code change}, and those of {@code others} before the next change. */
    private SortedSet<LocalDate> days(Change change, @Nullable LocalDate... others) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(others)
                .filter(day -> day != null && changeOn(day).equals(Optional.of(change)))
                .forEach(days::add);
        days.add(change.from());
        return days;
    }

    /** Reports whether {@code change} brought the latest status. */
    boolean isLast(Change change) {
        return changes.getLast().equals(change);
    }

    private static List<StatusInterval> intervals(List<Change> changes, IntFunction<@Nullable Boolean> bound) {
        List<StatusInterval> intervals = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            LocalDate until = i + 1 < changes.size() ? changes.get(i + 1).from() : null;
            intervals.add(new StatusInterval(change.status().code(), change.from(), until, bound.apply(i)));
        }
        return intervals;
    }

    /** A status that an act confers, with its period. */
    private record Standing(Status status, LocalDate from, LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        void addDaysTo(TreeSet<LocalDate> days) {
            if (from.isBefore(until)) {
                days.add(from);
                days.add(until);
                days.remove(LocalDate.MAX);
            }
        }
    }

    private static Status on(LocalDate day, List<Standing> standings) {
        Predicate<Status> holds =
                status -> standings.stream().anyMatch(standing -> standing.status() == status && standing.holdsOn(day));
        return List.of(
                        Status.UNKNOWN,
                        Status.PARTY,
                        Status.PROVISIONAL,
                        Status.CONTRACTING,
                        Status.FORMER,
                        Status.SIGNATORY)
                .stream()
                .filter(holds)
                .findFirst()
                .orElse(Status.NONE);
    }

    private static List<Standing> standings(List<Act> acts, @Nullable LocalDate inForceOn) {
        List<Standing> standings = new ArrayList<>();
        for (Act act : acts) {
            switch (act.kind().effect()) {
                case SIGNS -> standings.add(new Standing(Status.SIGNATORY, act.date(), endOfSignature(act, acts)));
                case BINDS -> addConsent(act, endOf(act, acts), standings);
                case BINDS_FOR_A_TIME ->
                    standings.add(new Standing(Status.PROVISIONAL, act.effectOrDate(), endOf(act, acts)));
                case RELEASES -> {
                    addDeparture(act, acts, standings, inForceOn);
                    addDoubt(act, acts, standings);
                }
                case RELEASES_FROM_APPLICATION_FOR_A_TIME,
                        EXTENDS,
                        WITHDRAWS,
                        EXCLUDES_PART,
                        ACCEPTS_PART,
                        RELEASES_FROM_PART,
                        NONE -> {}
            }
        }
        return standings;
    }

    /**
     * Returns the end of a signature; one in brackets in a table no longer counts, while a denunciation leaves it
     * unaffected.
     */
    private static LocalDate endOfSignature(Act act, List<Act> acts) {
        return acts.stream()
                .filter(other -> other.kind() == ActKind.END_OF_PARTICIPATION)
                .map(Act::date)
                .filter(end -> end.isAfter(act.date()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /**
     * Adds the status of a former party. One that withdraws its consent before being bound was never a party (Vienna
     * Convention on the Law of Treaties, art. 2(1)(g)) and keeps its earlier status. A denunciation without a recorded
     * consent shows that there was one, and a later date of effect from the depositary shows that the party was bound
     * until then.
     */
    private static void addDeparture(Act act, List<Act> acts, List<Standing> standings, @Nullable LocalDate inForceOn) {
        List<Act> consents = acts.stream()
                .filter(other -> other.kind().binds() && !other.date().isAfter(act.date()))
                .toList();
        boolean wasBound = consents.stream()
                .map(consent -> consent.effectiveOn() == null ? inForceOn : consent.effectiveOn())
                .anyMatch(bound -> bound != null && bound.isBefore(act.effectOrDate()));
        LocalDate notified = act.effective().depositary();
        boolean endsWhatBound = act.kind() == ActKind.DENUNCIATION
                && (consents.isEmpty() || (notified != null && notified.isAfter(act.date())));
        if (wasBound || endsWhatBound) {
            standings.add(new Standing(Status.FORMER, act.effectOrDate(), LocalDate.MAX));
        }
    }

    /**
     * Adds the time before a departure whose primary text nobody has seen: such a source tells by which day the
     * participant had left, not on which, so that nothing is known from the day after the last act took effect.
     */
    private static void addDoubt(Act departure, List<Act> acts, List<Standing> standings) {
        if (departure.origin().toVerify()) {
            acts.stream()
                    .filter(act -> act.date().isBefore(departure.date()))
                    .map(act -> act.effectiveOn() == null ? act.date() : act.effectiveOn())
                    .filter(effect -> effect.isBefore(departure.effectOrDate()))
                    .max(LocalDate::compareTo)
                    .ifPresent(last ->
                            standings.add(new Standing(Status.UNKNOWN, last.plusDays(1), departure.effectOrDate())));
        }
    }

    private static void addConsent(Act act, LocalDate end, List<Standing> standings) {
        standings.add(new Standing(Status.CONTRACTING, act.date(), end));
        LocalDate inForce = act.effectiveOn();
        if (inForce != null) {
            standings.add(new Standing(Status.PARTY, inForce, end));
        }
    }

    /**
     * Returns the day on which a later act ended what {@code act} began; one dated before it or on its day does not
     * affect it.
     */
    private static LocalDate endOf(Act act, List<Act> acts) {
        return acts.stream()
                .filter(other -> ends(other.kind().effect(), act.kind().effect()))
                .filter(other -> other.date().isAfter(act.date()))
                .map(Act::effectOrDate)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static boolean ends(ActKind.Effect end, ActKind.Effect begun) {
        return end == ActKind.Effect.RELEASES
                || (end == ActKind.Effect.RELEASES_FROM_APPLICATION_FOR_A_TIME
                        && begun == ActKind.Effect.BINDS_FOR_A_TIME);
    }
}
