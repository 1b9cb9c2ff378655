package org.iom.iml.gateway.upstream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

/** One service in trouble; the others must not notice, and it must come back by itself. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class ResilienceTest {

    private static final int PLACES = 8;

    @Test
    void aServiceThatFailsRepeatedlyIsSparedAndTriedAgain() {
        for (int request = 0; request < 12; request++) {
            given().port(PeerPorts.gateway()).get("/v1/fragile/1").then().statusCode(503);
        }
        try (Peer back = Peer.of("fragile");
                Peer other = Peer.of("main")) {
            given().port(PeerPorts.gateway())
                    .get("/v1/fragile/1")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", equalTo("upstream-unavailable"));
            assertThat(back.received()).isEmpty();
            given().port(PeerPorts.gateway()).get("/v1/things/1").then().statusCode(200);
            assertThat(other.received()).hasSize(1);

            await().untilAsserted(() -> given().port(PeerPorts.gateway())
                    .get("/v1/fragile/1")
                    .then()
                    .statusCode(200));
            assertThat(back.received()).isNotEmpty();
        }
    }

    @Test
    void aServiceIsGivenOnlySoManyRequestsAtOneTime() throws IOException {
        Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
        List<RawHttp> clients = new ArrayList<>();
        try (Peer crowded = Peer.answering("crowded", held::add);
                Peer other = Peer.of("main")) {
            for (int place = 0; place < PLACES; place++) {
                RawHttp client = RawHttp.open();
                clients.add(client);
                client.head("POST /v1/crowded/1 HTTP/1.1", "Host: a.example", "Content-Length: 0");
            }
            await().until(() -> held.size() == PLACES);

            given().port(PeerPorts.gateway())
                    .get("/v1/crowded/1")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("upstream-busy"));
            given().port(PeerPorts.gateway()).get("/v1/things/1").then().statusCode(200);
            assertThat(other.received()).hasSize(1);

            held.forEach(request -> request.response().end());
            for (RawHttp client : clients) {
                assertThat(client.answer().status()).isEqualTo(200);
            }
            held.clear();
            assertThat(crowded.received()).hasSize(PLACES);
        } finally {
            clients.forEach(RawHttp::close);
        }
    }

    @Test
    void whateverBecomesOfARequestItsPlaceIsGivenBack() throws IOException {
        try (Peer breaksOff = Peer.answering("lost", ResilienceTest::breakOff)) {
            for (int request = 0; request < 3 * PLACES; request++) {
                try (RawHttp client = RawHttp.open()) {
                    client.head("GET /v1/lost/1 HTTP/1.1", "Host: a.example");
                    assertThat(client.isClosedByPeer()).isFalse();
                }
            }
            await().until(() -> breaksOff.received().size() == 3 * PLACES);
        }
        try (Peer healthy = Peer.of("lost")) {
            given().port(PeerPorts.gateway()).get("/v1/lost/1").then().statusCode(200);
            assertThat(healthy.received()).hasSize(1);
        }
    }

    @Test
    void aReadWhoseConnectionIsLostBeforeTheAnswerIsSentOnceMore() {
        AtomicInteger lost = new AtomicInteger();
        try (Peer peer = Peer.answering("lost", request -> {
            if (lost.getAndIncrement() == 0) {
                request.connection().close();
            } else {
                request.response().putHeader("Content-Type", "application/json").end("{}");
            }
        })) {
            given().port(PeerPorts.gateway()).get("/v1/lost/1").then().statusCode(200);
            assertThat(lost).hasValue(2);

            lost.set(0);
            given().port(PeerPorts.gateway()).post("/v1/lost/1").then().statusCode(503);
            assertThat(lost).hasValue(1);
        }
    }

    @Test
    void clientsThatResetTheirConnectionsAreNoFailureOfTheService() throws IOException {
        Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
        try (Peer slow = Peer.answering("lost", held::add)) {
            for (int request = 1; request <= 3 * PLACES; request++) {
                RawHttp client = RawHttp.open();
                client.head("GET /v1/lost/1 HTTP/1.1", "Host: a.example");
                int arrived = request;
                await().until(() -> held.size() == arrived);
                client.reset();
            }
            await().untilAsserted(() -> assertThat(slow.received()).hasSize(3 * PLACES));
        }
        try (Peer healthy = Peer.of("lost")) {
            given().port(PeerPorts.gateway()).get("/v1/lost/1").then().statusCode(200);
            assertThat(healthy.received()).hasSize(1);
        }
    }

    private static void breakOff(HttpServerRequest request) {
        request.response().setChunked(true).write("half");
        request.connection().close();
    }
}
