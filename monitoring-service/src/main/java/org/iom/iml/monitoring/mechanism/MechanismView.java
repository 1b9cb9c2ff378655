package org.iom.iml.monitoring.mechanism;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mechanism as the API shows it, with its rules. */
@Schema(name = "Mechanism")
record MechanismView(
        @Schema(examples = "CMW") String code,
        MechanismKind kind,
        @Schema(examples = "Committee on Migrant Workers") String name,

        @Schema(examples = "Europe/Zurich", description = "Time zone of its seat, in which its days begin and end")
        String timeZone,

        @Schema(examples = "ICRMW art. 72", description = "What set it up")
        String source,

        @Schema(description = "Its rules: all their versions, or those in force on the day that was asked for")
        List<RuleView> rules) {

    /** One version of a rule. */
    @Schema(name = "MechanismRule")
    public record RuleView(
            RuleSubject subject,

            @Schema(examples = "initial-report", description = "The rule; its versions share the code")
            String code,

            @Schema(examples = "ICRMW", description = "Instrument under which it holds; absent where it holds for all")
            @Nullable String instrument,

            @Schema(examples = "12", description = "How many; negative where it is counted backwards") @Nullable Integer quantity,

            @Schema(examples = "months", description = "What is counted: words, days, weeks, months") @Nullable String unit,

            @Schema(examples = "binding-of-the-state", description = "Event from which a time is counted") @Nullable String countsFrom,

            @Schema(examples = "[\"standard\",\"simplified\"]", description = "The options, the usual one first")
            List<String> choices,

            @Schema(
                    examples = "2",
                    description = "Version of the scheme by which follow-up is graded; see /v1/follow-up-schemes")
            @Nullable Integer schemeVersion,

            @Schema(description = "First day on which it is in force; absent where none is known") @Nullable LocalDate validFrom,

            @Schema(description = "First day on which it is no longer in force; absent while it is") @Nullable LocalDate validUntil,

            @Schema(examples = "ICRMW art. 73(1)", description = "Status")
            String source,

            @Schema(
                    description =
                            "Whether it was compared with the primary text or confirmed by the experts of the Unit")
            boolean verified,

            @Schema(description = "Remarks on the rule") @Nullable String remark) {

        static RuleView of(MechanismRule rule) {
            MechanismRule.Measure measure = rule.measure();
            return new RuleView(
                    rule.subject(),
                    rule.code(),
                    rule.instrument(),
                    measure == null ? null : measure.quantity(),
                    measure == null ? null : measure.unit(),
                    measure == null ? null : measure.countsFrom(),
                    rule.choices(),
                    rule.validity().scheme(),
                    rule.validity().from(),
                    rule.validity().until(),
                    rule.authority().source(),
                    rule.authority().verified(),
                    rule.authority().remark());
        }
    }

    public MechanismView {
        rules = List.copyOf(rules);
    }

    static MechanismView of(Mechanism mechanism, List<MechanismRule> rules) {
        return new MechanismView(
                mechanism.code(),
                mechanism.kind(),
                mechanism.name(),
                mechanism.timeZone(),
                mechanism.source(),
                rules.stream().map(RuleView::of).toList());
    }
}
