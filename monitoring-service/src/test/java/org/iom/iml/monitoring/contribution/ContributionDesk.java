package org.iom.iml.monitoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;

/** The offices that write a contribution about a State of a test, and its steps. */
final class ContributionDesk {

    static final Map<String, Object> NOTHING = Map.of();

    final String party = SomeState.code();
    final int session = ThreadLocalRandom.current().nextInt(100_000) % 8_000 + 1_500;
    final String head = missionPerson("Ama Plainlyinvented");
    final String desk = missionPerson("Otto Madeup");
    final String lawyer = Tokens.person("Lena Fictitious", "iml");
    final String counsel = Tokens.person("Marc Unreal", "iml");

    ContributionDesk scheduled(String mechanism, String startsOn) {
        int status = Desk.with(Tokens.iml())
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("number", session, "startsOn", startsOn, "parties", List.of(party)))
                .post("/v1/mechanisms/" + mechanism + "/sessions")
                .statusCode();
        assertThat(status).isIn(201, 409);
        return this;
    }

    String missionPerson(String name) {
        return Tokens.trusted(ClientCredentials.as("mission").person(name).countries(List.of(party)));
    }

    Response opening(String token, String mechanism, Object due) {
        Map<String, Object> body = due instanceof Map<?, ?> told
                ? Map.of("party", party, "mechanism", mechanism, "session", session, "due", told)
                : Map.of("party", party, "mechanism", mechanism, "session", session);
        return Desk.with(token)
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/contributions");
    }

    /** Opened by the Unit for a session of the UPR that opens on a day far ahead. */
    String opened() {
        scheduled("UPR", "2030-05-06");
        return opening(lawyer, "UPR", "by rule")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    String drafted(String text) {
        String path = opened();
        take(
                        lawyer,
                        path,
                        "input-request",
                        Map.of(
                                "inputBy",
                                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString()))
                .statusCode(200);
        take(desk, path, "input", Map.of("text", "Input: " + text)).statusCode(200);
        take(desk, path, "draft", Map.of("language", "en", "text", text)).statusCode(200);
        return path;
    }

    String cleared(String text) {
        String path = drafted(text);
        take(head, path, "mission-clearance", NOTHING).statusCode(200);
        take(lawyer, path, "unit-clearance", NOTHING).statusCode(200);
        return path;
    }

    String submitted(String text) {
        String path = cleared(text);
        take(
                        lawyer,
                        path,
                        "submission",
                        Map.of("submittedOn", LocalDate.now(ZoneOffset.UTC).toString()))
                .statusCode(200);
        return path;
    }

    String published(String text) {
        String path = submitted(text);
        take(
                        lawyer,
                        path,
                        "publication",
                        Map.of("publishedOn", LocalDate.now(ZoneOffset.UTC).toString()))
                .statusCode(200);
        return path;
    }

    /** A step from the version that the Unit reads now. */
    ValidatableResponse take(String token, String path, String step, Map<String, ?> body) {
        return take(token, path, step, body, Desk.machine().request().get(path).header("ETag"));
    }

    ValidatableResponse take(String token, String path, String step, Map<String, ?> body, String ifMatch) {
        return Desk.with(token)
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .post(path + "/" + step)
                .then();
    }

    JsonPath read(String token, String path) {
        return Desk.with(token)
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
