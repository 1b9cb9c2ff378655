package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A cluster of recommendations that a plan takes together. */
@Embeddable
record Cluster(UUID id, String title) {}
