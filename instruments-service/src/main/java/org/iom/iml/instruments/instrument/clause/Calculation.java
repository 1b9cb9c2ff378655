package org.iom.iml.instruments.instrument.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date and the steps that lead to it; no date where the steps say why there is none. */
public record Calculation(@Nullable LocalDate date, List<CalculationStep> steps) {

    public Calculation {
        steps = List.copyOf(steps);
    }

    /** The date where there is surely one. */
    public LocalDate known() {
        return Objects.requireNonNull(date);
    }
}
