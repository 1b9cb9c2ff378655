package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.iom.iml.platform.problem.BadInput;

/** The first and last day of an edition. */
@Embeddable
public record Dates(LocalDate startsOn, LocalDate endsOn) {

    public Dates {
        if (endsOn.isBefore(startsOn)) {
            throw BadInput.field("/endsOn", "ends-before-it-starts", "The last day is before the first.");
        }
    }
}
