package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of a mechanism was scheduled, or its dates or States under review changed; carries its current state. */
@Published(name = "monitoring.session-scheduled.v1", aggregate = "mechanism-session")
public record SessionScheduled(
        UUID id,
        String mechanism,
        int number,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> parties)
        implements MonitoringFact {
    public SessionScheduled {
        parties = List.copyOf(parties);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
