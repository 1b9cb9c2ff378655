package org.iom.iml.monitoring.uprreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mid-term report by a State, to be recorded. */
record NewMidTermReport(
        @Schema(examples = "2012-06-01", description = "Day of the report") @NotNull LocalDate occurredOn,

        @Schema(examples = "Mid-term report of Kenya", description = "Its symbol or title")
        @Nullable @Size(min = 1, max = 200) String document) {}
