package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ProblemTest {

    @TestHTTPResource(value = "/", management = true)
    URL operators;

    private static RequestSpecification unit() {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"country":"KEN"                          | 400 | malformed-json
                    [1,2]                                     | 400 | wrong-type
                    {"country":"KEN","text":"a","more":1}     | 400 | unknown-field
                    {"country":"KENYA","text":"a"}            | 422 | invalid-input
                    {"country":"KEN","text":""}               | 422 | invalid-input
                    {"country":7,"text":"a"}                  | 400 | wrong-type
                    {"country":"KEN","text":"forbidden word"} | 409 | forbidden-text
                    """)
    void aBodyThatCannotBeTakenIsAProblem(String body, int status, String code) {
        unit().body(body)
                .post("/v1/notes")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(
                        "status",
                        equalTo(status),
                        "code",
                        equalTo(code),
                        "type",
                        equalTo("https://iml.iom.int/problems/" + code));
    }

    @Test
    void theSecondWhoMakesTheSameHearsThatItIsThere() {
        String body = "{\"country\":\"KEN\",\"text\":\"only one of " + UUID.randomUUID() + "\"}";
        unit().body(body).post("/v1/notes").then().statusCode(201);

        unit().body(body).post("/v1/notes").then().statusCode(409).body("code", equalTo("already-exists"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "en;q=much", "en;q=2", ",", ";;", "-", "fr-", "x", "en-\u00e9"})
    void aWishForALanguageThatCannotBeReadIsNone(String wish) {
        unit().header("Accept-Language", wish)
                .body("{\"country\":\"KENYA\",\"text\":\"\"}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .header("Content-Language", equalTo("en"));
        given().header("Accept-Language", wish).get("/v1/whoami").then().statusCode(200);
    }

    @Test
    void healthAndMetricsAreOnThePortForOperatorsOnly() {
        for (String path : new String[] {"/q/health", "/q/health/ready", "/q/metrics", "/q"}) {
            given().get(path).then().statusCode(404);
        }
        given().get(operators + "health/live").then().statusCode(200);
        given().get(operators + "metrics").then().statusCode(200);
    }

    @Test
    void aWrongFieldIsNamedByItsPointer() {
        unit().body("{\"country\":\"KENYA\",\"text\":\"a\"}")
                .post("/v1/notes")
                .then()
                .body("title", equalTo("Invalid input"))
                .body("errors.pointer", hasItem("/country"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        given().get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"), "instance", notNullValue());
        given().get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        given().get("/v1/notes/not-a-uuid").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aMethodOrMediaTypeThatIsNotKnownIsAProblem() {
        given().auth()
                .oauth2(Tokens.iml())
                .delete("/v1/notes")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("code", equalTo("method-not-allowed"));
        unit().contentType("text/plain")
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .header("Accept", equalTo("application/json"))
                .body("code", equalTo("unsupported-media-type"), "detail", containsString("application/json"));
        unit().accept("image/png")
                .get("/v1/notes?country=KEN")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"), "detail", containsString("text/csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/merge-patch+json",
                "application/vnd.api+json",
                "text/json",
                "application/json; charset=utf-16",
                "application/json;charset=bogus",
                "application/problem+json",
                "application",
                "application/json/x"
            })
    void whatOnlyResemblesJsonIsNotTakenForIt(String type) {
        given().auth()
                .oauth2(Tokens.iml())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type)
                .body("{\"country\": \"KEN\"}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/echo")
                .then()
                .statusCode(415)
                .header("Accept", equalTo("application/json"))
                .body("code", equalTo("unsupported-media-type"), "detail", containsString("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aTypeOfNothingIsNoTypeOfAFile(String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/note-imports?format=lines"))
                .header("Authorization", "Bearer " + Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("a note"))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "1e400", "\"many\""})
    void aNumberThatDoesNotFitIsOfTheWrongTypeAtItsField(String count) {
        given().contentType(ContentType.JSON)
                .body("{\"count\": " + count + "}")
                .post("/v1/echo")
                .then()
                .statusCode(400)
                .body("code", equalTo("wrong-type"), "errors[0].pointer", equalTo("/count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"note\"", "true"})
    void aBodyOfTheWrongTypeAsAWholeIsSaidToBeThat(String body) {
        unit().body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body(
                        "code",
                        equalTo("wrong-type"),
                        "detail",
                        equalTo("The body as a whole does not have the type that is taken here."),
                        "errors",
                        nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""})
    void jsonIsTakenHoweverItsTypeIsWritten(String type) {
        given().header("Content-Type", type)
                .body("{\"titles\": {\"en\": \"Mill\"}}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/echo")
                .then()
                .statusCode(200)
                .body("titles.en", equalTo("Mill"));
    }

    @ParameterizedTest
    @CsvSource({"country=, country", "country=KEN&cursor=, cursor", "country=KEN&limit=, limit"})
    void anEmptyParameterIsNotOneThatWasLeftOut(String query, String name) {
        unit().get("/v1/notes?" + query).then().statusCode(400).body("errors[0].pointer", equalTo("?" + name));
    }

    @Test
    void anUnknownParameterIsRefused() {
        unit().get("/v1/notes?country=KEN&colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "errors[0].pointer", equalTo("?colour"));
    }

    @ParameterizedTest
    @CsvSource({"country=KEN&country=UGA, country", "country=KEN&limit=1&limit=2, limit"})
    void aParameterOfOneValueIsNotGivenTwice(String query, String name) {
        unit().get("/v1/notes?" + query).then().statusCode(400).body("errors[0].pointer", equalTo("?" + name));
    }

    @ParameterizedTest
    @CsvSource({"expired", "wrongAudience", "otherIssuer"})
    void aTokenThatIsNotForUsIsRefused(String kind) {
        String token = switch (kind) {
            case "expired" -> Tokens.expired();
            case "wrongAudience" -> Tokens.wrongAudience();
            default -> Tokens.otherIssuer();
        };
        given().auth()
                .oauth2(token)
                .get("/v1/notes?country=KEN")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue());
    }

    @Test
    void whoMayNotIsToldSo() {
        given().get("/v1/notes?country=KEN").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.partner("IIHL"))
                .get("/v1/notes?country=KEN")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"), "detail", containsString("mission or iml; yours has partner"));
    }

    @Test
    void anEndpointWithoutARuleIsDenied() {
        given().auth().oauth2(Tokens.admin()).get("/v1/unruly").then().statusCode(403);
    }
}
