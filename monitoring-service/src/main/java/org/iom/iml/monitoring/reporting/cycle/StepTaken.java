package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step taken in a reporting cycle.
 *
 * @param document symbol of the document that the step produced
 * @param session session of the body at which it took place or, for a postponement, to which the dialogue is deferred
 */
@Embeddable
public record StepTaken(
        @Enumerated(EnumType.STRING) CycleStep step,
        @Column(name = "occurred_on") LocalDate occurredOn,
        @Nullable String document,
        @Nullable Integer session) {}
