package org.iom.iml.review.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReviewRequestTest {

    private static final String REVIEWS = "/v1/reviews";

    @Inject
    DataSource database;

    @Test
    void whatTheRequesterWishesIsKept() {
        String wish = SomeReview.asked("KEN")
                .replaceFirst("\\{", "{\"languages\":[\"fr\",\"en\",\"fr\"],\"wantedBy\":\"2099-05-01\",");
        String path = Desk.path(Desk.mission("KEN").create(REVIEWS, wish));

        Desk.mission("KEN")
                .get(path)
                .then()
                .body("languages", contains("fr", "en"), "work.wantedBy", equalTo("2099-05-01"))
                .body(
                        "work.late",
                        equalTo(false),
                        "work.dueOn",
                        notNullValue(),
                        "work.steps.status",
                        contains("received"));
        Desk.mission("KEN")
                .create(REVIEWS, wish.replace("Bill", "Act").replace("2099", "1999"))
                .then()
                .statusCode(422)
                .body("code", equalTo("in-the-past"), "errors.pointer", contains("/wantedBy"));
        Desk.mission("KEN")
                .create(REVIEWS, wish.replace("Bill", "Act").replace("\"fr\"", "\"French\""))
                .then()
                .statusCode(422);
    }

    @Test
    void theSameRequesterAsksOnceForTheSame() {
        String asked = SomeReview.asked("KEN");
        String first = Desk.path(Desk.mission("KEN").create(REVIEWS, asked));

        Desk.mission("KEN")
                .create(REVIEWS, asked.replace("Migration Bill", "migration  BILL"))
                .then()
                .statusCode(409)
                .body("code", equalTo("review-already-open"), "detail", containsString(id(first)));
        Desk.mission("KEN")
                .step(first, "withdrawal", "{\"reason\":\"Asked anew.\"}")
                .then()
                .statusCode(200);
        Desk.mission("KEN").create(REVIEWS, asked).then().statusCode(201);
    }

    @Test
    void anotherReviewOfTheSameTextIsAcceptedOnlyByWhoKnowsOfTheFirst() {
        String asked = SomeReview.asked("KEN");
        String first = Desk.path(Desk.mission("KEN").create(REVIEWS, asked));
        String second = Desk.path(Desk.mission("KEN").create(REVIEWS, asked.replace("government", "parliament")));
        Desk.mission("KEN")
                .get(second)
                .then()
                .body("work.sameText.id", contains(id(first)), "work.sameText[0].requester", equalTo("government"));

        Desk.unit().step(first, "acceptance", "").then().statusCode(200);
        Desk.unit()
                .step(second, "acceptance", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("conflicting-review-open"), "detail", containsString(id(first)));
        Desk.unit()
                .step(second, "acceptance", "{\"beside\":[\"" + id(first) + "\"],\"reason\":\"Another question.\"}")
                .then()
                .statusCode(200)
                .body("work.acceptedBeside", contains(id(first)), "reason", equalTo("Another question."));
        Desk.unit()
                .step(first, "withdrawal", "{\"reason\":\"Given up.\"}")
                .then()
                .statusCode(200);
        Desk.unit().get(second).then().body("work.sameText", empty());
    }

    @Test
    void whatIsLateIsTold() throws SQLException {
        String path = SomeReview.requested("KEN");
        Desk.unit().get(REVIEWS + "?party=KEN&late=true&limit=200").then().body("items.id", not(hasItem(id(path))));
        Desk.unit().get(REVIEWS + "?party=KEN&late=false&limit=200").then().body("items.id", hasItem(id(path)));

        beDueOn(UUID.fromString(id(path)), LocalDate.now(ZoneOffset.UTC).minusDays(1));

        Desk.unit().get(path).then().body("work.late", equalTo(true));
        Desk.unit().get(REVIEWS + "?party=KEN&late=true&limit=200").then().body("items.id", hasItem(id(path)));
        Desk.mission("KEN")
                .get(REVIEWS + "?party=KEN&late=true&limit=200")
                .then()
                .body("items.id", hasItem(id(path)));
        Desk.unit()
                .step(path, "declination", "{\"reason\":\"Too late.\"}")
                .then()
                .statusCode(200);
        Desk.unit()
                .get(path)
                .then()
                .body("work.late", equalTo(false), "work.steps.status", contains("received", "declined"))
                .body("work.steps[0].until", notNullValue(), "work.steps[1].until", nullValue());
    }

    @Test
    void howLongAStepMayTakeIsNoSecret() {
        Desk.nobody()
                .get("/v1/review-service-times")
                .then()
                .statusCode(200)
                .body("items.find { it.status == 'received' }.days", equalTo(14));
    }

    /** As if the days had gone by. */
    private void beDueOn(UUID review, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement caller =
                            connection.prepareStatement("select set_config('app.role', 'system', true)");
                    PreparedStatement update =
                            connection.prepareStatement("update review set due_on = ? where id = ?")) {
                caller.execute();
                update.setObject(1, day);
                update.setObject(2, review);
                update.executeUpdate();
            }
            connection.commit();
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
