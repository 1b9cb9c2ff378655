package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Where it is held: at a place, online, or both. */
@Embeddable
public record Venue(@Nullable String place, @Nullable String hostParty, boolean online) {

    public Venue {
        if (place == null && !online) {
            throw BadInput.field(
                    "/place", "place-missing", "Say where the edition is held, or that it is held online.");
        }
    }
}
