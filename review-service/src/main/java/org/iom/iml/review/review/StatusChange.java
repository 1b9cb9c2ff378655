package org.iom.iml.review.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a State's status under an instrument was, what it is now to become, and from which day. */
public record StatusChange(
        String instrument,
        String before,
        String after,
        @Nullable LocalDate since) {}
