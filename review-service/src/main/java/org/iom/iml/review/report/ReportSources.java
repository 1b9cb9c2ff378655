package org.iom.iml.review.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.review.comment.CommentView;
import org.iom.iml.review.comment.Comments;
import org.iom.iml.review.finding.FindingView;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.recommendation.RecommendationList;
import org.iom.iml.review.recommendation.ReviewRecommendationView;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.standard.ApplicableStandard;
import org.iom.iml.review.standard.DeliveredStandards;
import org.iom.iml.review.standard.Standards;
import org.iom.iml.review.text.PinnedVersionList;
import org.iom.iml.review.text.PinnedVersions.PinnedView;

/** The sources of a report's content, as far as the caller may see it. */
@Singleton
class ReportSources {

    private final Findings findings;
    private final RecommendationList recommendations;
    private final DeliveredStandards standards;
    private final Comments comments;
    private final PinnedVersionList pinned;

    ReportSources(
            Findings findings,
            RecommendationList recommendations,
            DeliveredStandards standards,
            Comments comments,
            PinnedVersionList pinned) {
        this.findings = findings;
        this.recommendations = recommendations;
        this.standards = standards;
        this.comments = comments;
        this.pinned = pinned;
    }

    Parts of(ReviewView review, LocalDate day) {
        UUID id = review.id();
        List<FindingView> found = findings.all(id);
        List<String> cited = found.stream()
                .map(finding -> finding.standard().instrument())
                .distinct()
                .sorted()
                .toList();
        return new Parts(
                found,
                recommendations.all(id),
                standards.of(new Standards.Question(id, review.party(), day, Report.listed(review.topics())), cited),
                review.work() == null ? List.of() : comments.all(id),
                pinned.all(id));
    }

    /** The content of a review. */
    record Parts(
            List<FindingView> findings,
            List<ReviewRecommendationView> recommendations,
            List<ApplicableStandard> standards,
            List<CommentView> comments,
            List<PinnedView> pinned) {

        static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
