package org.iom.iml.review.review;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A national text in the exact version under review, such as a draft "as of 12 November". */
@Embeddable
public record PinnedText(
        String title,
        String version,
        String language,
        @Nullable LocalDate dated) {}
