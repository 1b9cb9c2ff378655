package org.iom.iml.review.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The conformity of national law with the standard, the severity of the finding and the reasons. */
@Embeddable
record Assessment(
        @Enumerated(EnumType.STRING) Conformity conformity,
        @Enumerated(EnumType.STRING) Severity severity,
        String reasons) {}
