package org.iom.iml.training.request;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** How a government would like its event: in which language, for how many officials, and when. */
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
