package org.iom.iml.instruments.instrument;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an instrument came about.
 *
 * @param openedOn opened for signature, where on another day than adopted
 * @param inForceOn entry into force of the instrument itself
 */
@Embeddable
public record Milestones(
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate inForceOn) {

    public static final Milestones UNKNOWN = new Milestones(null, null, null, null);

    /** Whether {@code day} is before the adoption, as far as both are known. */
    boolean precedesAdoption(@Nullable LocalDate day) {
        return day != null && adoptedOn != null && day.isBefore(adoptedOn);
    }
}
