package org.iom.iml.monitoring.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on progress to be drafted. */
record NewProgressReport(
        @Schema(description = "Id of an indicator of the plan") @NotNull UUID indicator,

        @Schema(examples = "2030-07-01", description = "One of the days on which progress on it is due") @NotNull LocalDate dueOn,

        @Schema(examples = "Lawyers visit four of nine places each week.") @NotBlank @Size(max = 20_000) String text,

        @Schema(examples = "4 of 9", description = "Value of the indicator, where it has one")
        @Nullable @Size(min = 1, max = 200) String value) {

    /** What a draft is to say from now on. */
    @Schema(name = "ProgressReportWords")
    public record Revision(
            @Schema(examples = "Lawyers visit five of nine places each week.") @NotBlank @Size(max = 20_000) String text,

            @Schema(examples = "5 of 9", description = "Value of the indicator, where it has one")
            @Nullable @Size(min = 1, max = 200) String value) {

        ProgressReport.Words words() {
            return new ProgressReport.Words(text, value);
        }
    }

    ProgressReport.Words words() {
        return new ProgressReport.Words(text, value);
    }
}
