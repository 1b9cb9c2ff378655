package org.iom.iml.review.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.LocalDate;
import java.util.List;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ReviewStepResourceTest {

    private static final String REASON = "{\"reason\":\"Another body reviews the bill.\"}";

    @Test
    void aReviewGoesStepByStepFromRequestToClosure() {
        String path = SomeReview.requested("KEN");

        takes(path, "acceptance", "accepted");
        takes(path, "analysis", "analysis");
        takes(path, "peer-review", "peer-review");
        SomeReview.agreed(path);
        takes(path, "draft", "draft-sent");
        takes(path, "comments", "authorities-comments");
        takes(path, "finalization", "final");
        takes(path, "delivery", "delivered");
        takes(path, "follow-up", "follow-up");
        takes(path, "closure", "closed");

        Desk.mission("KEN").get(path).then().body("nextSteps", hasSize(0), "deliveredOn", notNullValue());
    }

    private static void takes(String path, String step, String status) {
        Desk.unit()
                .step(path, step, "")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo(status));
    }

    @Test
    void aStepIsTakenFromTheVersionThatWasRead() {
        String path = SomeReview.requested("KEN");
        String read = Desk.unit().get(path).header("ETag");

        Desk.unit().blindStep(path, "acceptance").then().statusCode(428).body("code", equalTo("precondition-required"));
        Desk.unit().step(path, "acceptance", "", read).then().statusCode(200);
        Desk.unit().step(path, "analysis", "", read).then().statusCode(412).body("code", equalTo("stale-version"));
        Desk.unit().get(path).then().body("status", equalTo("accepted"));
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        Desk.unit()
                .step(SomeReview.requested("KEN"), "finalization", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("step-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "analysis",
                "peer-review",
                "draft",
                "comments",
                "finalization",
                "delivery",
                "follow-up",
                "closure"
            })
    void theStepsOfTheUnitAreNotTheMissions(String step) {
        String path = SomeReview.requested("KEN");

        Desk.mission("KEN").step(path, step, "").then().statusCode(403);
        Desk.nobody().step(path, step, "", "\"0\"").then().statusCode(401);
    }

    @Test
    void whatIsDeclinedNeedsAReasonAndStaysDeclined() {
        String path = SomeReview.requested("KEN");

        Desk.unit().step(path, "declination", "{\"reason\":\" \"}").then().statusCode(422);
        Desk.unit().step(path, "declination", "").then().statusCode(422);
        Desk.unit().step(path, "declination", REASON).then().statusCode(200);
        Desk.mission("KEN")
                .get(path)
                .then()
                .body("status", equalTo("declined"), "reason", equalTo("Another body reviews the bill."));
        Desk.unit().step(path, "acceptance", "").then().statusCode(409);
    }

    @Test
    void itsMissionWithdrawsAReviewUntilItIsDelivered() {
        String open = SomeReview.withAFinding("KEN");
        String delivered = SomeReview.delivered("KEN");

        Desk.mission("UGA")
                .step(open, "withdrawal", REASON, Desk.unit().get(open).header("ETag"))
                .then()
                .statusCode(404);
        Desk.mission("KEN")
                .step(open, "withdrawal", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
        Desk.mission("KEN").step(delivered, "withdrawal", REASON).then().statusCode(409);
    }

    @Test
    void aReviewIsPublishedOnTheConsentOfItsRequesterOnly() {
        String path = SomeReview.delivered("KEN");
        LocalDate delivered = LocalDate.parse(Desk.unit().get(path).path("deliveredOn"));

        Desk.unit().step(path, "publication", "").then().statusCode(422);
        Desk.unit()
                .step(path, "publication", "{\"consentGivenOn\":\"2026-05-29\"}")
                .then()
                .statusCode(422);
        Desk.unit()
                .step(
                        path,
                        "publication",
                        SomeReview.consent(delivered.minusDays(1).toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-before-delivery"));
        Desk.nobody().get(path).then().statusCode(404);
    }

    @Test
    void whatIsPublishedIsEverybodysToReadAndNobodysToChange() {
        String path = SomeReview.published("KEN");
        String id = path.substring(path.lastIndexOf('/') + 1);

        for (Desk reader : new Desk[] {Desk.nobody(), Desk.partner("IIHL"), Desk.mission("UGA")}) {
            reader.get(path)
                    .then()
                    .statusCode(200)
                    .body("publication.consentGivenBy", equalTo("Department for Immigration"));
            reader.get(path + "/findings").then().body("items.themes", contains(contains("detention")));
            reader.get("/v1/reviews?party=KEN&limit=200").then().body("items.id", hasItem(id));
        }
        Desk.mission("UGA").get(path + "/history").then().statusCode(404);
        Desk.mission("UGA").step(path, "withdrawal", REASON).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acceptance", "declination", "peer-review", "draft", "finalization", "delivery", "publication"})
    void aPersonAnswersForAStepThatDecides(String step) {
        String path = SomeReview.requested("KEN");
        String body = switch (step) {
            case "declination" -> REASON;
            case "publication" -> SomeReview.consent("2026-05-29");
            default -> "";
        };
        for (Desk machine : List.of(Desk.machine(), Desk.operatingMachine())) {
            machine.step(path, step, body).then().statusCode(403).body("code", equalTo("person-required"));
        }
        Desk.mission("KEN").step(path, step, "").then().statusCode(403).body("code", equalTo("forbidden"));
    }
}
