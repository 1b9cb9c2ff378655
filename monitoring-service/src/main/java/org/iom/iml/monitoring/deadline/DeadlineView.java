package org.iom.iml.monitoring.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline as the API shows it, with how its date was computed. */
@Schema(name = "Deadline")
public record DeadlineView(
        UUID id,
        @Schema(examples = "KEN") String party,

        @Schema(examples = "CMW", description = "Mechanism before which it is due; absent for progress on a plan")
        @Nullable String body,

        DeadlineKind kind,
        @Schema(examples = "2027-04-01") LocalDate dueOn,
        @Schema(description = "Status today") DeadlineStatus status,

        @Schema(examples = "ICRMW", description = "Instrument under which it is due, where there is one") @Nullable String instrument,

        @Schema(description = "How the date follows from a rule; absent where a document sets it") @Nullable Computation computation,

        @Schema(examples = "ICRMW art. 73(1)", description = "The rule, or the document that sets the day")
        String source,

        @Schema(
                examples = "/v1/reporting-duties/01975f00-0000-7000-8000-000000000038",
                description = "What is due, or why")
        String subject,

        Instant updatedAt,

        @Schema(examples = "1", description = "Grows whenever it moves or ends; SEQUENCE in calendars")
        long version) {

    /** A period applied to a starting date. */
    @Schema(name = "DeadlineComputation")
    public record Computation(
            @Schema(examples = "2026-04-01", description = "Day from which it is counted")
            LocalDate from,

            @Schema(examples = "binding-of-the-state", description = "What happened on that day")
            String event,

            @Schema(examples = "12", description = "How many; negative where it is counted backwards")
            int quantity,

            @Schema(examples = "months") String unit) {}
}
