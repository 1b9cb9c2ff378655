package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tone=loud",
                "tone=FRIENDLY",
                "tone=",
                "tones=friendly&tones=loud",
                "count=abc",
                "count=1.5",
                "count=99999999999",
                "loud=1",
                "loud=yes",
                "on=2026-02-30",
                "on=yesterday",
                "since=yesterday",
                "id=xyz",
                "id=1-1-1-1-1",
                "text=a%00b",
                "count=1&count=2",
                "text=more than twenty characters",
                "colour=red"
            })
    void aParameterThatCannotBeReadIsNamed(String query) {
        given().urlEncodingEnabled(false)
                .get("/v1/echo?" + query.replace(" ", "%20"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "code",
                        equalTo("invalid-parameter"),
                        "errors[0].pointer",
                        equalTo("?" + query.substring(0, query.indexOf('='))));
    }

    @Test
    void aParameterThatCanBeReadIsRead() {
        given().get("/v1/echo?tone=very-firm&tones=friendly&tones=very-firm&count=-3&loud=true&on=2024-02-29")
                .then()
                .statusCode(200)
                .body(equalTo("{\"tone\":\"very-firm\",\"tones\":[\"friendly\",\"very-firm\"],\"count\":-3,"
                        + "\"loud\":true,\"on\":\"2024-02-29\"}"));
    }

    @Test
    void anUnknownCodeIsToldTheKnownOnes() {
        given().get("/v1/echo?tone=loud").then().body("detail", containsString("one of friendly, very-firm"));
        sent("{\"tone\":\"loud\"}", 422, "unknown-code", "/tone").body("detail", containsString("friendly, very-firm"));
        given().get("/v1/echo/tones/loud").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"tone":0}                              | 400 | wrong-type    | /tone
                    {"tone":"0"}                            | 422 | unknown-code  | /tone
                    {"titles":{"fr":"a\\u0000b"}}           | 422 | unfit-text    | /titles/fr
                    {"titles":{"f\\u0000":"a"}}             | 422 | unfit-text    | /titles
                    {"authors":["a","b\\ud800c"]}           | 422 | unfit-text    | /authors/1
                    {"parts":[{"name":"\\udc00"}]}          | 422 | unfit-text    | /parts/0/name
                    {"titles":{"fr":" "}}                   | 422 | invalid-input | /titles/fr
                    {"titles":{"zz-~bad/":"a"}}             | 422 | invalid-input | /titles/zz-~0bad~1
                    {"authors":["a"," "]}                   | 422 | invalid-input | /authors/1
                    {"parts":[{"name":"a"},{"name":""}]}    | 422 | invalid-input | /parts/1/name
                    {"parts":[null]}                        | 422 | invalid-input | /parts/0
                    {"on":"2026-02-30"}                     | 400 | wrong-type    | /on
                    {"on":"2026-02-28T10:00:00Z"}           | 400 | wrong-type    | /on
                    """)
    void aFieldThatCannotBeReadIsNamedByItsPointer(String body, int status, String code, String pointer) {
        sent(body, status, code, pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tone\":\"friendly\",\"tone\":\"friendly\"}",
                "{\"titles\":{\"fr\":\"a\",\"fr\":\"b\"}}",
                "{\"parts\":[{\"name\":\"a\",\"name\":\"b\"}]}",
                "{\"tone\":",
                "",
                "[]",
                "\"x\"",
                "null"
            })
    void whatIsNoProperBodyIsAProblem(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/echo")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
                .contentType("application/problem+json");
    }

    @Test
    void deepOrEndlessBodiesAreProblems() {
        for (String body : new String[] {"{\"authors\":" + "[".repeat(2000) + "]".repeat(2000) + "}"}) {
            given().contentType("application/json")
                    .body(body)
                    .post("/v1/echo")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void onlyWellFormedUtf8IsTaken() {
        byte[] overlong = "{\"authors\":[\"..\"]}".getBytes(StandardCharsets.ISO_8859_1);
        overlong[13] = (byte) 0xC1;
        overlong[14] = (byte) 0x81;
        given().contentType("application/json")
                .body(overlong)
                .post("/v1/echo")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        given().contentType("application/json")
                .body("{\"authors\":[\"Łódź 🌍\"]}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/echo")
                .then()
                .statusCode(200)
                .body("authors", hasItem("Łódź 🌍"));
    }

    private static io.restassured.response.ValidatableResponse sent(
            String body, int status, String code, String pointer) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/echo")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code), "errors.pointer", hasItem(pointer));
    }
}
