package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A recommendation in a cluster. */
@Embeddable
record Aim(UUID cluster, UUID recommendation) {}
