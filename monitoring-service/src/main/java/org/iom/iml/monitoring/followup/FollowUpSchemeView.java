package org.iom.iml.monitoring.followup;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.jspecify.annotations.Nullable;

/** A version of a scheme as the API shows it. */
@Schema(name = "FollowUpScheme")
record FollowUpSchemeView(
        @Schema(examples = "CCPR", description = "The body whose scheme it is; see /v1/code-lists/mechanisms")
        String body,

        @Schema(examples = "2") int version,

        @Schema(description = "Whether it has grades, or grades in words, or how it grades is not known here")
        Grading grading,

        @Schema(examples = "2017-01-01", description = "First day on which it is in force; absent where none is known")
        @Nullable LocalDate validFrom,

        @Schema(
                examples = "2027-01-01",
                description = "First day on which it is no longer in force; absent while it is")
        @Nullable LocalDate validUntil,

        @Schema(description = "Its grades in the order of the body; none where it grades in words or they are unknown")
        List<GradeView> grades,

        @Schema(examples = "[\"CCPR/C/161\"]", description = "Where the body sets it")
        List<String> sources,

        @Schema(description = "Whether it was compared with the primary text or confirmed by the experts of the Unit")
        boolean verified,

        @Schema(examples = "[\"D: no report after reminders.\"]")
        List<String> remarks) {

    /** A grade with its place on the scale for all schemes. */
    @Schema(name = "FollowUpGrade")
    public record GradeView(
            @Schema(examples = "B") String grade,

            @Schema(description = "Where it stands on the scale for all schemes; unknown where no source here says")
            NormalisedGrade normalised,

            @Schema(
                    examples = "The State has taken steps, and more information or action is necessary.",
                    description = "What the body means by it; absent where no source here says")
            @Nullable String meaning,

            @Schema(examples = "CCPR/C/128/3, para. 2") String source) {}

    public FollowUpSchemeView {
        grades = List.copyOf(grades);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    static FollowUpSchemeView of(FollowUpScheme scheme) {
        List<MechanismRule.Authority> authorities =
                scheme.rules().stream().map(MechanismRule::authority).toList();
        return new FollowUpSchemeView(
                scheme.body(),
                scheme.version(),
                scheme.grading(),
                scheme.validFrom(),
                scheme.validUntil(),
                scheme.grades().stream()
                        .map(grade -> new GradeView(grade.code(), grade.normalised(), grade.meaning(), grade.source()))
                        .toList(),
                authorities.stream()
                        .map(MechanismRule.Authority::source)
                        .distinct()
                        .toList(),
                authorities.stream().allMatch(MechanismRule.Authority::verified),
                authorities.stream()
                        .flatMap(MechanismRule.Authority::remarks)
                        .distinct()
                        .toList());
    }
}
