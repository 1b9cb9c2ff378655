package org.iom.iml.monitoring.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the body last said of the follow-up to a recommendation, as the recommendation shows it. */
@Schema(name = "FollowUp")
public record FollowUp(
        @Schema(description = "unknown where no grading of it is known here")
        FollowUpStatus status,

        @Schema(examples = "2020-09-01", description = "Day of the latest document in which it is graded") @Nullable LocalDate asOf,

        @Schema(
                description =
                        "The latest grade of the whole and of each part of it, about which nothing was said later."
                                + " They are not made one")
        List<Latest> grades) {

    /** Picks the gradings of {@code r} that neither a later one of the same part nor one of the whole replaces. */
    private static final String STANDING = """
            from follow_up_assessment a
            where a.recommendation = r.id and a.withdrawn_at is null
              and not exists (
                  select from follow_up_assessment later
                  where later.recommendation = a.recommendation and later.withdrawn_at is null
                    and (later.part is not distinct from a.part and (later.as_of, later.id) > (a.as_of, a.id)
                         or later.part is null and later.as_of > a.as_of))""";

    /** The expression for the latest grades of the recommendation {@code r} as JSON. */
    public static final String LATEST = """
            (select coalesce(json_agg(json_strip_nulls(json_build_object('assessment', a.id, 'scheme', a.scheme,
                    'version', a.scheme_version, 'part', a.part, 'grade', a.grade, 'normalised', a.normalised,
                    'document', a.document, 'asOf', a.as_of)) order by a.part nulls first, a.id), '[]') %s)""".formatted(STANDING);

    /** The condition that one of the latest grades of the recommendation {@code r} is {@code :followUp}. */
    public static final String IS = "exists (select " + STANDING + " and a.normalised = :followUp)";

    /** The condition that no grade of the recommendation {@code r} is known, or what one of them means is not. */
    public static final String IS_UNKNOWN =
            "(not exists (select " + STANDING + ") or exists (select " + STANDING + " and a.normalised = 'unknown'))";

    /** The expression for when a grading of the recommendation {@code r} was last recorded or withdrawn. */
    public static final String CHANGED =
            "(select max(a.updated_at) from follow_up_assessment a where a.recommendation = r.id)";

    public FollowUp {
        grades = List.copyOf(grades);
    }

    /** One of the latest grades. */
    @Schema(name = "LatestFollowUpGrade")
    public record Latest(
            @Schema(description = "Id in /v1/follow-up-assessments")
            UUID assessment,

            @Schema(
                    examples = "CCPR",
                    description = "The body, by whose scheme it is graded; see /v1/follow-up-schemes")
            String scheme,

            @Schema(examples = "2") int version,

            @Schema(examples = "(a)", description = "Part of the recommendation; absent where it is the whole")
            @Nullable String part,

            @Schema(examples = "B", description = "As the body gave it")
            String grade,

            NormalisedGrade normalised,

            @Schema(examples = "CCPR/C/128/3/Add.1", description = "Symbol of the document in which it stands")
            String document,

            @Schema(examples = "2020-09-01", description = "Day of the document")
            LocalDate asOf) {}

    public static FollowUp of(List<Latest> grades) {
        return new FollowUp(
                grades.isEmpty() ? FollowUpStatus.UNKNOWN : FollowUpStatus.ASSESSED,
                grades.stream().map(Latest::asOf).max(Comparator.naturalOrder()).orElse(null),
                grades);
    }
}
