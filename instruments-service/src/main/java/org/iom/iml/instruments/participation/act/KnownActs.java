package org.iom.iml.instruments.participation.act;

import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.platform.problem.Refusal;

/** Which acts an instrument knows: States ratify treaties, endorse soft law, and do nothing of the kind to custom. */
public final class KnownActs {

    private KnownActs() {}

    /** Why {@code kind} cannot be done to {@code instrument}, if so. */
    public static Optional<Refusal> refusal(ActKind kind, Instrument instrument) {
        return knows(instrument, kind)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "act-not-known-to-instrument",
                        instrument.code() + " (" + instrument.kind().code() + ") knows no "
                                + kind.code().replace('-', ' ') + "."));
    }

    /** The parts of {@code instrument} that are excluded, accepted and denounced by themselves. */
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

    /** Whether instruments of a kind know {@code act}, where nothing else is said of one. */
    public static boolean of(InstrumentKind kind, ActKind act) {
        return switch (kind) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> !act.isPolitical();
            case SOFT_LAW -> act.isPolitical();
            case CUSTOM, GOVERNANCE_DOCUMENT, JURISPRUDENCE -> false;
        };
    }
}
