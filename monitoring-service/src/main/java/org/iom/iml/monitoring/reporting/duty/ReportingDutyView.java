package org.iom.iml.monitoring.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reporting duty as the API shows it, with the rule from which it arises. */
@Schema(name = "ReportingDuty")
record ReportingDutyView(
        UUID id,
        @Schema(examples = "RWA") String party,
        @Schema(examples = "ICRMW") String instrument,

        @Schema(examples = "CMW", description = "Treaty body to which the report goes")
        String body,

        @Schema(description = "Whether it is the first report under the instrument or a later one")
        ReportKind kind,

        @Schema(examples = "1", description = "1 for the initial report, 2 for the first periodic one, and so on")
        int number,

        @Schema(
                examples = "2009-04-01",
                description =
                        "Day from which the instrument binds the State; absent where only a source of reports is known")
        @Nullable LocalDate boundFrom,

        @Nullable @Schema(
                examples = "2015-03-15",
                description =
                        "Until when the registry knows what the State did under the instrument; absent where it does not")
        LocalDate knownUntil,

        @Schema(examples = "2010-04-01") LocalDate dueOn,

        @Schema(
                description =
                        "Where it stands today: unknown where its day had passed before this register learnt of it,"
                                + " and no source has said whether a report was received")
        DutyStanding status,

        @Schema(examples = "2010-06-17", description = "Day on which the report was received") @Nullable LocalDate receivedOn,

        @Schema(examples = "2011-09-12", description = "Day on which the body considered it") @Nullable LocalDate consideredOn,

        @Schema(examples = "CMW/C/RWA/1", description = "Symbol of the report that answers it") @Nullable String document,

        @Schema(description = "Day from which it is no longer owed") @Nullable LocalDate lapsedOn,

        @Schema(description = "Why it is no longer owed") @Nullable LapseReason lapseReason,

        Rule rule,
        Instant updatedAt) {

    /** The source of the due date, and whether it was verified. */
    @Schema(name = "ReportingRuleSource")
    public record Rule(
            @Schema(examples = "ICRMW art. 73(1)", description = "The rule, or the document that sets the day")
            String source,

            @Schema(
                    description =
                            "Whether it was compared with the primary text or confirmed by the experts of the Unit")
            boolean verified,

            @Schema(description = "Remarks on the rule") @Nullable String remark) {}
}
