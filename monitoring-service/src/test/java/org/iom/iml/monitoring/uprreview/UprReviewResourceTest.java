package org.iom.iml.monitoring.uprreview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.ImportedFile;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class UprReviewResourceTest {

    private static final String SESSIONS = "/v1/mechanisms/UPR/sessions";

    private final String party = SomeState.code();
    private final int session = ThreadLocalRandom.current().nextInt(42, 48);

    @Test
    void aStateThatASessionConsidersIsReviewedThen() {
        schedule(session, "2026-05-04", List.of(party));
        JsonPath review = review();
        assertThat(review.getInt("cycle")).isEqualTo(4);
        assertThat(review.getInt("session")).isEqualTo(session);
        assertThat(review.getList("baseDocuments.symbol"))
                .containsExactly(
                        "A/HRC/WG.6/" + session + "/" + party + "/1",
                        "A/HRC/WG.6/" + session + "/" + party + "/2",
                        "A/HRC/WG.6/" + session + "/" + party + "/3");
        assertThat(review.getInt("baseDocuments[0].limit")).isEqualTo(10_700);
        assertThat(review.getString("baseDocuments[0].dueOn")).isEqualTo("2026-02-09");
        assertThat(review.getString("baseDocuments[1].limitUnit")).isEqualTo("pages");
    }

    @Test
    void aReviewMovesWithItsStateAndTheHistoryKeepsBoth() {
        schedule(session, "2026-05-04", List.of(party));
        reschedule(session, List.of());
        assertThat(review().<Integer>get("session")).isNull();
        assertThat(review().getList("baseDocuments")).isEmpty();
        schedule(session + 7, "2026-11-02", List.of(party));
        assertThat(review().getInt("session")).isEqualTo(session + 7);
        assertThat(Desk.nobody()
                        .request()
                        .get(location() + "/history")
                        .jsonPath()
                        .getList("items.data.session"))
                .containsExactly(session, null, session + 7);
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/upr-reviews?session=" + session)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void answersAreCountedAndWhatIsNotAnsweredIsShown() {
        schedule(41, null, List.of(party));
        assertThat(review().getString("recommendations"))
                .as("nothing was loaded")
                .isNull();
        publish(Map.of("text", "Ratify the ICRMW", "position", "supported"));
        publish(Map.of("text", "Ratify CED", "position", "noted"));
        publish(Map.of("text", "Ratify CAT"));
        publish(Map.of("text", "Will ratify", "kind", "pledge"));
        JsonPath review = review();
        assertThat(review.getInt("recommendations.supported")).isEqualTo(1);
        assertThat(review.getInt("recommendations.noted")).isEqualTo(1);
        assertThat(review.getInt("recommendations.unanswered")).isEqualTo(1);
        assertThat(review.getInt("recommendations.pledges")).isEqualTo(1);
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/recommendations?unanswered=true&party=" + party)
                        .jsonPath()
                        .getList("items.text"))
                .containsExactly("Ratify CAT");
    }

    @Test
    void troikaAndMidTermReportAreRecordedOnce() {
        schedule(session, null, List.of(party));
        put(Map.of("parties", List.of("URY", "FRA", "FRA"))).statusCode(422).body("code", equalTo("troika-invalid"));
        put(Map.of("parties", List.of("URY", "FRA", party))).statusCode(422);
        put(Map.of("parties", List.of("URY", "FRA", "TCD"))).statusCode(200).body("troika", hasSize(3));
        report("2999-01-01").statusCode(422).body("code", equalTo("in-the-future"));
        report("2026-03-01").statusCode(200).body("midTermReportedOn", equalTo("2026-03-01"));
        report("2026-03-02").statusCode(409).body("code", equalTo("mid-term-reported"));
        Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("parties", List.of("URY", "FRA", "KEN")))
                .put(location() + "/troika")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheUnitRecords() {
        schedule(session, null, List.of(party));
        for (String token : List.of(Tokens.mission(party), Tokens.partner("IIHL"))) {
            Desk.with(token)
                    .request()
                    .contentType(ContentType.JSON)
                    .body(Map.of())
                    .put(location() + "/troika")
                    .then()
                    .statusCode(403);
            Desk.with(token)
                    .request()
                    .contentType(ContentType.JSON)
                    .body(Map.of())
                    .post(location() + "/mid-term-report")
                    .then()
                    .statusCode(403);
        }
        Desk.nobody()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .put(location() + "/troika")
                .then()
                .statusCode(401);
    }

    @Test
    void reviewsAreListedAsFilesToo() {
        schedule(session, null, List.of(party));
        assertThat(Desk.nobody()
                        .request()
                        .accept("text/csv")
                        .get("/v1/upr-reviews?cycle=4&party=" + party)
                        .asString()
                        .lines())
                .hasSize(2);
        Desk.nobody().request().get("/v1/upr-reviews?cycle=9").then().statusCode(400);
    }

    @Test
    void aStateThatWasRecommendedSomethingWasReviewedWhoeverScheduledIt() {
        publish(Map.of("session", 9, "text", "Ratify the ICRMW", "position", "supported"));
        assertThat(review().getInt("cycle")).isEqualTo(1);
        assertThat(review().getInt("session")).isEqualTo(9);
        assertThat(review().getInt("recommendations.supported")).isEqualTo(1);
        assertThat(Desk.nobody()
                        .request()
                        .get(location() + "/history")
                        .jsonPath()
                        .getList("items.data.session"))
                .containsExactly(9);
        publish(Map.of("session", 9, "text", "Ratify CED"));
        assertThat(review().getInt("recommendations.unanswered")).isEqualTo(1);
    }

    @Test
    void aFileOfRecommendationsTellsWhoWasReviewed() {
        String rows = "party,mechanism,kind,session,text\n" + party + ",UPR,recommendation,10,Ratify the ICRMW\n"
                + party + ",UPR,recommendation,10,Ratify CED\n" + party + ",UPR,recommendation,61,Ratify CAT\n";
        ImportedFile.send("/v1/recommendation-imports?format=recommendations-csv", rows.getBytes(UTF_8), "text/csv")
                .counts();
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/upr-reviews?party=" + party)
                        .jsonPath()
                        .getList("items.session"))
                .containsExactly(10);
    }

    /** A session that other tests may have scheduled before gets this State besides. */
    private static void schedule(int number, @Nullable String startsOn, List<String> parties) {
        String rows = "mechanism,session,startsOn,party\n"
                + parties.stream()
                        .map(party -> "UPR," + number + "," + (startsOn == null ? "" : startsOn) + "," + party + "\n")
                        .collect(Collectors.joining());
        ImportedFile.send("/v1/mechanism-session-imports?format=sessions-csv", rows.getBytes(UTF_8), "text/csv")
                .counts();
    }

    private static void reschedule(int number, List<String> parties) {
        String path = SESSIONS + "/" + number;
        Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", Desk.nobody().request().get(path).header("ETag"))
                .body(Map.of("parties", parties))
                .put(path)
                .then()
                .statusCode(200);
    }

    private void publish(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("party", party, "mechanism", "UPR", "session", 41));
        body.putAll(more);
        Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/recommendations")
                .then()
                .statusCode(201);
    }

    private String location() {
        return "/v1/upr-reviews/"
                + Desk.nobody()
                        .request()
                        .get("/v1/upr-reviews?party=" + party)
                        .jsonPath()
                        .getString("items[0].id");
    }

    private JsonPath review() {
        return Desk.nobody()
                .request()
                .get(location())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse put(Map<String, Object> body) {
        return Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", Desk.nobody().request().get(location()).header("ETag"))
                .body(body)
                .put(location() + "/troika")
                .then();
    }

    private ValidatableResponse report(String on) {
        return Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", Desk.nobody().request().get(location()).header("ETag"))
                .body(Map.of("occurredOn", on))
                .post(location() + "/mid-term-report")
                .then();
    }
}
