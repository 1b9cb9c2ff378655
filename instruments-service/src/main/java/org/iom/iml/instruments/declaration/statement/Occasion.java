package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The occasion on which a statement was made.
 *
 * @param madeOn the date; null where the source gives none
 * @param upon the act with which it was made; null where it was made at another time or that is not known
 */
@Embeddable
public record Occasion(
        @Nullable LocalDate madeOn,
        @Enumerated(EnumType.STRING) @Nullable ActKind upon) {

    public static final Occasion UNKNOWN = new Occasion(null, null);

    /** Reports whether the author signed, or consented to be bound, by the same act. */
    public boolean isJoining() {
        return upon != null && (upon.effect() == ActKind.Effect.SIGNS || upon.effect() == ActKind.Effect.BINDS);
    }
}
