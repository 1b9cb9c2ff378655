package org.iom.iml.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The request for a review: what was requested, by whom, and about the law of which State; it never changes. */
@Embeddable
public record ReviewRequest(
        @Column(updatable = false) String party,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Product product,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        RequesterKind requesterKind,

        @Column(updatable = false) String requesterName,
        @Column(updatable = false) String termsOfReference) {}
