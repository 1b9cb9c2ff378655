package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.act.Effects;
import org.jspecify.annotations.Nullable;

/**
 * Under what a party acts.
 *
 * @param succession date of the succession of States by which the party came to be, where that is known
 * @param knowledge what publications tell of who acted under the instrument
 */
public record Terms(Instrument instrument, @Nullable LocalDate succession, Knowledge knowledge, LocalDate today) {

    Effects effects() {
        return new Effects(instrument.inForceOn(), instrument.finalClauses(), succession);
    }
}
