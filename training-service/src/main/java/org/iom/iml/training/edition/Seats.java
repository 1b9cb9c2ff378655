package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** How many can take part, how many of them on a scholarship, and what it costs the others. */
@Embeddable
public record Seats(
        int capacity,
        int scholarships,
        @Nullable BigDecimal fee,
        @Nullable String currency) {

    public Seats {
        if (scholarships > capacity) {
            throw BadInput.field("/scholarships", "more-than-capacity", "There are more scholarships than seats.");
        }
        if ((fee == null) != (currency == null)) {
            throw BadInput.field("/currency", "fee-incomplete", "A fee is an amount and its currency.");
        }
    }
}
