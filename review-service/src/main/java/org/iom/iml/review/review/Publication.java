package org.iom.iml.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The publication date of a review, and its summary. */
@Embeddable
public record Publication(
        @Column(name = "published_on") LocalDate publishedOn,
        @Column(name = "summary") @Nullable String summary) {}
