package org.iom.iml.monitoring.mechanism;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.iom.iml.monitoring.ImportedFile;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.PublishedData;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class MechanismResourceTest {

    private static final String SESSIONS = "/v1/mechanisms/ECtHR/sessions";

    private final String party = SomeState.code();
    private final int number = ThreadLocalRandom.current().nextInt(100, 9000);

    @Test
    void aMechanismShowsTheRulesOfADay() {
        JsonPath now = Desk.nobody()
                .request()
                .get("/v1/mechanisms/CCPR?on=2026-01-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(now.getString("kind")).isEqualTo("treaty-body");
        assertThat(now.getList("rules.findAll { it.code == 'follow-up-report' }.quantity"))
                .containsExactly(36);
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/mechanisms/CCPR")
                        .jsonPath()
                        .getList("rules.findAll { it.code == 'follow-up-report' }.quantity"))
                .containsExactly(24, 24, 36);
        Desk.nobody().request().get("/v1/mechanisms/HRCttee").then().statusCode(404);
    }

    @Test
    void mechanismsAreListedByKindAsPagesAndFiles() {
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/mechanisms?kind=court")
                        .jsonPath()
                        .getList("items.code"))
                .containsExactly("ACtHPR", "ECtHR", "IACtHR");
        assertThat(Desk.nobody()
                        .request()
                        .accept("text/csv")
                        .get("/v1/mechanisms?kind=treaty-body")
                        .asString()
                        .lines())
                .hasSize(11);
        Desk.nobody().request().get("/v1/mechanisms?kind=committee").then().statusCode(400);
    }

    @Test
    void aSessionIsScheduledAndRescheduledAndTheHistoryKeepsBoth() {
        schedule(Map.of("number", number, "startsOn", "2026-06-01", "endsOn", "2026-06-12", "parties", List.of(party)))
                .statusCode(201);
        schedule(Map.of("number", number)).statusCode(409).body("code", equalTo("session-already-scheduled"));
        String etag = Desk.nobody().request().get(SESSIONS + "/" + number).header("ETag");
        put(etag, Map.of("startsOn", "2026-09-01", "parties", List.of(party))).statusCode(200);
        put(etag, Map.of("startsOn", "2026-10-01")).statusCode(412);
        JsonPath history = Desk.nobody()
                .request()
                .get(SESSIONS + "/" + number + "/history")
                .jsonPath();
        assertThat(history.getList("items.happened")).containsOnly("monitoring.session-scheduled.v1");
        assertThat(history.getList("items.data.startsOn")).containsExactly("2026-06-01", "2026-09-01");
        assertThat(list("?party=" + party)).containsExactly(number);
        assertThat(list("?party=" + party + "&startsBefore=2026-08-01")).isEmpty();
    }

    @Test
    void aSessionThatCannotBeIsRefused() {
        schedule(Map.of("number", number, "startsOn", "2026-06-12", "endsOn", "2026-06-01"))
                .statusCode(422)
                .body("code", equalTo("ends-before-it-starts"));
        schedule(Map.of("number", 0)).statusCode(422);
        Desk.nobody().request().get(SESSIONS + "/" + number).then().statusCode(404);
        Desk.nobody().request().get("/v1/mechanisms/NONE/sessions").then().statusCode(404);
    }

    @Test
    void onlyTheUnitSchedules() {
        for (String token : List.of(Tokens.mission("KEN"), Tokens.partner("IIHL"))) {
            Desk.with(token)
                    .creating()
                    .contentType(ContentType.JSON)
                    .body(Map.of("number", number))
                    .post(SESSIONS)
                    .then()
                    .statusCode(403);
            Desk.with(token)
                    .request()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"1\"")
                    .body(Map.of())
                    .put(SESSIONS + "/" + number)
                    .then()
                    .statusCode(403);
        }
        Desk.nobody()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("number", number))
                .post(SESSIONS)
                .then()
                .statusCode(401);
    }

    @Test
    void filesOfSessionsAddUpAndASecondTimeChangeNothing() {
        String other = SomeState.code();
        String rows = """
                mechanism,session,startsOn,endsOn,party
                IACtHR,%1$d,,,%2$s
                IACtHR,%1$d,2026-02-01,2026-02-09,%3$s
                IACtHR,%1$d,2026-02-09,2026-02-01,
                IACtHR,%1$d,,,Atlantis
                ICHR,%1$d,,,
                IACtHR,soon,,,
                """.formatted(number, party, other);
        ImportedFile file = send("sessions-csv", rows);
        assertThat(file.counts()).containsExactly(6, 2, 0, 4);
        assertThat(file.rejections().getList("items.code"))
                .containsExactly("ends-before-it-starts", "party-unknown", "mechanism-unknown", "session-invalid");
        assertThat(send("sessions-csv", rows).counts()).containsExactly(6, 0, 2, 4);
        JsonPath session = Desk.nobody()
                .request()
                .get("/v1/mechanisms/IACtHR/sessions/" + number)
                .jsonPath();
        assertThat(session.getString("startsOn")).isEqualTo("2026-02-01");
        assertThat(session.getList("parties")).hasSize(2);
    }

    @Test
    void thePublishedSessionsGoInWhole() throws IOException {
        byte[] published = Files.readAllBytes(PublishedData.upr("sessions.csv"));
        ImportedFile file =
                ImportedFile.send("/v1/mechanism-session-imports?format=upr-info-sessions", published, "text/csv");
        assertThat(file.counts().get(3)).isZero();
        assertThat(file.counts().get(0)).isGreaterThan(100);
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/mechanisms/UPR/sessions/1")
                        .jsonPath()
                        .getList("parties"))
                .hasSize(16);
    }

    private static ImportedFile send(String format, String content) {
        return ImportedFile.send("/v1/mechanism-session-imports?format=" + format, content.getBytes(UTF_8), "text/csv");
    }

    private ValidatableResponse schedule(Map<String, Object> body) {
        return Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post(SESSIONS)
                .then();
    }

    private ValidatableResponse put(String etag, Map<String, Object> body) {
        return Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put(SESSIONS + "/" + number)
                .then();
    }

    private static List<Integer> list(String filter) {
        return Desk.nobody().request().get(SESSIONS + filter).jsonPath().getList("items.number");
    }
}
