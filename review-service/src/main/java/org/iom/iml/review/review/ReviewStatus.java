package org.iom.iml.review.review;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.Refusal;

/** Where a review stands, and by which step it came there. */
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

    /** The sub-resource of a review that leads here. */
    public String step() {
        return step;
    }

    /** Where a review may go from here. */
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

    /** The next status, where it is allowed from here. */
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

    /** The steps that are allowed from here. */
    public List<String> nextSteps() {
        return successors().stream().map(ReviewStatus::step).toList();
    }

    /** Whether the result is still to come. */
    public boolean isOpen() {
        return canBecome(WITHDRAWN);
    }

    /** Whether its findings are still being written. */
    public boolean isInDraft() {
        return switch (this) {
            case ANALYSIS, PEER_REVIEW, DRAFT_SENT, AUTHORITIES_COMMENTS -> true;
            case RECEIVED, ACCEPTED, DECLINED, FINAL, DELIVERED, PUBLISHED, FOLLOW_UP, CLOSED, WITHDRAWN -> false;
        };
    }

    /** All in which the result is still to come. */
    public static Set<ReviewStatus> open() {
        EnumSet<ReviewStatus> open = EnumSet.noneOf(ReviewStatus.class);
        Arrays.stream(values()).filter(ReviewStatus::isOpen).forEach(open::add);
        return open;
    }
}
