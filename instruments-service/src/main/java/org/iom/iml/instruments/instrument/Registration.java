package org.iom.iml.instruments.instrument;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where an instrument is deposited and registered.
 *
 * @param untcNumber chapter and number in the UN Treaty Collection
 * @param untsRegistration number in the United Nations Treaty Series
 * @param symbol of the document by which it was adopted
 * @param chapter of the UN Treaty Collection
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
