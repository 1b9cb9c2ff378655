package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A measure that answers the recommendations of a cluster, and the institution that leads it. */
@Embeddable
record PlannedMeasure(
        UUID id,
        UUID cluster,
        String title,
        @Column(name = "lead_institution") String leadInstitution) {}
