package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.act.Effects;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a party acts under an instrument.
 *
 * @param succession the date of the succession of States from which the party emerged, where known
 * @param knowledge what publications show about who has acted under the instrument
 */
public record Terms(Instrument instrument, @Nullable LocalDate succession, Knowledge knowledge, LocalDate today) {

    Effects effects() {
        return new Effects(instrument.inForceOn(), instrument.finalClauses(), succession);
    }
}
