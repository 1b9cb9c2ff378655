package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReviewTopicsTest {

    private static final String DETENTION = "{\"topics\":[\"detention\"]}";

    private static String on(String topics) {
        String asked = SomeReview.asked("KEN").replace("\"texts\":", "\"topics\":" + topics + ",\"texts\":");
        return Desk.path(Desk.mission("KEN").create("/v1/reviews", asked));
    }

    @Test
    void theStandardsOfAReviewAreThoseOnItsTopics() {
        String review = on("[\"detention\",\"detention\"]");
        Desk.mission("KEN").get(review).then().body("topics", contains("detention"));
        List<List<String>> topics = Desk.unit()
                .get(review + "/standards?limit=200")
                .then()
                .body("items.instrument", hasItem("ICRMW"))
                .extract()
                .path("items.provisions.topics.flatten()");
        assertThat(topics).isNotEmpty();
        Desk.unit()
                .get(review + "/standards?limit=200")
                .then()
                .body("items.provisions.flatten().topics", everyItem(hasItem("detention")));
        Desk.unit()
                .get(review + "/standards?limit=200&topic=children")
                .then()
                .body("items.provisions.flatten().topics", everyItem(hasItem("children")));
    }

    @Test
    void theUnitTurnsItToOthersUntilTheTextIsFinal() {
        String review = on("[]");
        Desk.unit().step(review, "acceptance", "").then().statusCode(200);
        Desk.unit()
                .put(review + "/topics", DETENTION, Desk.unit().get(review).header("ETag"))
                .then()
                .statusCode(200)
                .body("topics", contains("detention"));
        Desk.unit().put(review + "/topics", DETENTION, "\"0\"").then().statusCode(412);
        Desk.unit().create(review + "/findings", SomeReview.finding()).then().statusCode(201);
        SomeReview.finalized(review);
        Desk.unit()
                .put(review + "/topics", DETENTION, Desk.unit().get(review).header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-in-draft"));
    }

    @Test
    void aTopicThatThereIsNotIsRefused() {
        for (String topic : List.of("weather", "project-design")) {
            String asked = SomeReview.asked("KEN").replace("\"texts\":", "\"topics\":[\"" + topic + "\"],\"texts\":");
            Desk.mission("KEN")
                    .create("/v1/reviews", asked)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-topic"), "errors[0].pointer", equalTo("/topics/0"));
        }
    }

    @Test
    void nobodyElseSaysWhatAReviewIsOf() {
        String review = on("[]");
        String version = Desk.unit().get(review).header("ETag");
        Desk.mission("KEN").put(review + "/topics", DETENTION, version).then().statusCode(403);
        Desk.partner("IIHL").put(review + "/topics", DETENTION, version).then().statusCode(403);
        Desk.nobody().put(review + "/topics", DETENTION, version).then().statusCode(401);
    }

    /** That would tell of what a review is which others read in short. */
    @Test
    void ofASummaryOthersAreNotToldTheTopics() {
        String review = on("[\"detention\"]");
        Desk.unit().step(review, "acceptance", "").then().statusCode(200);
        Desk.unit().create(review + "/findings", SomeReview.finding()).then().statusCode(201);
        SomeReview.finalized(review);
        SomeReview.PEER.step(review, "delivery", "{}").then().statusCode(200);
        Desk.unit()
                .step(review, "consent", """
                        {"givenBy":"Department for Immigration","givenOn":"%s","scope":"summary"}""".formatted(LocalDate.now(ZoneOffset.UTC)))
                .then()
                .statusCode(200);
        Desk.unit()
                .step(review, "publication", "{\"summary\":\"In short.\"}")
                .then()
                .statusCode(200);
        Desk.nobody().get(review).then().body("topics", nullValue());
        Desk.mission("KEN").get(review).then().body("topics", contains("detention"));
    }
}
