package org.iom.iml.review.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time at which a review entered a status, and the date by which it was to move on. */
@Embeddable
public record StepTime(
        @Enumerated(EnumType.STRING) ReviewStatus status,
        Instant since,
        @Nullable LocalDate dueOn) {}
