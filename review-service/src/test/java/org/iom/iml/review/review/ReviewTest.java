package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static final Turn TURN = new Turn(NOW, "a-lawyer", Map.of("received", 14, "final", 7));
    private static final Turn LATER = new Turn(Instant.parse("2026-06-18T09:00:00Z"), "a-lawyer", Map.of());
    private static final Turn OTHER = new Turn(NOW, "a-peer", Map.of());

    private static ReviewRequest asked(Product product) {
        return new ReviewRequest(
                "KEN", product, RequesterKind.PARLIAMENT, "Committee on Labour", "Is the bill in order?");
    }

    private static Review aReview() {
        PinnedText bill = new PinnedText("Migration Bill", "draft as of 12 November", "en", null);
        return new Review(
                asked(Product.OPINION),
                Wish.NONE,
                new Subject(List.of(bill), List.of(RECOMMENDATION, RECOMMENDATION)),
                TURN);
    }

    private static Review aDeliveredReview() {
        Review review = aReview();
        finish(review);
        review.deliver(DELIVERED_ON, List.of(), List.of(), OTHER);
        return review;
    }

    private static void finish(Review review) {
        review.accept(List.of(), null, TURN);
        review.takeUp(TURN);
        review.advance(Stage.PEER_REVIEW, TURN);
        review.sendDraft(TURN);
        review.finish(TURN);
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
        assertThat(review.subject().answered()).containsExactly(RECOMMENDATION);
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, mode = EnumSource.Mode.EXCLUDE, names = "ADVICE")
    void whatIsNotAdviceNeedsATextToReview(Product product) {
        assertThatThrownBy(() -> new Review(asked(product), Wish.NONE, new Subject(List.of(), List.of()), TURN))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("text-missing"));
    }

    @Test
    void adviceCanDoWithoutAText() {
        assertThat(new Review(asked(Product.ADVICE), Wish.NONE, new Subject(List.of(), List.of()), TURN)
                        .subject()
                        .texts())
                .isEmpty();
    }

    @Test
    void whoWritesOfAnAcceptedRequestIsAnalysingIt() {
        Review review = aReview();

        refuses("review-not-accepted", () -> review.takeUp(TURN));
        review.accept(List.of(), null, TURN);
        assertThat(review.takeUp(TURN)).containsExactly(new ReviewAdvanced(review.id(), "KEN", "analysis"));
        assertThat(review.takeUp(TURN)).isEmpty();
    }

    @Test
    void nothingIsWrittenInAReviewThatWasDelivered() {
        refuses("review-not-in-draft", () -> aDeliveredReview().takeUp(TURN));
    }

    @Test
    void aDeliveryTellsWhatWasFoundAndAnsweredEachOnce() {
        UUID other = Ids.next();
        DeliveredFinding finding = new DeliveredFinding(Ids.next(), "ICRMW", "art_16", List.of("detention"));
        Review review = aReview();
        finish(review);

        assertThat(review.deliver(DELIVERED_ON, List.of(other, RECOMMENDATION), List.of(finding), OTHER))
                .isEqualTo(new ReviewDelivered(
                        review.id(), "KEN", DELIVERED_ON, List.of(RECOMMENDATION, other), List.of(finding)));
        assertThat(review.deliveredOn()).contains(DELIVERED_ON);
    }

    @Test
    void aRequestThatNobodyAcceptedIsNotDelivered() {
        Review review = aReview();

        refuses("step-not-allowed", () -> review.deliver(DELIVERED_ON, List.of(), List.of(), OTHER));
        assertThat(review.deliveredOn()).isEmpty();
    }

    @Test
    void whoWroteAReviewDoesNotDeliverIt() {
        Review review = aReview();
        finish(review);

        refuses("delivery-needs-another-person", () -> review.deliver(DELIVERED_ON, List.of(), List.of(), TURN));
    }

    @Test
    void aReviewIsDueWhenItsStepIsOrWhenItIsWantedIfThatIsEarlier() {
        Review review = aReview();
        assertThat(review.progress().dueOn()).contains(LocalDate.of(2026, 3, 16));
        review.accept(List.of(), null, TURN);
        assertThat(review.progress().dueOn())
                .as("no service time for this step")
                .isEmpty();

        Wish soon = new Wish(List.of("fr"), LocalDate.of(2026, 3, 9));
        Review wanted = new Review(asked(Product.ADVICE), soon, new Subject(List.of(), List.of()), TURN);
        assertThat(wanted.progress().dueOn()).contains(LocalDate.of(2026, 3, 9));
        wanted.decline("Another body reviews it.", TURN);
        assertThat(wanted.progress().dueOn()).isEmpty();
        assertThat(wanted.progress().steps())
                .extracting(StepTime::status)
                .containsExactly(ReviewStatus.RECEIVED, ReviewStatus.DECLINED);
    }

    @Test
    void nothingIsWantedByADayThatIsOver() {
        Wish late = new Wish(List.of(), LocalDate.of(2026, 3, 1));
        assertThatThrownBy(() -> new Review(asked(Product.ADVICE), late, new Subject(List.of(), List.of()), TURN))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("in-the-past"));
    }

    @Test
    void theReasonOfADeclinationIsKept() {
        Review review = aReview();

        assertThat(review.decline("Another body reviews it.", TURN))
                .isEqualTo(new ReviewAdvanced(review.id(), "KEN", "declined"));
        assertThat(review.reason()).contains("Another body reviews it.");
        refuses("step-not-allowed", () -> review.accept(List.of(), null, TURN));
    }

    @Test
    void aDeliveredReviewCannotBeWithdrawn() {
        Review review = aDeliveredReview();

        refuses("step-not-allowed", () -> review.withdraw("Too late.", TURN));
        assertThat(review.reason()).isEmpty();
    }

    @Test
    void consentIsGivenToWhatWasDelivered() {
        Review review = aDeliveredReview();

        refuses("consent-before-delivery", () -> review.publish(consentOn(DELIVERED_ON.minusDays(1)), null, LATER));
        refuses("consent-to-come", () -> review.publish(consentOn(DELIVERED_ON.plusDays(21)), null, LATER));
        assertThat(review.status()).isEqualTo(ReviewStatus.DELIVERED);
        assertThat(review.release().publication()).isNull();
    }

    @Test
    void whatWasNotDeliveredIsNotPublished() {
        refuses("step-not-allowed", () -> aReview().publish(consentOn(DELIVERED_ON), null, LATER));
    }

    @Test
    void aReviewIsPublishedOnceAlsoDuringItsFollowUp() {
        Review review = aDeliveredReview();
        review.advance(Stage.FOLLOW_UP, TURN);
        review.publish(consentOn(DELIVERED_ON), null, LATER);
        review.advance(Stage.FOLLOW_UP, TURN);

        refuses("review-already-published", () -> review.publish(consentOn(DELIVERED_ON), null, LATER));
    }

    @Test
    void aReviewIsPublishedAsAndWhenItsRequesterLetsIt() {
        Review review = aDeliveredReview();
        LocalDate today = LATER.day();
        Consent summary = new Consent("Committee on Labour", DELIVERED_ON, Scope.SUMMARY, today.plusDays(1));

        assertThatThrownBy(() -> review.publish(null, null, LATER))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("consent-missing"));
        assertThatThrownBy(() -> review.consent(
                        new Consent("Committee on Labour", DELIVERED_ON, Scope.WHOLE, today.minusDays(1)),
                        false,
                        today))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("in-the-past"));
        review.consent(summary, false, today);
        refuses("under-embargo", () -> review.publish(null, "In short.", LATER));
        Turn next = new Turn(LATER.at().plusSeconds(86_400), "a-lawyer", Map.of());
        assertThatThrownBy(() -> review.publish(null, null, next))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("summary-missing"));
        review.publish(null, "In short.", next);
        assertThat(review.release().isWhole()).isFalse();

        review.withdrawPublication("The committee has changed its mind.", next);
        assertThat(review.release().publication()).isNull();
        assertThat(review.release().consent()).isNull();
        assertThat(review.status()).isEqualTo(ReviewStatus.FOLLOW_UP);
        refuses("review-not-published", () -> review.withdrawPublication("Again.", next));
    }

    @Test
    void whatHasEndedUnpublishedIsKeptForSomeYears() {
        Review review = aReview();
        assertThat(review.progress().keptUntil(10)).isNull();
        review.decline("Another body reviews it.", TURN);
        assertThat(review.progress().keptUntil(10)).isEqualTo(LocalDate.of(2036, 3, 2));
    }

    @Test
    void aReviewRemembersWhenTheStandardsLastChanged() {
        Review review = aReview();
        UUID notice = Ids.next();

        assertThat(review.noteStandardsChanged(notice, NOW))
                .isEqualTo(new ReviewContentRevised(review.id(), "KEN", List.of(notice)));
        assertThat(review.standardsChangedAt()).contains(NOW);
    }

    private static Consent consentOn(LocalDate day) {
        return new Consent("Committee on Labour", day, Scope.WHOLE, null);
    }
}
