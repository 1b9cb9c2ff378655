package org.iom.iml.review.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as shown to those who may see it; its findings and recommendations are separate lists. */
@Schema(name = "Review")
public record ReviewView(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @Schema(examples = "KEN") String party,
        Product product,

        @Schema(description = SUMMARY_ONLY) @Nullable RequesterView requester,

        @Schema(examples = "Does the draft respect the rights of migrant workers?", description = SUMMARY_ONLY)
        @Nullable String termsOfReference,

        @Schema(
                description = "Languages in which the requester wants it. " + SUMMARY_ONLY,
                examples = "[\"en\", \"fr\"]")
        @Nullable List<String> languages,

        @Schema(description = SUMMARY_ONLY) @Nullable List<TextView> texts,

        @Schema(
                description = "Topics by which its standards are found; see /v1/checklists. " + SUMMARY_ONLY,
                examples = "[\"detention\"]")
        @Nullable List<String> topics,

        @Schema(description = "Recommendations of mechanisms that it answers. " + SUMMARY_ONLY) @Nullable List<UUID> answeredRecommendations,

        @Schema(examples = "analysis") ReviewStatus status,

        @Schema(
                description = "Sub-resources to which a POST moves the review on",
                examples = "[\"peer-review\", \"delivery\", \"withdrawal\"]")
        List<String> nextSteps,

        Instant requestedAt,

        @Schema(
                description =
                        "Why the review was accepted, declined or withdrawn, or its publication; for the Unit and the"
                                + " State's mission only")
        @Nullable String reason,

        @Nullable LocalDate deliveredOn,
        @Nullable PublicationView publication,

        @Schema(description = "When the status of the State under an instrument last changed while the review was open")
        @Nullable Instant standardsChangedAt,

        @Schema(description = "The newest 20 such changes; all of them are under notices. " + SUMMARY_ONLY) @Nullable List<NoticeView> notices,

        @Schema(description = "Its progress; for the Unit and the State's mission only") @Nullable ReviewWorkView work) {

    private static final String SUMMARY_ONLY = "Left out for those who see the summary only";

    /** The requester of the review. */
    @Schema(name = "ReviewRequester")
    public record RequesterView(
            RequesterKind kind,

            @Schema(examples = "State Department for Immigration")
            String name) {}

    /** A text under review, to which findings refer by number. */
    @Schema(name = "ReviewText")
    public record TextView(
            @Schema(examples = "1") int number,
            @Schema(examples = "Draft Migration Bill") String title,

            @Schema(examples = "draft as of 12 November") String version,

            @Schema(examples = "en") String language,
            @Nullable LocalDate dated) {}

    /** The date of publication and the consent on which it rests. */
    @Schema(name = "ReviewPublication")
    public record PublicationView(
            LocalDate publishedOn,

            @Schema(examples = "State Department for Immigration")
            String consentGivenBy,

            LocalDate consentGivenOn,

            @Schema(examples = "summary", description = "How much of it everybody reads")
            Scope scope,

            @Schema(examples = "The review found the bill in line with the Convention but for detention.") @Nullable String summary) {

        static @Nullable PublicationView of(Release release) {
            Publication publication = release.publication();
            Consent consent = release.consent();
            if (publication == null || consent == null) {
                return null;
            }
            return new PublicationView(
                    publication.publishedOn(),
                    consent.givenBy(),
                    consent.givenOn(),
                    consent.scope(),
                    publication.summary());
        }
    }

    /** A notice that the State's status under an instrument changed. */
    @Schema(name = "StatusNotice")
    public record NoticeView(
            UUID id,
            UUID review,
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "signatory") String statusBefore,
            @Schema(examples = "party") String statusAfter,
            @Nullable LocalDate since,
            Instant notedAt) {

        static NoticeView of(StatusNotice notice) {
            StatusChange change = notice.change();
            return new NoticeView(
                    notice.id(),
                    notice.review(),
                    change.instrument(),
                    change.before(),
                    change.after(),
                    change.since(),
                    notice.notedAt());
        }
    }

    /**
     * Returns the view of a review.
     *
     * @param work null for callers who may read only what is published
     */
    static ReviewView of(Review review, List<StatusNotice> notices, @Nullable ReviewWorkView work) {
        ReviewRequest request = review.request();
        boolean whole = work != null || review.release().isWhole();
        return new ReviewView(
                review.id(),
                review.version(),
                request.party(),
                request.product(),
                whole ? new RequesterView(request.requesterKind(), request.requesterName()) : null,
                whole ? request.termsOfReference() : null,
                whole ? List.copyOf(review.wish().languages()) : null,
                whole ? texts(review.subject().texts()) : null,
                whole ? List.copyOf(review.subject().topics()) : null,
                whole ? List.copyOf(review.subject().answered()) : null,
                review.status(),
                review.status().nextSteps(),
                review.requestedAt(),
                work == null ? null : review.reason().orElse(null),
                review.deliveredOn().orElse(null),
                PublicationView.of(review.release()),
                review.standardsChangedAt().orElse(null),
                whole ? notices.stream().map(NoticeView::of).toList() : null,
                work);
    }

    private static List<TextView> texts(List<PinnedText> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    PinnedText text = texts.get(i);
                    return new TextView(i + 1, text.title(), text.version(), text.language(), text.dated());
                })
                .toList();
    }
}
