package org.iom.iml.instruments.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log of a participation: it is never changed, at most followed by the one that corrects it.
 *
 * @param date of deposit, registration or signature
 * @param depositaryEffectiveOn from when it has effect as the depositary says; wins over the computed date
 * @param computedEffectiveOn from when it has effect by the final clauses, where they are known
 * @param source where this is known from
 * @param notification of the depositary (C.N.…)
 * @param publishedAs the name of the act in the source, where it says more than the kind
 * @param supersededAt since when a correction by the same source stands in its place
 */
public record Act(
        ActKind kind,
        LocalDate date,
        @Nullable LocalDate depositaryEffectiveOn,
        @Nullable LocalDate computedEffectiveOn,
        String source,
        @Nullable String notification,
        @Nullable String publishedAs,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    /** An act as it enters the log, before its effect is computed. */
    public static Act of(ActKind kind, LocalDate date, String source, Instant recordedAt) {
        return new Act(kind, date, null, null, source, null, null, recordedAt, null);
    }

    /** From when it has effect; null where that is not known. */
    public @Nullable LocalDate effectiveOn() {
        return depositaryEffectiveOn != null ? depositaryEffectiveOn : computedEffectiveOn;
    }

    /** Whether the depositary's date is another than the final clauses give. */
    public boolean disagrees() {
        return depositaryEffectiveOn != null
                && computedEffectiveOn != null
                && !depositaryEffectiveOn.equals(computedEffectiveOn);
    }

    boolean stands() {
        return supersededAt == null;
    }

    boolean saysTheSameAs(Act other) {
        return kind == other.kind && date.equals(other.date);
    }

    Act computedAs(@Nullable LocalDate effectiveOn) {
        return new Act(
                kind,
                date,
                depositaryEffectiveOn,
                effectiveOn,
                source,
                notification,
                publishedAs,
                recordedAt,
                supersededAt);
    }

    Act supersededAt(Instant instant) {
        return new Act(
                kind,
                date,
                depositaryEffectiveOn,
                computedEffectiveOn,
                source,
                notification,
                publishedAs,
                recordedAt,
                instant);
    }
}
