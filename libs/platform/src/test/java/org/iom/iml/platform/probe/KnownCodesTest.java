package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.Map;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class KnownCodesTest {

    @Test
    void aCodeIsRefusedOnlyOnceAllWasHeard() {
        given().get("/v1/echo/parties/PRB")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("codes-not-heard-yet"));

        Facts.tell(new PartyPublished("PRB", "state", null, null, Map.of("en", "Probe")), 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/v1/echo/parties/PRB").then().statusCode(200));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/v1/echo/parties/ZZZ")
                        .then()
                        .statusCode(422)
                        .body(
                                "code",
                                equalTo("unknown-party"),
                                "errors[0].pointer",
                                equalTo("/party"),
                                "detail",
                                containsString("/v1/parties")));
        given().get("/v1/echo/parties/PRB?theme=nothing")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "errors[0].pointer", equalTo("?theme"));
    }
}
