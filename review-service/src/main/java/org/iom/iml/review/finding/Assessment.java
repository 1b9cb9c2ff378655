package org.iom.iml.review.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How national law stands to the standard, how much depends on it, and why. */
@Embeddable
record Assessment(
        @Enumerated(EnumType.STRING) Conformity conformity,
        @Enumerated(EnumType.STRING) Severity severity,
        String reasons) {}
