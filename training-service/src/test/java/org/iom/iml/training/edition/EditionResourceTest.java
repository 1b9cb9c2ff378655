package org.iom.iml.training.edition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.SomeCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class EditionResourceTest {

    private static final String EDITION = """
            {"courseId":"%s","startsOn":"2027-06-07","endsOn":"2027-06-11","languages":["en"],"capacity":30%s}""";

    private String course = "";

    @BeforeEach
    void aCourseIsTaught() {
        course = SomeCourse.published("migrants");
    }

    @Test
    void anEditionWithoutAPlaceIsOnline() {
        Desk.unit()
                .create("/v1/editions", EDITION.formatted(course, ""))
                .then()
                .statusCode(201)
                .body("online", equalTo(true), "$", not(hasKey("place")), "trainedOfficials.size()", equalTo(0));
        Desk.unit()
                .create("/v1/editions", EDITION.formatted(course, ",\"online\":false"))
                .then()
                .statusCode(422)
                .body("code", equalTo("place-missing"));
    }

    @Test
    void unknownStatesAndCurrenciesAreRefused() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.unit()
                        .create("/v1/editions", EDITION.formatted(course, ",\"hostParty\":\"ZZZ\""))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("unknown-party"), "errors[0].pointer", equalTo("/hostParty")));
        Desk.unit()
                .create("/v1/editions", EDITION.formatted(course, ",\"parties\":[\"KEN\",\"ZZZ\"]"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parties/1"));
        Desk.unit()
                .create("/v1/editions", EDITION.formatted(course, ",\"fee\":100,\"currency\":\"ABC\""))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-currency"), "errors[0].pointer", equalTo("/currency"));
        Desk.nobody().get("/v1/editions?party=ZZZ").then().statusCode(400);
        Desk.nobody().get("/v1/editions?courseId=" + UUID.randomUUID()).then().statusCode(400);
        Desk.nobody()
                .get("/v1/editions?startsFrom=2027-02-01&startsUntil=2027-01-31")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?startsUntil"));
    }

    @Test
    void whoFollowsSummerIsToldWhatHasMovedToAutumn() {
        String path =
                Desk.path(Desk.unit().create("/v1/editions", EDITION.formatted(course, ",\"place\":\"Sanremo\"")));
        String id = path.substring(path.lastIndexOf('/') + 1);
        String summer = "/v1/editions?startsFrom=2027-06-01&startsUntil=2027-08-31&limit=200&courseId=" + course;
        String seen = Desk.nobody().get(path).jsonPath().getString("updatedAt");
        Desk.nobody().get(summer).then().body("items.id", hasItem(id));

        Desk.unit().step(path, "postponement", "").then().statusCode(200).body("status", equalTo("postponed"));
        Desk.nobody()
                .get(summer + "&status=scheduled&updatedSince=" + seen)
                .then()
                .body("removed.id", hasItem(id));
        Desk.nobody().get(summer + "&updatedSince=" + seen).then().body("items.id", hasItem(id));
    }

    @Test
    void anEditionMovesOnlineAndItsSeatsChange() {
        String path =
                Desk.path(Desk.unit().create("/v1/editions", EDITION.formatted(course, ",\"place\":\"Sanremo\"")));
        put(Desk.unit(), path + "/venue", "{}")
                .then()
                .statusCode(200)
                .body("online", equalTo(true), "$", not(hasKey("place")), "timeZone", equalTo("UTC"));
        put(Desk.unit(), path + "/venue", "{\"timeZone\":\"Europe/Nowhere\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-time-zone"));
        put(Desk.unit(), path + "/seats", "{\"capacity\":20,\"scholarships\":21}")
                .then()
                .statusCode(422);
        put(Desk.unit(), path + "/seats", "{\"capacity\":20,\"scholarships\":5}")
                .then()
                .statusCode(200)
                .body("capacity", equalTo(20), "scholarships", equalTo(5));
        put(
                        Desk.unit(),
                        path + "/admission",
                        "{\"eligibility\":{\"en\":\"Officials\"},\"applicationsUntil\":\"2027-03-31T22:00:00Z\"}")
                .then()
                .statusCode(200)
                .body("eligibility.en", equalTo("Officials"), "applicationsUntil", equalTo("2027-03-31T22:00:00Z"));
        put(Desk.partner("IIHL"), path + "/seats", "{\"capacity\":20}").then().statusCode(403);
        put(Desk.nobody(), path + "/venue", "{}").then().statusCode(401);
        put(Desk.mission("KEN"), path + "/admission", "{\"eligibility\":{}}")
                .then()
                .statusCode(403);
        Desk.unit()
                .step(path, "cancellation", "{\"reason\":\"No money.\"}")
                .then()
                .statusCode(200);
        put(Desk.unit(), path + "/venue", "{}").then().statusCode(409).body("code", equalTo("edition-is-cancelled"));
    }

    private static Response put(Desk caller, String path, String body) {
        return caller.put(
                path, body, caller.get(path.substring(0, path.lastIndexOf('/'))).header("ETag"));
    }

    @Test
    void theFilesHoldWhatTheCallerSees() {
        String hidden = Desk.path(Desk.unit()
                .create("/v1/editions", EDITION.formatted(course, ",\"parties\":[\"KEN\"],\"inCatalogue\":false")));
        String id = hidden.substring(hidden.lastIndexOf('/') + 1);
        String list = "/v1/editions?courseId=" + course;

        Desk.mission("KEN").get(list, "text/csv").then().body(containsString(id));
        Desk.mission("KEN").get(list, "application/x-ndjson").then().body(containsString(id));
        Desk.mission("UGA").get(list, "text/csv").then().statusCode(200).body(not(containsString(id)));
        Desk.nobody().get(list, "text/csv").then().statusCode(200).body(not(containsString(id)));
        Desk.nobody().get(list).then().body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applications",
                "nominations",
                "letters",
                "offers",
                "waiting-list",
                "selection-proposals",
                "quotas",
                "forms",
                "sessions",
                "history",
                "calendar"
            })
    void whatIsOfAnEditionThatIsNotThereIsNotThere(String list) {
        Desk.unit()
                .get("/v1/editions/" + UUID.randomUUID() + "/" + list)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }
}
