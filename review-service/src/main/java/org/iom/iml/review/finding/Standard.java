package org.iom.iml.review.finding;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A provision of an instrument by which national law is measured; without one, the instrument as a whole. */
@Embeddable
record Standard(String instrument, @Nullable String provision) {}
