package org.iom.iml.instruments.participation.act;

import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.platform.problem.Refusal;

/** The acts possible under an instrument: States ratify treaties, endorse soft law, and do neither for custom. */
public final class KnownActs {

    private KnownActs() {}

    /** Returns the reason why {@code kind} is not possible under {@code instrument}, if there is one. */
    public static Optional<Refusal> refusal(ActKind kind, Instrument instrument) {
        return knows(instrument, kind)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "act-not-known-to-instrument",
                        instrument.code() + " (" + instrument.kind().code() + ") knows no "
                                + kind.code().replace('-', ' ') + "."));
    }

    /** Returns the parts of {@code instrument} that can be excluded, accepted and denounced separately. */
    public static List<String> parts(Instrument instrument) {
        FinalClauses clauses = instrument.finalClauses();
        return clauses == null || clauses.separateParts() == null
                ? List.of()
                : clauses.separateParts().parts();
    }

    private static boolean knows(Instrument instrument, ActKind kind) {
        List<String> only = instrument.acts();
        if (only != null) {
            return only.contains(kind.code());
        }
        return of(instrument.kind(), kind)
                && (!kind.concernsPart() || !parts(instrument).isEmpty());
    }

    /** Reports whether instruments of a kind allow {@code act}, unless one provides otherwise. */
    public static boolean of(InstrumentKind kind, ActKind act) {
        return switch (kind) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> !act.isPolitical();
            case SOFT_LAW -> act.isPolitical();
            case CUSTOM, GOVERNANCE_DOCUMENT, JURISPRUDENCE -> false;
        };
    }
}
