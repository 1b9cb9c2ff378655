package org.iom.iml.review.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A State's previous and new status under an instrument, with the effective date. */
public record StatusChange(
        String instrument,
        String before,
        String after,
        @Nullable LocalDate since) {}
