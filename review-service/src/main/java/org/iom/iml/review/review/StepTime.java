package org.iom.iml.review.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when a review stood somewhere, and by when it was to go on. */
@Embeddable
public record StepTime(
        @Enumerated(EnumType.STRING) ReviewStatus status,
        Instant since,
        @Nullable LocalDate dueOn) {}
