package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import java.util.List;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.platform.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a status under an instrument means that the party is bound.
 *
 * @param clauses whether its final clauses are known
 * @param inForceOn its own date, where that is known
 * @param only the parties of a treaty that is closed to others; empty where it is not
 */
public record Binding(boolean clauses, @Nullable LocalDate inForceOn, List<String> only) {

    /** What of an instrument {@code i} it is read from. */
    public static final String COLUMNS = """
            i.final_clauses is not null as clauses, i.in_force_on,
            array(select jsonb_array_elements_text(i.details -> 'contractingParties')) as only""";

    public Binding {
        only = List.copyOf(only);
    }

    /** Under {@code instrument}. */
    static Binding of(Instrument instrument) {
        return new Binding(instrument.finalClauses() != null, instrument.inForceOn(), List.of());
    }

    public static Binding of(Row row) {
        return new Binding(row.flag("clauses"), row.nullable("in_force_on", LocalDate.class), row.texts("only"));
    }

    /** Whether {@code party} can have no part in it. */
    public boolean shutsOut(String party) {
        return !only.isEmpty() && !only.contains(party);
    }

    /**
     * Whether a party of this status is bound on {@code day}. Consent is given for good and the treaty is in force for the
     * party by what its text provides (Vienna Convention on the Law of Treaties, arts. 2(1)(g), 11 and 24); where that text
     * is not known here, consent that was not taken back binds unless a source says that it did not yet.
     *
     * @param entersLater whether a source says from when it is in force for the party, and that is still to come
     */
    public Truth bound(Status status, LocalDate day, boolean entersLater) {
        return switch (status) {
            case PARTY -> Truth.TRUE;
            case CONTRACTING -> Truth.of(!clauses && !entersLater && (inForceOn == null || !day.isBefore(inForceOn)));
            case NONE, SIGNATORY, PROVISIONAL, FORMER -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
