package org.iom.iml.training.request;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The government's preferences for its event: language, number of officials and dates. */
@Embeddable
public record Wish(
        String language,
        int expectedParticipants,
        @Nullable LocalDate wishedFrom,
        @Nullable LocalDate wishedUntil) {

    public Wish {
        if (wishedFrom != null && wishedUntil != null && wishedUntil.isBefore(wishedFrom)) {
            throw BadInput.field("/wishedUntil", "ends-before-it-starts", "The period ends before it starts.");
        }
    }
}
