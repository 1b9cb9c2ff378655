package org.iom.iml.gateway.upstream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

/** Clients that send or read as slowly as they can: they take nobody's place, and not for long. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class SlowClientsTest {

    private static final int PLACES = 8;
    private static final int AT_ONCE = 24;

    @Test
    void bodiesThatDoNotComeTakeNoPlace() throws IOException {
        try (Peer crowded = Peer.of("crowded");
                Held held = Held.of(2 * PLACES, "POST /v1/crowded/1 HTTP/1.1", "Content-Length: 1000")) {
            given().port(PeerPorts.gateway()).get("/v1/crowded/1").then().statusCode(200);

            assertThat(crowded.received()).hasSize(1);
            assertThat(held.clients.getFirst().answer().status()).isEqualTo(408);
        }
    }

    @Test
    void oneClientHasOnlySoManyRequestsUnderWay() throws IOException {
        try (Held held = Held.of(AT_ONCE + 1, "POST /v1/crowded/1 HTTP/1.1", "Content-Length: 1000")) {
            List<RawHttp.Answer> answers = new ArrayList<>();
            for (RawHttp client : held.clients) {
                answers.add(client.answer());
            }

            assertThat(answers).extracting(RawHttp.Answer::status).containsOnly(408, 429);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 429)
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.headers()).containsKey("retry-after");
                        assertThat(new JsonObject(answer.body()).getString("code"))
                                .isEqualTo("too-many-at-once");
                    });
        }
        await().untilAsserted(() ->
                given().port(PeerPorts.gateway()).get("/v1/absent/1").then().statusCode(503));
    }

    @Test
    void aFileThatComesTooSlowlyIsGivenUp() throws IOException {
        try (Peer peer = Peer.answering("main", request -> {});
                RawHttp client = RawHttp.open()) {
            client.head("POST /v1/thing-imports HTTP/1.1", "Host: a.example", "Content-Length: 100000");
            client.send("a");

            RawHttp.Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("upload-timeout");
            assertThat(peer.received()).isEmpty();
        }
    }

    @Test
    void aResponseThatNobodyReadsIsGivenUp() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        try (Peer endless = Peer.answering("main", request -> pour(request, closed));
                RawHttp client = RawHttp.open()) {
            client.head("GET /v1/things/1 HTTP/1.1", "Host: a.example");
            await().until(() -> endless.received().size() == 1);

            await().atMost(Duration.ofSeconds(15)).until(() -> closed.get() == 1);
        }
    }

    @Test
    void aHeadThatDoesNotEndIsGivenUp() throws IOException {
        long begun = System.nanoTime();
        try (RawHttp client = RawHttp.open()) {
            client.send("GET /v1/things/1 HTTP/1.1\r\nHost: a.exam");

            assertThat(client.isClosedByPeer()).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aHeadThatTricklesIsGivenUpToo() throws IOException {
        try (Peer peer = Peer.of("main");
                RawHttp client = RawHttp.open()) {
            client.head("GET /v1/things/1 HTTP/1.1", "Host: a.example");
            assertThat(client.answer().status()).isEqualTo(200);
            client.send("GET /v1/things/2 HTTP/1.1\r\nHost: a.example\r\nX: ");

            await().pollInterval(Duration.ofMillis(200)).ignoreExceptions().until(() -> isGivenUp(client));
            assertThat(peer.received()).hasSize(1);
        }
    }

    private static boolean isGivenUp(RawHttp client) {
        try {
            client.send("a");
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static void pour(HttpServerRequest request, AtomicInteger closed) {
        request.response().setChunked(true).closeHandler(lost -> closed.incrementAndGet());
        Buffer part = Buffer.buffer(new byte[64 * 1024]);
        Runnable fill = () -> {
            while (!request.response().closed() && !request.response().writeQueueFull()) {
                request.response().write(part);
            }
        };
        request.response().drainHandler(more -> fill.run());
        fill.run();
    }

    /** Clients that have sent one byte of a body and send no more. */
    private record Held(List<RawHttp> clients) implements AutoCloseable {

        static Held of(int number, String line, String length) throws IOException {
            List<RawHttp> clients = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                RawHttp client = RawHttp.open();
                clients.add(client);
                client.head(line, "Host: a.example", length);
                client.send("a");
            }
            return new Held(clients);
        }

        @Override
        public void close() {
            clients.forEach(RawHttp::close);
        }
    }
}
