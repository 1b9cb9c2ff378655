package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.ReviewAdvanced;
import org.iom.iml.events.ReviewContentRevised;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewRequested;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DELIVERED_ON = LocalDate.of(2026, 5, 29);
    private static final UUID RECOMMENDATION = Ids.next();

    private static ReviewRequest asked(Product product) {
        return new ReviewRequest(
                "KEN", product, RequesterKind.PARLIAMENT, "Committee on Labour", "Is the bill in order?");
    }

    private static Review aReview() {
        PinnedText bill = new PinnedText("Migration Bill", "draft as of 12 November", "en", null);
        return new Review(asked(Product.OPINION), List.of(bill), List.of(RECOMMENDATION, RECOMMENDATION), NOW);
    }

    private static Review aDeliveredReview() {
        Review review = aReview();
        review.advance(Stage.ACCEPTANCE);
        review.deliver(DELIVERED_ON, List.of(), List.of());
        return review;
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aRequestTellsItsStateAndNothingOfItsWords() {
        Review review = aReview();

        assertThat(review.requested()).isEqualTo(new ReviewRequested(review.id(), "KEN"));
        assertThat(review.status()).isEqualTo(ReviewStatus.RECEIVED);
        assertThat(review.answered()).containsExactly(RECOMMENDATION);
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, mode = EnumSource.Mode.EXCLUDE, names = "ADVICE")
    void whatIsNotAdviceNeedsATextToReview(Product product) {
        assertThatThrownBy(() -> new Review(asked(product), List.of(), List.of(), NOW))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("text-missing"));
    }

    @Test
    void adviceCanDoWithoutAText() {
        assertThat(new Review(asked(Product.ADVICE), List.of(), List.of(), NOW).texts())
                .isEmpty();
    }

    @Test
    void whoWritesHasAcceptedTheRequestAndIsAnalysingIt() {
        Review review = aReview();

        assertThat(review.takeUp())
                .containsExactly(
                        new ReviewAdvanced(review.id(), "KEN", "accepted"),
                        new ReviewAdvanced(review.id(), "KEN", "analysis"));
        assertThat(review.takeUp()).isEmpty();
    }

    @Test
    void nothingIsWrittenInAReviewThatWasDelivered() {
        refuses("review-not-in-draft", aDeliveredReview()::takeUp);
    }

    @Test
    void aDeliveryTellsWhatWasFoundAndAnsweredEachOnce() {
        UUID other = Ids.next();
        DeliveredFinding finding = new DeliveredFinding(Ids.next(), "ICRMW", "art_16", List.of("detention"));
        Review review = aReview();
        review.takeUp();

        assertThat(review.deliver(DELIVERED_ON, List.of(other, RECOMMENDATION), List.of(finding)))
                .isEqualTo(new ReviewDelivered(
                        review.id(), "KEN", DELIVERED_ON, List.of(RECOMMENDATION, other), List.of(finding)));
        assertThat(review.deliveredOn()).contains(DELIVERED_ON);
    }

    @Test
    void aRequestThatNobodyAcceptedIsNotDelivered() {
        Review review = aReview();

        refuses("step-not-allowed", () -> review.deliver(DELIVERED_ON, List.of(), List.of()));
        assertThat(review.deliveredOn()).isEmpty();
    }

    @Test
    void theReasonOfADeclinationIsKept() {
        Review review = aReview();

        assertThat(review.decline("Another body reviews it."))
                .isEqualTo(new ReviewAdvanced(review.id(), "KEN", "declined"));
        assertThat(review.reason()).contains("Another body reviews it.");
        refuses("step-not-allowed", () -> review.advance(Stage.ACCEPTANCE));
    }

    @Test
    void aDeliveredReviewCannotBeWithdrawn() {
        Review review = aDeliveredReview();

        refuses("step-not-allowed", () -> review.withdraw("Too late."));
        assertThat(review.reason()).isEmpty();
    }

    @Test
    void consentIsGivenToWhatWasDelivered() {
        Review review = aDeliveredReview();

        refuses("consent-before-delivery", () -> review.publish(consentOn(DELIVERED_ON.minusDays(1))));
        refuses("consent-to-come", () -> review.publish(consentOn(DELIVERED_ON.plusDays(21))));
        assertThat(review.status()).isEqualTo(ReviewStatus.DELIVERED);
        assertThat(review.publication()).isEmpty();
    }

    @Test
    void whatWasNotDeliveredIsNotPublished() {
        refuses("step-not-allowed", () -> aReview().publish(consentOn(DELIVERED_ON)));
    }

    @Test
    void aReviewIsPublishedOnceAlsoDuringItsFollowUp() {
        Review review = aDeliveredReview();
        review.advance(Stage.FOLLOW_UP);
        review.publish(consentOn(DELIVERED_ON));
        review.advance(Stage.FOLLOW_UP);

        refuses("review-already-published", () -> review.publish(consentOn(DELIVERED_ON)));
    }

    @Test
    void aReviewRemembersWhenTheStandardsLastChanged() {
        Review review = aReview();
        UUID notice = Ids.next();

        assertThat(review.noteStandardsChanged(notice, NOW))
                .isEqualTo(new ReviewContentRevised(review.id(), "KEN", List.of(notice)));
        assertThat(review.standardsChangedAt()).contains(NOW);
    }

    private static Publication consentOn(LocalDate day) {
        return new Publication(DELIVERED_ON.plusDays(20), "Committee on Labour", day);
    }
}
