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
 * The facts that determine whether a status under an instrument means that the party is bound.
 *
 * @param clauses whether its final clauses are known
 * @param amendment whether it amends a treaty
 * @param inForceOn its own entry into force, where known
 * @param only the contracting parties of a closed treaty; empty where it is open
 */
public record Binding(
        boolean clauses, boolean amendment, @Nullable LocalDate inForceOn, List<String> only) {

    /** The columns of an instrument {@code i} from which it is read. */
    public static final String COLUMNS = """
            i.final_clauses is not null as clauses, i.kind = 'amendment' as amendment, i.in_force_on,
            array(select jsonb_array_elements_text(i.details -> 'contractingParties')) as only""";

    public Binding {
        only = List.copyOf(only);
    }

    /** Returns the facts for {@code instrument}. */
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

    /** Reports whether {@code party} cannot participate. */
    public boolean shutsOut(String party) {
        return !only.isEmpty() && !only.contains(party);
    }

    /**
     * A status, as far as it matters for whether a party is bound.
     *
     * @param entersLater whether a source gives a date, still to come, of entry into force for the party
     * @param shownFrom the first day on which a source shows the underlying consent as valid; null where none does
     */
    public record Held(
            Status status, boolean entersLater, @Nullable LocalDate shownFrom) {

        /**
         * Creates the value from the day of the first publication that shows the consent, or from that of its recording
         * in the registry if earlier.
         */
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
     * Determines whether a party is bound on {@code day}: it has consented and the treaty is in force for it, from the
     * day that the text provides (Vienna Convention on the Law of Treaties, arts. 2(1)(g), 11 and 24). Where the text
     * is not known here, a consent not withdrawn binds from the day on which it is shown as valid; before the treaty's
     * entry into force it does not bind, and in between the answer is unknown. An amendment enters into force under the
     * clause of the treaty it amends (art. 40(1)), often by the consent of most parties: unless a source says that it
     * has, the answer is unknown.
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
