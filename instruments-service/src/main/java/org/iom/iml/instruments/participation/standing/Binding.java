package org.iom.iml.instruments.participation.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.platform.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a status under an instrument means that the party is bound.
 *
 * @param clauses whether its final clauses are known
 * @param amendment whether it amends a treaty
 * @param inForceOn its own date, where that is known
 * @param only the parties of a treaty that is closed to others; empty where it is not
 */
public record Binding(
        boolean clauses, boolean amendment, @Nullable LocalDate inForceOn, List<String> only) {

    /** What of an instrument {@code i} it is read from. */
    public static final String COLUMNS = """
            i.final_clauses is not null as clauses, i.kind = 'amendment' as amendment, i.in_force_on,
            array(select jsonb_array_elements_text(i.details -> 'contractingParties')) as only""";

    public Binding {
        only = List.copyOf(only);
    }

    /** Under {@code instrument}. */
    public static Binding of(Instrument instrument) {
        return new Binding(
                instrument.finalClauses() != null,
                instrument.kind() == InstrumentKind.AMENDMENT,
                instrument.inForceOn(),
                List.of());
    }

    public static Binding of(Row row) {
        return new Binding(
                row.flag("clauses"),
                row.flag("amendment"),
                row.nullable("in_force_on", LocalDate.class),
                row.texts("only"));
    }

    /** Whether {@code party} can have no part in it. */
    public boolean shutsOut(String party) {
        return !only.isEmpty() && !only.contains(party);
    }

    /**
     * A status, as far as it decides whether a party is bound.
     *
     * @param entersLater whether a source says from when it is in force for the party, and that is still to come
     * @param shownFrom the first day on which somebody shows the consent on which it rests as standing; null where nobody does
     */
    public record Held(
            Status status, boolean entersLater, @Nullable LocalDate shownFrom) {

        /** Shown by whoever published it, or at least by the registry since it knows of it. */
        public static Held of(
                Status status, boolean entersLater, @Nullable LocalDate published, @Nullable LocalDate recorded) {
            LocalDate shown = Stream.of(Optional.ofNullable(published), Optional.ofNullable(recorded))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return new Held(status, entersLater, shown);
        }
    }

    /**
     * Whether a party is bound on {@code day}. It is when it consented and the treaty is in force for it, which is so from
     * the day that the text provides (Vienna Convention on the Law of Treaties, arts. 2(1)(g), 11 and 24). Where that text
     * is not known here, neither is that day: consent that was not taken back binds from the day on which it is shown as
     * standing, before the treaty is in force it does not, and in between nobody can say. An amendment comes into force by
     * the clause of the treaty that it amends (art. 40(1)), often on the consent of most of its parties: as long as no
     * source says that it has, nobody can say at all.
     */
    public Truth bound(Held held, LocalDate day) {
        return switch (held.status()) {
            case PARTY -> Truth.TRUE;
            case CONTRACTING -> byConsent(held, day);
            case NONE, SIGNATORY, PROVISIONAL, FORMER -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private Truth byConsent(Held held, LocalDate day) {
        if (clauses || held.entersLater() || (inForceOn != null && day.isBefore(inForceOn))) {
            return Truth.FALSE;
        }
        if (amendment && inForceOn == null) {
            return Truth.UNKNOWN;
        }
        LocalDate shown = held.shownFrom();
        return shown == null || day.isBefore(shown) ? Truth.UNKNOWN : Truth.TRUE;
    }
}
