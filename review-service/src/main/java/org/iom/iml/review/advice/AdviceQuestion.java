package org.iom.iml.review.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A mission's question, with the State and project concerned; it never changes. */
@Embeddable
public record AdviceQuestion(
        @Column(updatable = false) String party,
        @Column(updatable = false) @Nullable String project,
        @Column(updatable = false) String question,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Urgency urgency) {}
