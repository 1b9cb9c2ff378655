package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The venue of an edition: a place, online, or both.
 *
 * @param timeZone the IANA time zone of its dates and hours
 */
@Embeddable
public record Venue(@Nullable String place, @Nullable String hostParty, boolean online, String timeZone) {

    static final String WHERE_UNSAID = "UTC";

    public Venue {
        if (place == null && !online) {
            throw BadInput.field(
                    "/place", "place-missing", "Say where the edition is held, or that it is held online.");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw BadInput.unknown("/timeZone", "time-zone", timeZone, "the IANA time zone database");
        }
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
