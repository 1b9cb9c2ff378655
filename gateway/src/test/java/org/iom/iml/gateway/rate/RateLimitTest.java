package org.iom.iml.gateway.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iom.iml.gateway.operation.Kind;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class RateLimitTest {

    /** More than any person and any well-behaved program needs. */
    private static final long MOST_A_MINUTE = 12_000;

    @Inject
    Vertx vertx;

    @Test
    void anExportIsChargedForTheTimeThatItTakes() {
        try (Peer slow = Peer.answering(
                "main",
                request -> vertx.setTimer(
                        request.uri().contains("slow") ? 3_200 : 1,
                        id -> request.response().end("{}")))) {
            given().port(PeerPorts.gateway())
                    .accept("text/csv")
                    .get("/v1/patient/slow")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"address-export\";q=4;w=60"))
                    .header("RateLimit", startsWith("\"address-export\";r=3;"));

            given().port(PeerPorts.gateway())
                    .accept("text/csv")
                    .get("/v1/patient/1")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("rate-limited"));
            given().port(PeerPorts.gateway())
                    .get("/v1/things/1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", startsWith("\"address-read\""));
            given().port(PeerPorts.gateway())
                    .header("Authorization", "Bearer " + Tokens.iml())
                    .accept("text/csv")
                    .get("/v1/things/1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", startsWith("\"client-export\""));
            assertThat(slow.received()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasADefaultThatIsALimit(Kind kind) {
        for (String caller : new String[] {"client", "address"}) {
            assertThat(ConfigProvider.getConfig()
                            .getValue("gateway.rate.quotas." + kind.code() + "." + caller, Long.class))
                    .isBetween(1L, MOST_A_MINUTE);
        }
    }
}
