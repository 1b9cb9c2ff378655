package org.iom.iml.gateway.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class ExplanationsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void aProgramReadsWhatACodeMeans() {
        get("/problems/stale-version", "*/*")
                .statusCode(200)
                .contentType("application/json")
                .body("status", equalTo(412))
                .body("title", equalTo("Stale version"))
                .body("type", equalTo("https://iml.iom.int/problems/stale-version"))
                .body("meaning", containsString("get it again"));
        get("/problems", "application/json").body("items.code", hasItem("unsupported-media-type"));
    }

    @Test
    void aPersonReadsAPage() {
        get("/problems/unsupported-media-type", BROWSER)
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Vary", containsString("Accept"))
                .body(containsString("status 415"));
        get("/problems", BROWSER).body(containsString("href=\"/problems/stale-version\""));
    }

    @Test
    void aCodeThatTheApiNeverSendsIsNotFound() {
        get("/problems/zzz-unknown", "*/*").statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void everyProblemOfTheGatewayIsExplained() {
        Explanations explanations = new Explanations();

        assertThat(Arrays.asList(ProblemKind.values()))
                .allSatisfy(kind -> assertThat(explanations.of(kind.code()))
                        .as(kind.code())
                        .hasValueSatisfying(
                                explanation -> assertThat(explanation.status()).isEqualTo(kind.status())));
    }

    private static ValidatableResponse get(String path, String accept) {
        return RestAssured.given()
                .port(PeerPorts.gateway())
                .header("Accept", accept)
                .get(path)
                .then();
    }
}
