package org.iom.iml.instruments.instrument;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The deposit and registration of an instrument.
 *
 * @param untcNumber its chapter and number in the UN Treaty Collection
 * @param untsRegistration its registration number in the United Nations Treaty Series
 * @param symbol the symbol of the document by which it was adopted
 * @param chapter its chapter of the UN Treaty Collection
 */
@Embeddable
public record Registration(
        @Nullable String untcNumber,
        @Nullable String untsRegistration,
        @Nullable String symbol,
        @Nullable String chapter,
        @Nullable String depositary) {

    public static final Registration NONE = new Registration(null, null, null, null, null);
}
