package org.iom.iml.review.text;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.iom.iml.review.SomeReview;
import org.iom.iml.review.SomeText;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PinnedVersionResourceTest {

    private static final String LAW = "Article 34\nAliens are detained.\nArticle 35\nThey are heard by a court.\n";

    @Test
    void aReviewIsToldWhenANewerVersionOfAPinnedTextComes() {
        String text = law("KEN");
        String review = SomeReview.requested("KEN");
        Desk.unit()
                .create(review + "/pinned-versions", pin(text, 1))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));

        SomeText.version(text, "2025-01-01", LAW.replace("court", "judge"));
        SomeText.version(text, "2020-01-01", LAW.replace("court", "mayor"));

        Desk.mission("KEN")
                .get(review + "/pinned-versions/notices")
                .then()
                .statusCode(200)
                .body("items.pinned", contains(1), "items.newer", contains(2));
        Desk.unit().get(review + "/pinned-versions").then().body("items.version", contains(1));
    }

    @Test
    void aRequestNamesTheVersionsThatItIsOf() {
        String text = law("KEN");
        String review = Desk.path(Desk.mission("KEN").create("/v1/reviews", asked(text, 1)));

        Desk.mission("KEN")
                .get(review + "/pinned-versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(1), "items.text", contains(1));
        Desk.mission("KEN")
                .create("/v1/reviews", asked(text, 2))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-text"), "errors.pointer", contains("/texts/0/nationalTextVersion"));
        String newest = Desk.path(
                Desk.mission("KEN").create("/v1/reviews", asked(text, 1).replace(",\"nationalTextVersion\":1", "")));
        Desk.mission("KEN").get(newest + "/pinned-versions").then().body("items.version", contains(1));
        Desk.mission("KEN")
                .create(
                        "/v1/reviews",
                        SomeReview.asked("KEN")
                                .replace("\"language\":\"en\"", "\"language\":\"en\",\"nationalTextVersion\":1"))
                .then()
                .statusCode(422)
                .body("code", equalTo("text-missing"));
        String others = law("UGA");
        Desk.mission("KEN")
                .create("/v1/reviews", asked(others, 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-text"));
        Desk.unit()
                .create("/v1/reviews", asked(others, 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("text-of-another-state"));
    }

    private static String asked(String text, int version) {
        return SomeReview.asked("KEN")
                .replace("\"language\":\"en\"", """
                "language":"en","nationalText":"%s","nationalTextVersion":%d""".formatted(text.substring(text.lastIndexOf('/') + 1), version));
    }

    @Test
    void addressesOfFindingsAreThoseOfThePinnedVersion() {
        String text = law("KEN");
        String review = SomeReview.accepted("KEN");
        Desk.unit().create(review + "/pinned-versions", pin(text, 1)).then().statusCode(201);

        Desk.unit()
                .create(review + "/findings", SomeReview.finding())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/provisions/0/address"))
                .body("errors.code", contains("provision-not-pinned"));
        String cited = SomeReview.finding().replace("sec_34__para_1", "art_34");
        Desk.unit()
                .create(review + "/findings", cited)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/provisions/0/quote"))
                .body("errors.code", contains("quotation-not-in-text"));
        Desk.unit()
                .create(review + "/findings", cited.replace("shall be detained", "Aliens are […]"))
                .then()
                .statusCode(201);
    }

    @Test
    void aTextIsPinnedToAVersionThatThereIsOfTheStateThatIsReviewed() {
        String review = SomeReview.requested("KEN");
        String text = law("KEN");

        Desk.unit().create(review + "/pinned-versions", pin(text, 7)).then().statusCode(404);
        Desk.unit()
                .create(review + "/pinned-versions", pin(text, 1).replace("\"text\":1", "\"text\":2"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-text"));
        Desk.unit()
                .create(review + "/pinned-versions", pin(law("UGA"), 1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("text-of-another-state"));
    }

    @Test
    void thoseWhoDoNotSeeTheReviewSeeNothing() {
        String review = SomeReview.requested("KEN");
        String text = law("KEN");

        Desk.mission("KEN")
                .create(review + "/pinned-versions", pin(text, 1))
                .then()
                .statusCode(403);
        Desk.nobody().create(review + "/pinned-versions", pin(text, 1)).then().statusCode(401);
        for (String list : new String[] {"/pinned-versions", "/pinned-versions/notices"}) {
            Desk.mission("UGA").get(review + list).then().statusCode(404);
            Desk.partner("IIHL").get(review + list).then().statusCode(404);
            Desk.nobody().get(review + list).then().statusCode(404);
            Desk.mission("KEN").get(review + list).then().statusCode(200);
        }
    }

    private static String law(String party) {
        String path = SomeText.registered(party, "confidential");
        SomeText.version(path, "2024-11-12", LAW);
        return path;
    }

    private static String pin(String text, int version) {
        return "{\"text\":1,\"nationalText\":\"%s\",\"version\":%d}"
                .formatted(text.substring(text.lastIndexOf('/') + 1), version);
    }
}
