package org.iom.iml.review.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecommendationResourceTest {

    private static final String RECOMMENDATION = """
            {"kind":"key","addressedTo":"Parliament","text":"Make detention the last resort.","findings":[%s]}""";

    @Test
    void theMissionSeesWhatIsRecommendedOnceItIsDelivered() {
        String review = SomeReview.withAFinding("KEN");
        String finding = findingOf(review);
        String recommendations = review + "/recommendations";
        Desk.unit()
                .create(recommendations, RECOMMENDATION.formatted('"' + finding + '"'))
                .then()
                .statusCode(201);

        Desk.mission("KEN").get(recommendations).then().statusCode(404);
        SomeReview.finalized(review);
        SomeReview.PEER.step(review, "delivery", "").then().statusCode(200);
        Desk.mission("KEN")
                .get(recommendations)
                .then()
                .body("items.text", contains("Make detention the last resort."), "items.kind", contains("key"))
                .body("items.findings", equalTo(List.of(List.of(finding))));
        Desk.mission("UGA").get(recommendations).then().statusCode(404);
    }

    @Test
    void aRecommendationRestsOnFindingsOfItsOwnReview() {
        String review = SomeReview.withAFinding("KEN");
        String elsewhere = findingOf(SomeReview.withAFinding("KEN"));

        Desk.unit()
                .create(review + "/recommendations", RECOMMENDATION.formatted('"' + elsewhere + '"'))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-finding"));
        Desk.unit().get(review + "/recommendations").then().body("items", hasSize(0));
    }

    @Test
    void theUnitAloneRecommendsAndOnlyBeforeDelivery() {
        String open = SomeReview.requested("KEN") + "/recommendations";
        String delivered = SomeReview.delivered("KEN") + "/recommendations";

        Desk.mission("KEN").create(open, RECOMMENDATION.formatted("")).then().statusCode(403);
        Desk.unit()
                .create(delivered, RECOMMENDATION.formatted(""))
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-in-draft"));
    }

    private static String findingOf(String review) {
        return Desk.unit().get(review + "/findings").path("items[0].id");
    }
}
