package org.iom.iml.instruments.participation;

import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.platform.problem.Refusal;

/** Which acts an instrument knows: States ratify treaties, endorse soft law, and do nothing of the kind to custom. */
final class KnownActs {

    private KnownActs() {}

    /** Why {@code kind} cannot be done to {@code instrument}, if so. */
    static Optional<Refusal> refusal(ActKind kind, Instrument instrument) {
        return knows(instrument, kind)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "act-not-known-to-instrument",
                        instrument.code() + " (" + instrument.kind().code() + ") knows no "
                                + kind.code().replace('-', ' ') + "."));
    }

    private static boolean knows(Instrument instrument, ActKind kind) {
        List<String> only = instrument.acts();
        if (only != null) {
            return only.contains(kind.code());
        }
        return switch (instrument.kind()) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> !kind.isPolitical();
            case SOFT_LAW -> kind.isPolitical();
            case CUSTOM, GOVERNANCE_DOCUMENT, JURISPRUDENCE -> false;
        };
    }
}
