package org.iom.iml.instruments.participation.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.instruments.participation.act.Act.Supersession;
import org.jspecify.annotations.Nullable;

/**
 * The known acts of a participation. None is ever removed: where the same source gives another date for an act, the
 * earlier entry remains as superseded, unless the party withdrew in between and so may have acted twice. Where another
 * source gives another date, both stand and only that of the better source counts.
 */
public record ActLog(List<Act> acts) {

    private static final Comparator<Act> IN_ORDER = Comparator.comparing(Act::date)
            .thenComparingInt(act -> rank(act.kind().effect()));

    /**
     * Returns the log after one source has reported the acts {@code said} together; the same log where all were known.
     */
    public List<Act> with(List<Act> said) {
        List<Act> news = said.stream()
                .filter(act -> !knows(act, acts) && !knowsWhenItEnded(act))
                .toList();
        if (news.isEmpty()) {
            return acts;
        }
        List<Act> log = new ArrayList<>(acts.size() + news.size());
        for (Act known : acts) {
            log.add(correction(known, news, said));
        }
        for (Act act : news) {
            if (!knows(act, log)) {
                log.add(act);
            }
        }
        return List.copyOf(log);
    }

    /** Returns the valid entry with this id. */
    public Optional<Act> standing(UUID id) {
        return acts.stream().filter(act -> act.stands() && act.id().equals(id)).findFirst();
    }

    /** Returns the log after {@code wrong} was superseded, by {@code right} if present. */
    public List<Act> corrected(Act wrong, Optional<Act> right, Instant at, String reason) {
        List<Act> log = new ArrayList<>();
        for (Act act : acts) {
            log.add(
                    act.equals(wrong)
                            ? act.superseded(
                                    new Supersession(at, right.map(Act::id).orElse(null), reason))
                            : act);
        }
        right.ifPresent(log::add);
        return List.copyOf(log);
    }

    /**
     * Returns the day since which the registry has known of an act of {@code day}; null where no valid act has that
     * date.
     */
    public @Nullable LocalDate knownSince(LocalDate day) {
        return acts.stream()
                .filter(act -> act.stands() && act.date().equals(day))
                .map(act -> LocalDate.ofInstant(act.recordedAt(), ZoneOffset.UTC))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Returns the log as known at {@code instant}, including what was valid then. */
    public ActLog knownAt(Instant instant) {
        return new ActLog(acts.stream()
                .filter(act -> !act.recordedAt().isAfter(instant))
                .map(act -> endedAfter(act, instant) ? act.superseded(null) : act)
                .toList());
    }

    private static boolean endedAfter(Act act, Instant instant) {
        return act.superseded() != null && act.superseded().at().isAfter(instant);
    }

    /**
     * Returns the acts that count, in order of effect: those that stand and are not contradicted by a better source,
     * and no consent whose primary text nobody has seen.
     */
    public List<Act> counting() {
        List<Act> standing = acts.stream()
                .filter(Act::stands)
                .filter(act -> !act.origin().toVerify() || !act.kind().binds())
                .toList();
        boolean oneSource =
                standing.stream().map(Act::source).distinct().limit(2).count() < 2;
        return standing.stream()
                .filter(act -> oneSource || !isDisputed(act, standing))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Returns all acts that stand, in order of effect. */
    public List<Act> inOrder() {
        return acts.stream().filter(Act::stands).sorted(IN_ORDER).toList();
    }

    /** Reports whether a better source gives another date for the same act. */
    public boolean disputes(Act act) {
        return act.stands() && isDisputed(act, acts.stream().filter(Act::stands).toList());
    }

    /** Returns the better source's entry for the act {@code disputed}. */
    public Optional<Act> insteadOf(Act disputed) {
        return acts.stream()
                .filter(other -> other.stands() && isBetter(other, disputed, acts))
                .findFirst();
    }

    private static boolean isDisputed(Act act, List<Act> standing) {
        return standing.stream().anyMatch(other -> isBetter(other, act, standing));
    }

    private static boolean isBetter(Act other, Act act, List<Act> log) {
        return other.isOfTheKindOf(act)
                && !other.source().equals(act.source())
                && !other.date().equals(act.date())
                && winsOver(other, act, log)
                && !undoneBetween(other, act, log);
    }

    /** Reports whether the other entry prevails: the depositary's does; otherwise the earlier in the log. */
    private static boolean winsOver(Act other, Act act, List<Act> log) {
        return other.origin().fromDepositary() == act.origin().fromDepositary()
                ? log.indexOf(other) < log.indexOf(act)
                : other.origin().fromDepositary();
    }

    private static boolean knows(Act act, List<Act> log) {
        return log.stream().anyMatch(known -> known.stands() && (known.saysTheSameAs(act) || isTheSameEnd(known, act)));
    }

    /** Reports whether both record the same undated end, which recurs whenever a source is read again. */
    private static boolean isTheSameEnd(Act known, Act act) {
        return act.kind() == ActKind.END_OF_PARTICIPATION
                && known.kind() == ActKind.END_OF_PARTICIPATION
                && Objects.equals(known.origin().publishedAs(), act.origin().publishedAs());
    }

    /** Reports whether the log has the denunciation that explains the undated end {@code act}. */
    private boolean knowsWhenItEnded(Act act) {
        return act.kind() == ActKind.END_OF_PARTICIPATION
                && acts.stream()
                        .filter(known -> known.stands() && known.kind() == ActKind.DENUNCIATION)
                        .filter(known -> !known.date().isAfter(act.date()))
                        .anyMatch(known -> acts.stream().noneMatch(back -> bindsBetween(back, known, act)));
    }

    private static boolean bindsBetween(Act back, Act left, Act end) {
        return back.stands()
                && back.kind().binds()
                && !back.date().isBefore(left.date())
                && back.date().isBefore(end.date());
    }

    private Act correction(Act known, List<Act> news, List<Act> said) {
        if (!known.stands() || knows(known, said)) {
            return known;
        }
        return news.stream()
                .filter(act -> act.isOfTheKindOf(known) && act.source().equals(known.source()))
                .filter(act -> !undoneBetween(act, known, acts))
                .findFirst()
                .map(act -> known.superseded(new Supersession(act.recordedAt(), act.id(), null)))
                .orElse(known);
    }

    /** Reports whether the party undid one of them before performing the other, so that they are two separate acts. */
    private static boolean undoneBetween(Act one, Act other, List<Act> log) {
        LocalDate first = one.date().isBefore(other.date()) ? one.date() : other.date();
        LocalDate last = one.date().isBefore(other.date()) ? other.date() : one.date();
        return log.stream()
                .filter(act -> act.stands() && undoes(act, one))
                .anyMatch(act -> !act.date().isBefore(first) && !act.date().isAfter(last));
    }

    private static boolean undoes(Act act, Act done) {
        return done.kind().releases() ? act.kind().binds() : act.kind().releases() || scopeIsUndone(act, done);
    }

    private static boolean scopeIsUndone(Act act, Act done) {
        boolean ofOnePart = act.part() != null && act.part().equals(done.part());
        boolean ofTerritories = act.kind().concernsTerritories() && done.kind().concernsTerritories();
        return (ofOnePart || ofTerritories) && act.kind() != done.kind();
    }

    /** Orders effects within one day: a party leaves before it returns, and excludes parts after it consents. */
    private static int rank(ActKind.Effect effect) {
        return switch (effect) {
            case RELEASES, RELEASES_FROM_APPLICATION_FOR_A_TIME -> 0;
            case SIGNS, BINDS_FOR_A_TIME -> 1;
            case BINDS -> 2;
            case EXTENDS, WITHDRAWS, EXCLUDES_PART, ACCEPTS_PART, RELEASES_FROM_PART, NONE -> 3;
        };
    }
}
