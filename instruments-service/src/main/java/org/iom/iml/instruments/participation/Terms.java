package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import org.iom.iml.instruments.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Under what a party acts.
 *
 * @param succession date of the succession of States by which the party came to be, where that is known
 */
public record Terms(Instrument instrument, @Nullable LocalDate succession, LocalDate today) {

    Effects effects() {
        return new Effects(instrument.inForceOn(), instrument.finalClauses(), succession);
    }
}
