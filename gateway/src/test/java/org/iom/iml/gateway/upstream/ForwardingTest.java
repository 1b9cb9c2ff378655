package org.iom.iml.gateway.upstream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class ForwardingTest {

    @Test
    void aRequestReachesTheServiceAsItWasSent() {
        try (Peer peer = Peer.of("main")) {
            given().port(PeerPorts.gateway())
                    .urlEncodingEnabled(false)
                    .header("Idempotency-Key", "k-1")
                    .header("Authorization-Hint", "none")
                    .contentType("application/json")
                    .body("{\"name\":\"Côte\"}")
                    .post("/v1/things?q=a%2Fb&q=%C3%A9")
                    .then()
                    .statusCode(200);

            assertThat(peer.onlyReceived().target()).isEqualTo("/v1/things?q=a%2Fb&q=%C3%A9");
            assertThat(peer.onlyReceived().all("Idempotency-Key")).containsExactly("k-1");
            assertThat(peer.onlyReceived().bodyLength()).isEqualTo(16);
        }
    }

    @Test
    void aProblemOfTheServicePassesThroughUnchanged() {
        String problem = "{\"type\":\"https://iml.iom.int/problems/stale\",\"status\":412,\"code\":\"stale\"}";
        try (Peer peer = answering(request -> request.response()
                .setStatusCode(412)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Server", "secret/1.0")
                .end(problem))) {
            given().port(PeerPorts.gateway())
                    .put("/v1/things/1")
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .header("ETag", "\"7\"")
                    .header("Server", (String) null)
                    .header("X-Content-Type-Options", "nosniff")
                    .body(equalTo(problem));
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void linksThatNameTheServiceLeadThroughTheGateway() {
        try (Peer peer = answering(request -> request.response()
                .putHeader("Location", request.absoluteURI() + "/1")
                .putHeader("Link", "<" + request.absoluteURI() + "?cursor=x>; rel=\"next\"")
                .setStatusCode(201)
                .end())) {
            given().port(PeerPorts.gateway())
                    .post("/v1/things")
                    .then()
                    .statusCode(201)
                    .header("Location", "/v1/things/1")
                    .header("Link", "</v1/things?cursor=x>; rel=\"next\"");
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsNotWaitedFor() {
        try (Peer peer = answering(ForwardingTest::never)) {
            assertProblem(get("/v1/things/1"), 504, "upstream-timeout");
            await().untilAsserted(() -> assertThat(peer.connections()).isZero());
        }
    }

    @Test
    void anOperationMayHaveADeadlineOfItsOwn() {
        try (Peer peer = Peer.answering("main", ForwardingTest::afterTheUsualDeadline)) {
            get("/v1/patient/1").statusCode(200);
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void aBodyThatDoesNotArriveInTimeIsTheClientsFault() throws IOException {
        try (Peer peer = answering(ForwardingTest::never);
                RawHttp client = RawHttp.open()) {
            client.head("POST /v1/things HTTP/1.1", "Host: a.example", "Content-Length: 10");
            client.send("{");

            assertThat(client.answer().status()).isEqualTo(408);
            assertThat(peer.received()).isEmpty();
        }
    }

    @Test
    void aServiceThatIsNotThereIsUnavailable() {
        assertProblem(get("/v1/absent/1").header("Retry-After", notNullValue()), 503, "upstream-unavailable");
    }

    @Test
    void aServiceThatIsLostBeforeItAnswersIsUnavailable() {
        try (Peer peer = Peer.answering("lost", request -> request.connection().close())) {
            assertProblem(given().port(PeerPorts.gateway()).post("/v1/lost/1").then(), 503, "upstream-unavailable");
            assertThat(peer.connections()).isZero();
        }
    }

    @Test
    void aResponseThatBreaksOffIsSeenToBeBroken() throws IOException {
        try (Peer peer = answering(request -> {
                    request.response().setChunked(true).write("half");
                    request.connection().close();
                });
                RawHttp client = RawHttp.open()) {
            client.head("GET /v1/things/1 HTTP/1.1", "Host: a.example");

            assertThat(breaksOff(client)).isTrue();
            await().untilAsserted(() -> assertThat(peer.connections()).isZero());
        }
    }

    @Test
    void anIdleConnectionIsGivenUpBeforeTheServiceDoes() {
        try (Peer peer = Peer.of("main")) {
            get("/v1/things/1").statusCode(200);

            assertThat(peer.connections()).isEqualTo(1);
            await().untilAsserted(() -> assertThat(peer.connections()).isZero());
        }
    }

    @Test
    void aClientThatGoesAwayFreesTheService() throws IOException {
        AtomicBoolean released = new AtomicBoolean();
        try (Peer peer = answering(request -> request.response().closeHandler(closed -> released.set(true)))) {
            try (RawHttp client = RawHttp.open()) {
                client.head("GET /v1/patient/1 HTTP/1.1", "Host: a.example");
                await().until(() -> peer.received().size() == 1);
            }
            await().untilTrue(released);
        }
    }

    private static Peer answering(Handler<HttpServerRequest> answer) {
        return Peer.answering("main", answer);
    }

    private static void never(HttpServerRequest request) {
        request.response().setStatusCode(200);
    }

    private static void afterTheUsualDeadline(HttpServerRequest request) {
        CompletableFuture.delayedExecutor(1200, TimeUnit.MILLISECONDS)
                .execute(() -> request.response().end());
    }

    private static boolean breaksOff(RawHttp client) {
        try {
            client.answer();
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    private static ValidatableResponse get(String path) {
        return given().port(PeerPorts.gateway()).get(path).then();
    }

    private static void assertProblem(ValidatableResponse response, int status, String code) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("traceId", notNullValue());
    }
}
