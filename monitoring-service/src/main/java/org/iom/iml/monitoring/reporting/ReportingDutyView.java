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

        @Schema(examples = "initial", description = "initial or periodic")
        String kind,

        @Schema(examples = "2009-04-01", description = "Day from which the instrument binds the State")
        LocalDate boundFrom,

        @Schema(examples = "2010-04-01") LocalDate dueOn,

        @Schema(examples = "open", description = "open or lapsed")
        String status,

        @Schema(description = "Open, and its day has passed. Whether a report was made, this register need not know.")
        boolean pastDue,

        @Schema(implementation = String.class, format = "date", nullable = true) @Nullable LocalDate lapsedOn,

        @Schema(examples = "no-longer-party", description = "no-longer-party or record-corrected", nullable = true)
        @Nullable String lapseReason,

        Rule rule,
        Instant changedAt) {

    /** Where the rule stands. */
    @Schema(name = "ReportingRuleSource")
    public record Rule(
            @Schema(examples = "ICRMW art. 73(1)") String source,

            @Schema(description = "Whether the rule was compared with the primary text")
            boolean verified,

            @Schema(nullable = true) @Nullable String remark) {}

    static ReportingDutyView of(ReportingDuty duty, ReportingRule rule, LocalDate today) {
        LapseReason reason = duty.lapseReason();
        return new ReportingDutyView(
                duty.id(),
                duty.party(),
                duty.instrument(),
                duty.body(),
                duty.kind().code(),
                duty.boundFrom(),
                duty.dueOn(),
                duty.status().code(),
                duty.isPastDue(today),
                duty.lapsedOn(),
                reason == null ? null : reason.code(),
                new Rule(rule.source(), rule.verified(), rule.remark()),
                duty.changedAt());
    }
}
