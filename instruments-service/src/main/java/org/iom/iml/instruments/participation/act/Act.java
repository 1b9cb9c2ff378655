package org.iom.iml.instruments.participation.act;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
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
 * @param superseded since when it counts no more, and why; null while it stands
 */
@JsonSerialize(converter = StoredAct.Writing.class)
@JsonDeserialize(converter = StoredAct.Reading.class)
public record Act(
        UUID id,
        Deed deed,
        Effective effective,
        Origin origin,
        Instant recordedAt,
        @Nullable Supersession superseded) {

    /**
     * What was done.
     *
     * @param date of deposit, registration or signature
     * @param part of the instrument that it concerns alone, such as {@code annex_1}
     * @param territories codes of the territories to which it extends, or from which it is withdrawn
     */
    public record Deed(
            ActKind kind, LocalDate date, @Nullable String part, List<String> territories) {

        public Deed {
            territories = List.copyOf(territories);
        }

        /** A deed that concerns the whole instrument and the party itself. */
        public static Deed of(ActKind kind, LocalDate date) {
            return new Deed(kind, date, null, List.of());
        }

        /** The same over these territories. */
        public Deed over(List<String> codes) {
            return new Deed(kind, date, part, codes);
        }

        /** Whether it is the same kind of act over the same scope, on whatever date. */
        public boolean isOfTheKindOf(Deed other) {
            return kind == other.kind && Objects.equals(part, other.part) && territories.equals(other.territories);
        }
    }

    /**
     * From when an act has effect.
     *
     * @param depositary as the depositary says; wins over the computed date
     * @param computed by the final clauses, where they are known
     * @param basis of the computed date, where it is another than the final clauses
     */
    public record Effective(
            @Nullable LocalDate depositary,
            @Nullable LocalDate computed,
            @Nullable String basis) {

        /** Before anything is computed. */
        public static Effective stated(@Nullable LocalDate depositary) {
            return new Effective(depositary, null, null);
        }
    }

    /**
     * From where an act is known.
     *
     * @param fromDepositary whether the source is the depositary, who wins over others
     * @param notification of the depositary (C.N.…)
     * @param publishedAs the name of the act in the source, where it says more than the kind
     * @param toVerify whether the primary text was not seen, so that no consent counts by it alone
     */
    public record Origin(
            String source,
            boolean fromDepositary,
            @Nullable String notification,
            @Nullable String publishedAs,
            boolean toVerify) {

        /** A source of which nothing more is said. */
        public static Origin of(String source) {
            return new Origin(source, false, null, null, false);
        }
    }

    /**
     * How an act ceased to count.
     *
     * @param by the act that stands in its place; none where it was recorded in error
     * @param reason why a person took it back
     */
    public record Supersession(
            Instant at, @Nullable UUID by, @Nullable String reason) {}

    /** An act as it enters the log, before its effect is computed. */
    public static Act entering(
            Deed deed, @Nullable LocalDate depositaryEffectiveOn, Origin origin, Instant recordedAt) {
        return new Act(Ids.next(), deed, Effective.stated(depositaryEffectiveOn), origin, recordedAt, null);
    }

    /** The same of the whole, with nothing said of its effect. */
    public static Act of(ActKind kind, LocalDate date, String source, Instant recordedAt) {
        return entering(Deed.of(kind, date), null, Origin.of(source), recordedAt);
    }

    public ActKind kind() {
        return deed.kind();
    }

    public LocalDate date() {
        return deed.date();
    }

    public @Nullable String part() {
        return deed.part();
    }

    public List<String> territories() {
        return deed.territories();
    }

    public String source() {
        return origin.source();
    }

    /** From when it has effect; null where that is not known. */
    public @Nullable LocalDate effectiveOn() {
        return effective.depositary() != null ? effective.depositary() : effective.computed();
    }

    /** The same, or its own date where its effect is not known. */
    public LocalDate effectOrDate() {
        return Objects.requireNonNullElse(effectiveOn(), date());
    }

    /** Whether the depositary's date is another than the final clauses give. */
    public boolean disagrees() {
        return effective.depositary() != null
                && effective.computed() != null
                && !effective.depositary().equals(effective.computed());
    }

    public boolean stands() {
        return superseded == null;
    }

    public boolean saysTheSameAs(Act other) {
        return isOfTheKindOf(other) && date().equals(other.date());
    }

    /** Whether it is the same kind of act over the same scope, on whatever date. */
    public boolean isOfTheKindOf(Act other) {
        return deed.isOfTheKindOf(other.deed);
    }

    Act computedAs(@Nullable LocalDate computed, @Nullable String basis) {
        return Objects.equals(effective.computed(), computed) && Objects.equals(effective.basis(), basis)
                ? this
                : new Act(
                        id,
                        deed,
                        new Effective(effective.depositary(), computed, basis),
                        origin,
                        recordedAt,
                        superseded);
    }

    public Act superseded(@Nullable Supersession end) {
        return new Act(id, deed, effective, origin, recordedAt, end);
    }
}
