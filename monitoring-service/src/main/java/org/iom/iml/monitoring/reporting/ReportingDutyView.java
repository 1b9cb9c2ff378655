package org.iom.iml.monitoring.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reporting duty as the API shows it, with the rule from which it follows. */
@Schema(name = "ReportingDuty")
public record ReportingDutyView(
        UUID id,
        @Schema(examples = "RWA") String party,
        @Schema(examples = "ICRMW") String instrument,

        @Schema(examples = "CMW", description = "Treaty body to which the report goes")
        String body,

        @Schema(description = "Whether it is the first report under the instrument or a later one")
        ReportKind kind,

        @Schema(examples = "2009-04-01", description = "Day from which the instrument binds the State")
        LocalDate boundFrom,

        @Schema(examples = "2010-04-01") LocalDate dueOn,

        @Schema(description = "Whether the report is owed; lapsed where the instrument no longer binds the State")
        DutyStatus status,

        @Schema(description = "Open, and its day has passed. The register does not know whether a report was made.")
        boolean pastDue,

        @Schema(description = "Day from which it is no longer owed") @Nullable LocalDate lapsedOn,

        @Schema(description = "Why it is no longer owed") @Nullable LapseReason lapseReason,

        Rule rule,
        Instant updatedAt) {

    /** Where the rule stands. */
    @Schema(name = "ReportingRuleSource")
    public record Rule(
            @Schema(examples = "ICRMW art. 73(1)") String source,

            @Schema(description = "Whether the rule was compared with the primary text")
            boolean verified,

            @Schema(description = "What the rule alone does not tell") @Nullable String remark) {}
}
