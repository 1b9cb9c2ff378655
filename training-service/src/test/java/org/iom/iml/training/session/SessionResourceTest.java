package org.iom.iml.training.session;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.training.SomeCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SessionResourceTest {

    private static final String SESSION = """
            {"title":"Detention: the law and its limits","language":"en","startsAt":"%s","endsAt":"%s",
             "trainers":["Amina Examplewala"]}""";

    private String edition = "";

    @BeforeEach
    void anEditionIsScheduled() {
        edition = Desk.path(Desk.unit().create("/v1/editions", """
                {"courseId":"%s","startsOn":"2027-06-07","endsOn":"2027-06-11","languages":["en"],"capacity":30,
                 "place":"Moshi","hostParty":"TZA","timeZone":"Africa/Dar_es_Salaam"}""".formatted(SomeCourse.published("migrants"))));
    }

    private Response plan(String startsAt, String endsAt) {
        return Desk.unit().create(edition + "/sessions", SESSION.formatted(startsAt, endsAt));
    }

    private static Response attach(String token, String session, String name, byte[] bytes) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(bytes)
                .post(session + "/materials");
    }

    @Test
    void aSessionIsOnADayOfItsEditionWhereItIsHeld() {
        plan("2027-06-06T21:30:00Z", "2027-06-06T23:00:00Z").then().statusCode(201);
        plan("2027-06-06T20:30:00Z", "2027-06-06T23:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("session-outside-edition"), "errors[0].pointer", equalTo("/startsAt"));
        plan("2027-06-08T08:00:00Z", "2027-06-08T08:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("ends-before-it-starts"));
        Desk.nobody()
                .get(edition + "/sessions")
                .then()
                .body("items.size()", equalTo(1), "items[0].trainers[0]", equalTo("Amina Examplewala"));
        Desk.nobody().get(edition + "/sessions", "text/csv").then().body(containsString("Amina Examplewala"));
        Desk.nobody()
                .get(edition + "/history")
                .then()
                .body("items[1].happened", equalTo("training.edition-programme-revised.v1"));
    }

    @Test
    void sessionsMoveWithTheDaysAndKeepTheirHour() {
        String session = Desk.path(plan("2027-06-08T06:00:00Z", "2027-06-08T07:30:00Z"));
        reschedule("2027-07-12", "2027-07-16").then().statusCode(200);
        Desk.nobody().get(session).then().body("startsAt", equalTo("2027-07-13T06:00:00Z"));
        reschedule("2027-07-19", "2027-07-19").then().statusCode(409).body("code", equalTo("session-outside-edition"));
    }

    private Response reschedule(String from, String until) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("If-Match", Desk.unit().get(edition).header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"startsOn\":\"" + from + "\",\"endsOn\":\"" + until + "\"}")
                .put(edition + "/dates");
    }

    @Test
    void aFileIsWhatItHolds() {
        String session = Desk.path(plan("2027-06-08T06:00:00Z", "2027-06-08T07:30:00Z"));
        String file = attach(Tokens.iml(), session, "slides.exe", "%PDF-1.7 slides".getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("materials[0].name", equalTo("slides.pdf"))
                .extract()
                .header("Location");
        given().get(file.substring(file.indexOf("/v1/")))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .body(equalTo("%PDF-1.7 slides"));
        attach(Tokens.iml(), session, "slides.pdf", "<html><script>".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-type-not-taken"));
        attach(Tokens.partner("IIHL"), session, "slides.pdf", "%PDF-1.7".getBytes(UTF_8))
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheUnitPlansAndOnlyWhileTheEditionIsToCome() {
        String body = SESSION.formatted("2027-06-08T06:00:00Z", "2027-06-08T07:30:00Z");
        String session = Desk.path(Desk.unit().create(edition + "/sessions", body));
        Desk.mission("TZA").create(edition + "/sessions", body).then().statusCode(403);
        Desk.nobody().create(edition + "/sessions", body).then().statusCode(401);
        given().auth().oauth2(Tokens.iml()).delete(session).then().statusCode(428);
        given().auth().oauth2(Tokens.mission("TZA")).delete(session).then().statusCode(403);

        Desk.unit()
                .step(edition, "cancellation", "{\"reason\":\"The host withdrew.\"}")
                .then()
                .statusCode(200);
        Desk.unit()
                .create(edition + "/sessions", body)
                .then()
                .statusCode(409)
                .body("code", equalTo("edition-is-cancelled"));
    }

    @Test
    void whoDoesNotSeeTheEditionSeesNoProgramme() {
        String hidden = Desk.path(Desk.unit().create("/v1/editions", """
                {"courseId":"%s","startsOn":"2027-06-07","endsOn":"2027-06-11","languages":["en"],"capacity":30,
                 "parties":["KEN"],"inCatalogue":false}""".formatted(SomeCourse.published("migrants"))));
        String session = Desk.path(Desk.unit()
                .create(hidden + "/sessions", SESSION.formatted("2027-06-08T06:00:00Z", "2027-06-08T07:30:00Z")));
        Desk.mission("KEN").get(session).then().statusCode(200);
        Desk.mission("UGA").get(session).then().statusCode(404).body(not(containsString("Amina")));
        Desk.mission("UGA").get(hidden + "/sessions").then().statusCode(404);
        Desk.nobody().get(session).then().statusCode(404);
    }
}
