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
 * The acts that are known of a participation. Nothing is taken out: where the same source gives another date for an
 * act, the former entry stays as superseded, unless the party left in between and so may have acted twice. Where
 * another source gives another date for it, both stand and only the better one counts.
 */
public record ActLog(List<Act> acts) {

    private static final Comparator<Act> IN_ORDER = Comparator.comparing(Act::date)
            .thenComparingInt(act -> rank(act.kind().effect()));

    /** The log after one source has said {@code said} in one breath; the same log where all of that was known. */
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

    /** The entry with this id that counts. */
    public Optional<Act> standing(UUID id) {
        return acts.stream().filter(act -> act.stands() && act.id().equals(id)).findFirst();
    }

    /** The log after {@code wrong} was taken back, in favour of {@code right} where there is one. */
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

    /** Since when the registry knows of what was done on {@code day}; null where nothing of that day stands. */
    public @Nullable LocalDate knownSince(LocalDate day) {
        return acts.stream()
                .filter(act -> act.stands() && act.date().equals(day))
                .map(act -> LocalDate.ofInstant(act.recordedAt(), ZoneOffset.UTC))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What was known at {@code instant}, and how it stood then. */
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
     * The acts that stand and that no better source contradicts, in the order in which they have effect on a day; no consent
     * of which nobody saw the primary text.
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

    /** All acts that stand, in the order in which they have effect on a day. */
    public List<Act> inOrder() {
        return acts.stream().filter(Act::stands).sorted(IN_ORDER).toList();
    }

    /** Whether a better source gives another date for the same act. */
    public boolean disputes(Act act) {
        return act.stands() && isDisputed(act, acts.stream().filter(Act::stands).toList());
    }

    /** The better source's entry for the same act as {@code disputed}. */
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

    /** The depositary wins; among equals who spoke first. */
    private static boolean winsOver(Act other, Act act, List<Act> log) {
        return other.origin().fromDepositary() == act.origin().fromDepositary()
                ? log.indexOf(other) < log.indexOf(act)
                : other.origin().fromDepositary();
    }

    private static boolean knows(Act act, List<Act> log) {
        return log.stream().anyMatch(known -> known.stands() && (known.saysTheSameAs(act) || isTheSameEnd(known, act)));
    }

    /** An end without a date is the same whenever a source is read again. */
    private static boolean isTheSameEnd(Act known, Act act) {
        return act.kind() == ActKind.END_OF_PARTICIPATION
                && known.kind() == ActKind.END_OF_PARTICIPATION
                && Objects.equals(known.origin().publishedAs(), act.origin().publishedAs());
    }

    /** Whether a denunciation is in the log that is the end of which {@code act} gives no date. */
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

    /** Whether the party undid one of them before it did the other, so that they are two acts. */
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

    /** On one day a party leaves before it comes back, and says what it excludes when it has consented. */
    private static int rank(ActKind.Effect effect) {
        return switch (effect) {
            case RELEASES, RELEASES_FROM_APPLICATION_FOR_A_TIME -> 0;
            case SIGNS, BINDS_FOR_A_TIME -> 1;
            case BINDS -> 2;
            case EXTENDS, WITHDRAWS, EXCLUDES_PART, ACCEPTS_PART, RELEASES_FROM_PART, NONE -> 3;
        };
    }
}
