package org.iom.iml.monitoring.uprreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.sql.Row;
import org.jspecify.annotations.Nullable;

/** The review of a State in one cycle as the API shows it. */
@Schema(name = "UprReview")
record UprReviewView(
        UUID id,

        @Schema(examples = "KEN", description = "State under review")
        String party,

        @Schema(examples = "1") int cycle,

        @Schema(examples = "8", description = "Session of the working group; absent while none is known") @Nullable Integer session,

        @Schema(examples = "2010-05-03", description = "First day of that session, where it is known here") @Nullable LocalDate startsOn,

        @Schema(
                examples = "[\"URY\",\"FRA\",\"TCD\"]",
                description = "The three rapporteurs; none where they are not known here")
        List<String> troika,

        @Schema(description = "The three documents on which the review rests, once its session is known")
        List<BaseDocument> baseDocuments,

        @Nullable @Schema(description = "Absent while none of them has been loaded: they are not known then")
        Answers recommendations,

        @Schema(
                examples = "2012-06-01",
                description = "Day on which the State reported at mid-term, which it may do of its own accord")
        @Nullable LocalDate midTermReportedOn,

        @Schema(examples = "Mid-term report of Kenya", description = "Symbol or title of that report") @Nullable String midTermReport,

        Instant updatedAt,
        @Schema(examples = "1") long version) {

    /** A document on which a review is based. */
    @Schema(name = "UprBaseDocument")
    public record BaseDocument(
            @Schema(examples = "national-report") String kind,

            @Schema(examples = "A/HRC/WG.6/8/KEN/1", description = "Symbol, as the documents of that session have it")
            String symbol,

            @Schema(examples = "10700", description = "How long it may be") @Nullable Integer limit,

            @Schema(examples = "words", description = "What that limit counts") @Nullable String limitUnit,

            @Schema(
                    examples = "2010-02-08",
                    description = "Day by which it is due, where a rule and the session tell it")
            @Nullable LocalDate dueOn) {}

    /** The recommendations made and the State's answers in figures. */
    @Schema(name = "UprAnswers")
    public record Answers(
            @Schema(examples = "12") long supported,
            @Schema(examples = "3") long noted,

            @Schema(
                    examples = "1",
                    description =
                            "Without a position of the State so far, or with words that are neither; see `unanswered` of"
                                    + " /v1/recommendations")
            long unanswered,

            @Schema(examples = "2", description = "Pledges that the State made of its own accord; not recommendations")
            long pledges) {

        /** Returns {@code null} where there is nothing to count: no State leaves its review without a recommendation. */
        static @Nullable Answers of(Row row) {
            Answers all = new Answers(
                    row.number("supported"), row.number("noted"), row.number("unanswered"), row.number("pledges"));
            return all.supported + all.noted + all.unanswered + all.pledges == 0 ? null : all;
        }
    }

    public UprReviewView {
        troika = List.copyOf(troika);
        baseDocuments = List.copyOf(baseDocuments);
    }

    /** Returns a tag that changes whenever the content shown does. */
    String tag() {
        return version + "-" + Integer.toHexString(Objects.hash(recommendations, baseDocuments));
    }
}
