package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The date from which a report is no longer owed, and the reason. */
@Embeddable
record Lapse(
        @Column(name = "lapsed_on") LocalDate on,

        @Column(name = "lapse_reason") @Enumerated(EnumType.STRING)
        LapseReason reason) {}
