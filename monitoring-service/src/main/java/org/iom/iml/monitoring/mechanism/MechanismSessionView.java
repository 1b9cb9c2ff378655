package org.iom.iml.monitoring.mechanism;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session of a mechanism as the API shows it. */
@Schema(name = "MechanismSession")
record MechanismSessionView(
        UUID id,
        @Schema(examples = "CMW") String mechanism,
        @Schema(examples = "38") int number,

        @Schema(examples = "2026-06-01", description = "First day; absent while it is not fixed, or not known here")
        @Nullable LocalDate startsOn,

        @Schema(examples = "2026-06-12", description = "Last day; absent while it is not fixed, or not known here")
        @Nullable LocalDate endsOn,

        @Schema(examples = "[\"KEN\"]", description = "States that it considers, as far as they are known here")
        List<String> parties,

        Instant updatedAt) {

    public MechanismSessionView {
        parties = List.copyOf(parties);
    }
}
