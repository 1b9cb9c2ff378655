package org.iom.iml.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The requester's consent to publish a review: its scope and the date from which it applies. */
@Embeddable
public record Consent(
        @Column(name = "consent_given_by") String givenBy,
        @Column(name = "consent_given_on") LocalDate givenOn,

        @Enumerated(EnumType.STRING) @Column(name = "consent_scope")
        Scope scope,

        @Column(name = "embargo_until") @Nullable LocalDate embargoUntil) {

    /** Reports whether it allows more, or the same sooner. */
    boolean isWiderThan(Consent other) {
        return (scope == Scope.WHOLE && other.scope == Scope.SUMMARY)
                || (other.embargoUntil != null && (embargoUntil == null || embargoUntil.isBefore(other.embargoUntil)));
    }
}
