package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A provision that a recommendation applies: the instrument's code and the provision's address, or the whole of it. */
@Embeddable
public record AppliedProvision(String instrument, @Nullable String provision) {}
