package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value = "training"))
class KnownCodesTest {

    @Inject
    ProbeFacts facts;

    @Test
    void aCodeIsRefusedOnlyOnceAllWasHeard() {
        given().get("/v1/echo/parties/PRB")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("codes-not-heard-yet"));

        facts.tell(new PartyPublished("PRB", "state", null, null, Map.of("en", "Probe")));

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
