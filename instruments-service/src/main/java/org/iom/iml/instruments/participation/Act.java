package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log of a participation: it is never changed, at most followed by the one that corrects it.
 *
 * @param date of deposit, registration or signature
 * @param depositaryEffectiveOn from when it has effect as the depositary says; wins over the computed date
 * @param computedEffectiveOn from when it has effect by the final clauses, where they are known
 * @param basis of the computed date, where it is another than the final clauses
 * @param part of the instrument that it concerns alone, such as {@code annex_1}
 * @param territories codes of the territories to which it extends, or from which it is withdrawn
 * @param source where this is known from
 * @param fromDepositary whether that source is the depositary, who wins over others
 * @param notification of the depositary (C.N.…)
 * @param publishedAs the name of the act in the source, where it says more than the kind
 * @param supersededAt since when it counts no more
 * @param supersededBy the act that stands in its place; none where it was recorded in error
 * @param reason why a person took it back
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Act(
        UUID id,
        ActKind kind,
        LocalDate date,
        @Nullable LocalDate depositaryEffectiveOn,
        @Nullable LocalDate computedEffectiveOn,
        @Nullable String basis,
        @Nullable String part,
        List<String> territories,
        String source,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean fromDepositary,
        @Nullable String notification,
        @Nullable String publishedAs,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        @Nullable UUID supersededBy,
        @Nullable String reason) {

    public Act {
        territories = List.copyOf(Objects.requireNonNullElse(territories, List.of()));
    }

    /** An act of the whole, as it enters the log before its effect is computed. */
    public Act(
            ActKind kind,
            LocalDate date,
            @Nullable LocalDate depositaryEffectiveOn,
            @Nullable LocalDate computedEffectiveOn,
            String source,
            @Nullable String notification,
            @Nullable String publishedAs,
            Instant recordedAt,
            @Nullable Instant supersededAt) {
        this(
                Ids.next(),
                kind,
                date,
                depositaryEffectiveOn,
                computedEffectiveOn,
                null,
                null,
                List.of(),
                source,
                false,
                notification,
                publishedAs,
                recordedAt,
                supersededAt,
                null,
                null);
    }

    /** An act as it enters the log, before its effect is computed. */
    public static Act of(ActKind kind, LocalDate date, String source, Instant recordedAt) {
        return new Act(kind, date, null, null, source, null, null, recordedAt, null);
    }

    /** From when it has effect; null where that is not known. */
    public @Nullable LocalDate effectiveOn() {
        return depositaryEffectiveOn != null ? depositaryEffectiveOn : computedEffectiveOn;
    }

    /** The same, or its own date where its effect is not known. */
    LocalDate effectOrDate() {
        return Objects.requireNonNullElse(effectiveOn(), date);
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
        return isOfTheKindOf(other) && date.equals(other.date);
    }

    /** Whether it is the same kind of act over the same scope, on whatever date. */
    boolean isOfTheKindOf(Act other) {
        return kind == other.kind && Objects.equals(part, other.part) && territories.equals(other.territories);
    }

    Act computedAs(@Nullable LocalDate effectiveOn, @Nullable String by) {
        return Objects.equals(computedEffectiveOn, effectiveOn) && Objects.equals(basis, by)
                ? this
                : copy(effectiveOn, by, supersededAt, supersededBy, reason);
    }

    Act supersededAt(Instant instant) {
        return superseded(instant, null, null);
    }

    Act superseded(@Nullable Instant instant, @Nullable UUID by, @Nullable String because) {
        return copy(computedEffectiveOn, basis, instant, by, because);
    }

    /** The same from the depositary itself. */
    Act statedByDepositary() {
        return new Act(
                id,
                kind,
                date,
                depositaryEffectiveOn,
                computedEffectiveOn,
                basis,
                part,
                territories,
                source,
                true,
                notification,
                publishedAs,
                recordedAt,
                supersededAt,
                supersededBy,
                reason);
    }

    private Act copy(
            @Nullable LocalDate computed,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable UUID successor,
            @Nullable String because) {
        return new Act(
                id,
                kind,
                date,
                depositaryEffectiveOn,
                computed,
                by,
                part,
                territories,
                source,
                fromDepositary,
                notification,
                publishedAs,
                recordedAt,
                at,
                successor,
                because);
    }
}
