package org.iom.iml.instruments.instrument;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates in the making of an instrument.
 *
 * @param openedOn the date of opening for signature, where it differs from that of adoption
 * @param inForceOn the entry into force of the instrument itself
 */
@Embeddable
public record Milestones(
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate inForceOn) {

    public static final Milestones UNKNOWN = new Milestones(null, null, null, null);

    /** Reports whether {@code day} is before the adoption, as far as both are known. */
    boolean precedesAdoption(@Nullable LocalDate day) {
        return day != null && adoptedOn != null && day.isBefore(adoptedOn);
    }
}
