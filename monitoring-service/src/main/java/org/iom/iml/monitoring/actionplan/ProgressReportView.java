package org.iom.iml.monitoring.actionplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on progress as the API shows it. */
@Schema(name = "ProgressReport")
record ProgressReportView(
        UUID id,

        @Schema(description = "Id in /v1/action-plans") UUID plan,

        @Schema(examples = "KEN") String party,
        UUID indicator,

        @Schema(
                examples = "Places of detention that a lawyer visits each week",
                description = "What the indicator is called now")
        String indicatorTitle,

        @Schema(examples = "2030-07-01", description = "Day on which it is due")
        LocalDate dueOn,

        @Schema(description = "A draft is seen by the mission of the State and the Unit only")
        PlanStatus status,

        @Schema(examples = "Lawyers visit four of nine places each week.")
        String text,

        @Schema(examples = "4 of 9", description = "Value of the indicator, where it has one") @Nullable String value,

        @Schema(description = "When it was published") @Nullable Instant publishedAt,

        Instant updatedAt,
        @JsonIgnore @Schema(hidden = true) boolean own,
        @JsonIgnore @Schema(hidden = true) long version) {}
