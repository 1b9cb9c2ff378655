package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param document symbol of the document that it produced
 * @param session of the body to which it belongs; of a postponement, the one to which the dialogue is put off
 */
@Embeddable
public record StepTaken(
        @Enumerated(EnumType.STRING) CycleStep step,
        @Column(name = "occurred_on") LocalDate occurredOn,
        @Nullable String document,
        @Nullable Integer session) {}
