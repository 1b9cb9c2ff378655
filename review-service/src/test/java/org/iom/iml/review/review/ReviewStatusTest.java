package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iom.iml.review.review.ReviewStatus.ACCEPTED;
import static org.iom.iml.review.review.ReviewStatus.ANALYSIS;
import static org.iom.iml.review.review.ReviewStatus.AUTHORITIES_COMMENTS;
import static org.iom.iml.review.review.ReviewStatus.CLOSED;
import static org.iom.iml.review.review.ReviewStatus.DECLINED;
import static org.iom.iml.review.review.ReviewStatus.DELIVERED;
import static org.iom.iml.review.review.ReviewStatus.DRAFT_SENT;
import static org.iom.iml.review.review.ReviewStatus.FINAL;
import static org.iom.iml.review.review.ReviewStatus.FOLLOW_UP;
import static org.iom.iml.review.review.ReviewStatus.PEER_REVIEW;
import static org.iom.iml.review.review.ReviewStatus.PUBLISHED;
import static org.iom.iml.review.review.ReviewStatus.RECEIVED;
import static org.iom.iml.review.review.ReviewStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewStatusTest {

    private static final Map<ReviewStatus, Set<ReviewStatus>> LIFE_CYCLE = Map.ofEntries(
            Map.entry(RECEIVED, Set.of(ACCEPTED, DECLINED, WITHDRAWN)),
            Map.entry(ACCEPTED, Set.of(ANALYSIS, WITHDRAWN)),
            Map.entry(ANALYSIS, Set.of(PEER_REVIEW, WITHDRAWN)),
            Map.entry(PEER_REVIEW, Set.of(ANALYSIS, DRAFT_SENT, WITHDRAWN)),
            Map.entry(DRAFT_SENT, Set.of(AUTHORITIES_COMMENTS, FINAL, WITHDRAWN)),
            Map.entry(AUTHORITIES_COMMENTS, Set.of(AUTHORITIES_COMMENTS, FINAL, WITHDRAWN)),
            Map.entry(FINAL, Set.of(DELIVERED, WITHDRAWN)),
            Map.entry(DELIVERED, Set.of(PUBLISHED, FOLLOW_UP)),
            Map.entry(PUBLISHED, Set.of(FOLLOW_UP)),
            Map.entry(FOLLOW_UP, Set.of(PUBLISHED, CLOSED)),
            Map.entry(DECLINED, Set.of()),
            Map.entry(CLOSED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()));

    static Stream<Arguments> allPairs() {
        return Arrays.stream(ReviewStatus.values())
                .flatMap(from -> Arrays.stream(ReviewStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void aReviewMovesOnlyAsItsLifeCycleSays(ReviewStatus from, ReviewStatus to) {
        if (LIFE_CYCLE.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(from.advancedTo(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.advancedTo(to))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("step-not-allowed"));
        }
    }

    @Test
    void aRefusalSaysWhichStepsAreAllowed() {
        assertThatThrownBy(() -> RECEIVED.advancedTo(FINAL))
                .hasMessage("A review that is received takes no finalization; its next steps: acceptance, declination,"
                        + " withdrawal.");
        assertThatThrownBy(() -> CLOSED.advancedTo(FINAL)).hasMessageEndingWith("its next steps: none.");
    }

    @Test
    void aReviewIsOpenUntilItIsDeliveredOrNotDoneAtAll() {
        assertThat(ReviewStatus.open())
                .containsExactlyInAnyOrder(
                        RECEIVED, ACCEPTED, ANALYSIS, PEER_REVIEW, DRAFT_SENT, AUTHORITIES_COMMENTS, FINAL);
    }
}
