package org.iom.iml.training.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.iom.iml.events.TrainingRequestAdvanced;
import org.iom.iml.events.TrainingRequested;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.junit.jupiter.api.Test;

class TrainingRequestTest {

    private static final UUID RECOMMENDATION = Ids.next();
    private static final UUID EDITION = Ids.next();

    private static TrainingRequest aRequest() {
        return new TrainingRequest(
                Ids.next(),
                "KEN",
                "Ministry of Labour",
                new Subject(List.of("labour-migration"), "Inspectors are new.", List.of(RECOMMENDATION), List.of()),
                new Wish("en", 20, null, null));
    }

    private static TrainingRequest anAcceptedRequest() {
        TrainingRequest request = aRequest();
        request.accept();
        return request;
    }

    private static TrainingRequest aPlannedRequest() {
        TrainingRequest request = anAcceptedRequest();
        request.planAs(EDITION);
        return request;
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aNewRequestTellsItsThemesAndWhatItAnswersButNotItsWords() {
        TrainingRequest request = aRequest();

        assertThat(request.requested())
                .isEqualTo(new TrainingRequested(
                        request.id(), "KEN", List.of("labour-migration"), List.of(RECOMMENDATION)));
    }

    @Test
    void anAcceptedRequestIsPlannedAsAnEditionAndFulfilledByIt() {
        TrainingRequest request = anAcceptedRequest();

        assertThat(request.planAs(EDITION))
                .isEqualTo(new TrainingRequestAdvanced(request.id(), "KEN", "planned", EDITION));
        assertThat(request.isPlannedAs(EDITION)).isTrue();
        assertThat(request.fulfil()).isEqualTo(new TrainingRequestAdvanced(request.id(), "KEN", "fulfilled", EDITION));
    }

    @Test
    void aRequestIsNotPlannedBeforeItIsAccepted() {
        refuses("training-request-is-received", () -> aRequest().planAs(EDITION));
    }

    @Test
    void aDeclinedRequestKeepsTheReasonAndCannotBeAccepted() {
        TrainingRequest request = aRequest();
        request.decline("The regional course in May covers it.");

        assertThat(request.declineReason()).isEqualTo("The regional course in May covers it.");
        refuses("training-request-is-declined", request::accept);
    }

    @Test
    void aRefusedDeclineLeavesNoReason() {
        TrainingRequest request = anAcceptedRequest();

        refuses("training-request-is-accepted", () -> request.decline("Too late."));
        assertThat(request.declineReason()).isNull();
    }

    @Test
    void aPlannedRequestWaitsForAnotherEditionWhenItsOwnIsCancelled() {
        TrainingRequest request = aPlannedRequest();

        assertThat(request.planAnew()).isEqualTo(new TrainingRequestAdvanced(request.id(), "KEN", "accepted", null));
        assertThat(request.isPlannedAs(EDITION)).isFalse();
    }

    @Test
    void onlyACancelledEditionMakesAPlannedRequestAcceptedAgain() {
        refuses("training-request-is-planned", () -> aPlannedRequest().accept());
        refuses("training-request-is-received", () -> aRequest().planAnew());
    }

    @Test
    void aWithdrawnRequestCannotBeWithdrawnAgain() {
        TrainingRequest request = aPlannedRequest();
        request.withdraw();

        assertThat(request.isPlannedAs(EDITION)).isFalse();
        refuses("training-request-is-withdrawn", request::withdraw);
        refuses("training-request-is-withdrawn", request::fulfil);
    }

    @Test
    void aWishedPeriodDoesNotEndBeforeItBegins() {
        LocalDate june = LocalDate.of(2026, 6, 1);

        assertThatThrownBy(() -> new Wish("fr", 10, june, june.minusDays(1))).isInstanceOf(BadInput.class);
    }
}
