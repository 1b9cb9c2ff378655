package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ReviewResourceTest {

    private static final String REVIEWS = "/v1/reviews";

    @Test
    void aMissionAsksForItsOwnCountriesOnly() {
        String path = SomeReview.requested("KEN");

        Desk.mission("KEN")
                .get(path)
                .then()
                .statusCode(200)
                .body("party", equalTo("KEN"), "status", equalTo("received"), "texts.number", contains(1))
                .body("nextSteps", contains("acceptance", "declination", "withdrawal"));
        Desk.unit().create(REVIEWS, SomeReview.asked("KEN")).then().statusCode(201);
        Desk.mission("UGA").create(REVIEWS, SomeReview.asked("KEN")).then().statusCode(403);
        Desk.partner("IIHL").create(REVIEWS, SomeReview.asked("KEN")).then().statusCode(403);
        Desk.nobody().create(REVIEWS, SomeReview.asked("KEN")).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/notices", "/standards"})
    void theMissionNextDoorFindsNothing(String list) {
        String path = SomeReview.requested("KEN") + list;

        Desk.mission("KEN").get(path).then().statusCode(200);
        Desk.operator().get(path).then().statusCode(200);
        Desk.mission("UGA").get(path).then().statusCode(404).body("code", equalTo("not-found"));
        Desk.mission().get(path).then().statusCode(404);
    }

    @Test
    void aPartnerAndThePublicFindNothing() {
        String path = SomeReview.requested("KEN");
        String id = path.substring(REVIEWS.length() + 1);

        for (Desk other : new Desk[] {Desk.partner("IIHL"), Desk.nobody(), Desk.mission("UGA")}) {
            other.get(path).then().statusCode(404);
            other.get(REVIEWS + "?party=KEN&limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        Desk.partner("IIHL").get(path + "/history").then().statusCode(403);
        Desk.nobody().get(path + "/history").then().statusCode(401);
        Desk.mission("KEN").get(REVIEWS + "?party=KEN&limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void oneKeyIsOneReview() {
        String key = UUID.randomUUID().toString();
        String asked = SomeReview.asked("RWA");
        String first = Desk.path(Desk.mission("RWA").create(REVIEWS, asked, key));

        assertThat(Desk.path(Desk.mission("RWA").create(REVIEWS, asked, key))).isEqualTo(first);
        assertThat(Desk.mission("RWA").get(REVIEWS + "?party=RWA").jsonPath().getList("items"))
                .hasSize(1);
        Desk.mission("RWA")
                .create(REVIEWS, asked.replace("opinion", "comments"), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @CsvSource({
        "opinion, verdict, 422, unknown-code",
        "government, person, 422, unknown-code",
        "KEN, Kenya, 422, invalid-input",
        "product, kind, 400, unknown-field"
    })
    void whatCannotBeReadIsRefused(String right, String wrong, int status, String code) {
        Desk.unit()
                .create(REVIEWS, SomeReview.asked("KEN").replaceFirst(right, wrong))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void onlyAdviceComesWithoutATextToReview() {
        String opinion = SomeReview.asked("KEN").replaceFirst("(?s),\\s*\"texts\".*", "}");

        Desk.mission("KEN").create(REVIEWS, opinion).then().statusCode(422).body("errors.pointer", contains("/texts"));
        Desk.mission("KEN")
                .create(REVIEWS, opinion.replace("opinion", "advice"))
                .then()
                .statusCode(201);
    }

    @Test
    void aListIsReadPageByPageNewestFirst() {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            asked.addFirst(SomeReview.requested("DJI").substring(REVIEWS.length() + 1));
        }
        JsonPath first = Desk.mission("DJI").get(REVIEWS + "?party=DJI&limit=2").jsonPath();
        String cursor = first.getString("nextCursor");
        JsonPath second = Desk.mission("DJI")
                .get(REVIEWS + "?party=DJI&limit=2&cursor=" + cursor)
                .jsonPath();

        assertThat(first.<String>getList("items.id")).isEqualTo(asked.subList(0, 2));
        assertThat(second.<String>getList("items.id")).isEqualTo(asked.subList(2, 3));
        assertThat(second.getString("nextCursor")).isNull();
        Desk.mission("DJI").get(REVIEWS + "?limit=2&cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void aListHoldsTheStatusThatWasAskedFor() {
        SomeReview.requested("COM");
        SomeReview.delivered("COM");

        Desk.unit().get(REVIEWS + "?party=COM&status=delivered").then().body("items.status", contains("delivered"));
        Desk.unit().get(REVIEWS + "?status=ready").then().statusCode(400);
        Desk.unit().get(REVIEWS + "?state=delivered").then().statusCode(400);
    }

    @Test
    void theHistoryTellsWhatHappenedInItsOrder() {
        String history = SomeReview.delivered("KEN") + "/history";
        Desk.unit()
                .get(history)
                .then()
                .body(
                        "items.happened",
                        contains(
                                "review.review-requested.v1",
                                "review.review-advanced.v1",
                                "review.review-advanced.v1",
                                "review.review-content-revised.v1",
                                "review.review-advanced.v1",
                                "review.review-content-revised.v1",
                                "review.review-advanced.v1",
                                "review.review-advanced.v1",
                                "review.review-delivered.v1"));
        Desk.mission("KEN")
                .get(history)
                .then()
                .body(
                        "items.happened",
                        contains(
                                "review.review-requested.v1",
                                "review.review-advanced.v1",
                                "review.review-advanced.v1",
                                "review.review-advanced.v1",
                                "review.review-advanced.v1",
                                "review.review-advanced.v1",
                                "review.review-delivered.v1"));
    }
}
