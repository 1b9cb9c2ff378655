package org.iom.iml.monitoring.mechanism;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** A session to be scheduled by the Unit. */
@Schema(name = "NewMechanismSession")
record NewSession(
        @Schema(examples = "38", description = "Its number; a session number is given once") @Min(1) @Max(9999) int number,

        @Schema(examples = "2026-06-01", description = "First day, where it is fixed") @Nullable LocalDate startsOn,

        @Schema(examples = "2026-06-12", description = "Last day, where it is fixed") @Nullable LocalDate endsOn,

        @Schema(examples = "[\"KEN\"]", description = "States that it considers") @Nullable @Size(max = 250) List<@NotNull String> parties) {

    SessionPlan plan() {
        return new Plan(startsOn, endsOn, parties).plan();
    }

    /** The dates and States of an existing session. */
    @Schema(name = "MechanismSessionPlan")
    public record Plan(
            @Schema(examples = "2026-06-01", description = "First day, where it is fixed") @Nullable LocalDate startsOn,

            @Schema(examples = "2026-06-12", description = "Last day, where it is fixed") @Nullable LocalDate endsOn,

            @Schema(examples = "[\"KEN\"]", description = "States that it considers") @Nullable @Size(max = 250) List<@NotNull String> parties) {

        SessionPlan plan() {
            if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
                throw BadInput.field("/endsOn", "ends-before-it-starts", "A session ends on its first day or later.");
            }
            return new SessionPlan(startsOn, endsOn, parties());
        }

        @Override
        public List<String> parties() {
            return parties == null ? List.of() : parties;
        }
    }
}
