package org.iom.iml.monitoring.mechanism;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates of a session, where they are fixed, and the States it considers. */
record SessionPlan(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, List<String> parties) {

    SessionPlan {
        parties = List.copyOf(parties);
    }
}
