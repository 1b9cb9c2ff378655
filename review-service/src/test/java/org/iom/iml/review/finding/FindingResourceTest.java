package org.iom.iml.review.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class FindingResourceTest {

    @Test
    void theMissionSeesWhatWasFoundOnceItIsDelivered() {
        String review = SomeReview.withAFinding("KEN");
        String findings = review + "/findings";

        Desk.unit().get(findings).then().body("items", hasSize(1));
        Desk.mission("KEN").get(findings).then().statusCode(404);

        SomeReview.finalized(review);
        SomeReview.PEER.step(review, "delivery", "").then().statusCode(200);

        Desk.mission("KEN")
                .get(findings)
                .then()
                .body("items.conformity", contains("inconsistent"), "items.severity", contains("high"))
                .body("items[0].provisions[0].quote", equalTo("shall be detained"))
                .body("items[0].standard.provision", equalTo("art_16__para_4"));
        Desk.mission("UGA").get(findings).then().statusCode(404);
    }

    @Test
    void theFirstFindingBeginsTheAnalysis() {
        Desk.unit().get(SomeReview.withAFinding("KEN")).then().body("status", equalTo("analysis"));
    }

    @Test
    void nothingIsWrittenAboutARequestThatNobodyAccepted() {
        Desk.unit()
                .create(SomeReview.requested("KEN") + "/findings", SomeReview.finding())
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-accepted"));
    }

    @Test
    void onlyTheUnitWritesFindings() {
        String findings = SomeReview.requested("KEN") + "/findings";

        Desk.mission("KEN").create(findings, SomeReview.finding()).then().statusCode(403);
        Desk.nobody().create(findings, SomeReview.finding()).then().statusCode(401);
        Desk.unit().get(findings).then().body("items", hasSize(0));
    }

    @Test
    void nothingIsAddedToWhatWasDelivered() {
        String review = SomeReview.delivered("KEN");

        Desk.unit()
                .create(review + "/findings", SomeReview.finding())
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-in-draft"));
        Desk.unit().get(review + "/findings").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"text\":1', '\"text\":2', unknown-text",
        "inconsistent, wrong, unknown-code",
        "'[\"detention\"]', '[]', invalid-input",
        "'[\"detention\"]', '[\"Detention Centres\"]', invalid-input"
    })
    void whatCannotBeReadIsRefusedAndTheReviewStaysAsItWas(String right, String wrong, String code) {
        String review = SomeReview.accepted("KEN");

        Desk.unit()
                .create(review + "/findings", SomeReview.finding().replace(right, wrong))
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
        Desk.unit().get(review).then().body("status", equalTo("accepted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"art_999", "art_16__para_5"})
    void aStandardThatTheRegistryLacksIsRefusedAtItsField(String provision) {
        String findings = SomeReview.accepted("KEN") + "/findings";
        String lacking = SomeReview.finding().replace("art_16__para_4", provision);

        Facts.eventually(() -> Desk.unit()
                .create(findings, lacking)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-provision"), "errors[0].pointer", equalTo("/standard/provision")));
        Response recorded = Desk.unit().create(findings, SomeReview.finding());
        Desk.unit()
                .put(Desk.path(recorded), lacking, recorded.header("ETag"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-provision"));
    }

    @Test
    void findingsAreReadPageByPageInTheOrderInWhichTheyWereRecorded() {
        String findings = SomeReview.accepted("KEN") + "/findings";
        List<String> recorded = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            recorded.add(Desk.unit().create(findings, SomeReview.finding()).path("id"));
        }
        JsonPath first = Desk.unit().get(findings + "?limit=2").jsonPath();
        JsonPath second = Desk.unit()
                .get(findings + "?limit=2&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.<String>getList("items.id")).isEqualTo(recorded.subList(0, 2));
        assertThat(second.<String>getList("items.id")).isEqualTo(recorded.subList(2, 3));
    }
}
