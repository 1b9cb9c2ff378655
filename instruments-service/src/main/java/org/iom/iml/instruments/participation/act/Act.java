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
 * An entry in the log of a participation, never changed but only superseded by a correcting entry.
 *
 * @param superseded when and why it ceased to count; null while it stands
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
     * The act as performed.
     *
     * @param date the date of deposit, registration or signature
     * @param part the only part of the instrument concerned, such as {@code annex_1}; null for the whole
     * @param territories the codes of the territories to which it extends, or from which it is withdrawn
     */
    public record Deed(
            ActKind kind, LocalDate date, @Nullable String part, List<String> territories) {

        public Deed {
            territories = List.copyOf(territories);
        }

        /** Creates a deed that concerns the whole instrument and the party itself. */
        public static Deed of(ActKind kind, LocalDate date) {
            return new Deed(kind, date, null, List.of());
        }

        /** Returns the same deed for these territories. */
        public Deed over(List<String> codes) {
            return new Deed(kind, date, part, codes);
        }

        /** Reports whether it is the same kind of act with the same scope, whatever its date. */
        public boolean isOfTheKindOf(Deed other) {
            return kind == other.kind && Objects.equals(part, other.part) && territories.equals(other.territories);
        }
    }

    /**
     * The date of effect of an act.
     *
     * @param depositary the date according to the depositary, which prevails over the computed one
     * @param computed the date computed from the final clauses, where known
     * @param basis the basis of the computed date, where it is not the final clauses
     */
    public record Effective(
            @Nullable LocalDate depositary,
            @Nullable LocalDate computed,
            @Nullable String basis) {

        /** Creates the value before any computation. */
        public static Effective stated(@Nullable LocalDate depositary) {
            return new Effective(depositary, null, null);
        }
    }

    /**
     * The source of an act.
     *
     * @param fromDepositary whether the source is the depositary, which prevails over others
     * @param notification the depositary notification (C.N.…)
     * @param publishedAs the name of the act in the source, where it is more specific than the kind
     * @param toVerify whether the primary text has not been seen, so that no consent counts on its strength alone
     */
    public record Origin(
            String source,
            boolean fromDepositary,
            @Nullable String notification,
            @Nullable String publishedAs,
            boolean toVerify) {

        /** Creates the origin for a source about which nothing more is known. */
        public static Origin of(String source) {
            return new Origin(source, false, null, null, false);
        }
    }

    /**
     * How an act ceased to count.
     *
     * @param by the act that replaces it; null where it was recorded in error
     * @param reason the reason given by the person who corrected it
     */
    public record Supersession(
            Instant at, @Nullable UUID by, @Nullable String reason) {}

    /** Creates an act for the log, its effect not yet computed. */
    public static Act entering(
            Deed deed, @Nullable LocalDate depositaryEffectiveOn, Origin origin, Instant recordedAt) {
        return new Act(Ids.next(), deed, Effective.stated(depositaryEffectiveOn), origin, recordedAt, null);
    }

    /** Creates an act on the whole instrument, without a stated date of effect. */
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

    /** Returns the date of effect; null where it is not known. */
    public @Nullable LocalDate effectiveOn() {
        return effective.depositary() != null ? effective.depositary() : effective.computed();
    }

    /** Returns the date of effect, or the date of the act where that is not known. */
    public LocalDate effectOrDate() {
        return Objects.requireNonNullElse(effectiveOn(), date());
    }

    /** Reports whether the depositary's date differs from the computed one. */
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

    /** Reports whether it is the same kind of act with the same scope, whatever its date. */
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
