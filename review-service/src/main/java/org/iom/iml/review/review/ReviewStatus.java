package org.iom.iml.review.review;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.Refusal;

/** The status of a review, with the step that leads to it. */
public enum ReviewStatus implements Coded {
    RECEIVED("received", "request"),
    ACCEPTED("accepted", "acceptance"),
    DECLINED("declined", "declination"),
    ANALYSIS("analysis", "analysis"),
    PEER_REVIEW("peer-review", "peer-review"),
    DRAFT_SENT("draft-sent", "draft"),
    AUTHORITIES_COMMENTS("authorities-comments", "comments"),
    FINAL("final", "finalization"),
    DELIVERED("delivered", "delivery"),
    PUBLISHED("published", "publication"),
    FOLLOW_UP("follow-up", "follow-up"),
    CLOSED("closed", "closure"),
    WITHDRAWN("withdrawn", "withdrawal");

    @EnumeratedValue
    private final String code;

    private final String step;

    ReviewStatus(String code, String step) {
        this.code = code;
        this.step = step;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the name of the sub-resource of the review that leads to this status. */
    public String step() {
        return step;
    }

    /** Returns the statuses that may follow. */
    public Set<ReviewStatus> successors() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(ANALYSIS, WITHDRAWN);
            case ANALYSIS -> EnumSet.of(PEER_REVIEW, WITHDRAWN);
            case PEER_REVIEW -> EnumSet.of(ANALYSIS, DRAFT_SENT, WITHDRAWN);
            case DRAFT_SENT -> EnumSet.of(AUTHORITIES_COMMENTS, FINAL, WITHDRAWN);
            case AUTHORITIES_COMMENTS -> EnumSet.of(AUTHORITIES_COMMENTS, FINAL, WITHDRAWN);
            case FINAL -> EnumSet.of(DELIVERED, WITHDRAWN);
            case DELIVERED -> EnumSet.of(PUBLISHED, FOLLOW_UP);
            case PUBLISHED -> EnumSet.of(FOLLOW_UP);
            case FOLLOW_UP -> EnumSet.of(PUBLISHED, CLOSED);
            case DECLINED, WITHDRAWN, CLOSED -> EnumSet.noneOf(ReviewStatus.class);
        };
    }

    public boolean canBecome(ReviewStatus next) {
        return successors().contains(next);
    }

    /** Returns {@code next} if it may follow this status, and refuses the step otherwise. */
    ReviewStatus advancedTo(ReviewStatus next) {
        if (!canBecome(next)) {
            throw new Refusal(
                    "step-not-allowed",
                    "A review that is %s takes no %s; its next steps: %s."
                            .formatted(
                                    code, next.step, nextSteps().isEmpty() ? "none" : String.join(", ", nextSteps())));
        }
        return next;
    }

    /** Returns the steps that may follow. */
    public List<String> nextSteps() {
        return successors().stream().map(ReviewStatus::step).toList();
    }

    /** Reports whether the result is still to come. */
    public boolean isOpen() {
        return canBecome(WITHDRAWN);
    }

    /** Reports whether the findings are still being written. */
    public boolean isInDraft() {
        return switch (this) {
            case ANALYSIS, PEER_REVIEW, DRAFT_SENT, AUTHORITIES_COMMENTS -> true;
            case RECEIVED, ACCEPTED, DECLINED, FINAL, DELIVERED, PUBLISHED, FOLLOW_UP, CLOSED, WITHDRAWN -> false;
        };
    }

    /** Returns all statuses in which the result is still to come. */
    public static Set<ReviewStatus> open() {
        EnumSet<ReviewStatus> open = EnumSet.noneOf(ReviewStatus.class);
        Arrays.stream(values()).filter(ReviewStatus::isOpen).forEach(open::add);
        return open;
    }
}
