package org.iom.iml.instruments.instrument.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date with the steps that lead to it; without a date, the steps explain why there is none. */
public record Calculation(@Nullable LocalDate date, List<CalculationStep> steps) {

    public Calculation {
        steps = List.copyOf(steps);
    }

    /** Returns the date; call it only where there certainly is one. */
    public LocalDate known() {
        return Objects.requireNonNull(date);
    }
}
