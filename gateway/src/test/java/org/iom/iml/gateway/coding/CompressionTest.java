package org.iom.iml.gateway.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class CompressionTest {

    private static final String TEXT = "{\"title\":\"" + "Ratification ".repeat(500) + "\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/problem+json",
                "application/x-ndjson",
                "text/csv; charset=utf-8",
                "application/rdf+xml"
            })
    void textIsCompressedUnderATagOfItsOwn(String type) throws Exception {
        try (Peer peer = answering(type, TEXT)) {
            HttpResponse<byte[]> answer = get("/v1/things/1", "Accept-Encoding", "br, gzip;q=0.8");

            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"7--gzip\"");
            assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("accept-encoding");
            assertThat(answer.body()).hasSizeLessThan(TEXT.length() / 10);
            assertThat(unzipped(answer.body())).isEqualTo(TEXT);
            assertThat(peer.onlyReceived().all("Accept-Encoding")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, ''",
        "application/json, identity",
        "application/json, 'gzip;q=0'",
        "application/json, '*;q=0'",
        "application/pdf, gzip",
    })
    void whatIsNotTakenOrIsNoTextStaysAsItIs(String type, String coding) throws Exception {
        try (Peer peer = answering(type, TEXT)) {
            HttpResponse<byte[]> answer = get("/v1/things/1", "Accept-Encoding", coding);

            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void whatIsSmallStaysAsItIsAndSaysThatItVaries() throws Exception {
        try (Peer peer = answering("application/json", "{}")) {
            HttpResponse<byte[]> answer = get("/v1/things/1", "Accept-Encoding", "gzip");

            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("accept-encoding");
            assertThat(peer.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-Match | \"7--gzip\" | \"7\"",
                "If-Match | \"5--gzip\", \"7--gzip\", \"8\" | \"5\", \"7\", \"8\"",
                "If-None-Match | W/\"7--gzip\" | W/\"7\"",
                "If-None-Match | \"zzz\", \"7--gzip\" | \"zzz\", \"7\"",
            })
    void theServiceHearsItsOwnTags(String condition, String sent, String heard) throws Exception {
        try (Peer peer = answering("application/json", "{}")) {
            get("/v1/things/1", condition, sent);

            assertThat(String.join(", ", peer.onlyReceived().all(condition))).isEqualTo(heard);
        }
    }

    @Test
    void whoHasTheCompressedFormIsToldThatThisOneIsUnchanged() throws Exception {
        try (Peer peer = Peer.answering(
                "main",
                request -> request.response()
                        .setStatusCode(304)
                        .putHeader("ETag", "\"7\"")
                        .end())) {
            HttpResponse<byte[]> compressed =
                    get("/v1/things/1", "Accept-Encoding", "gzip", "If-None-Match", "\"7--gzip\"");
            HttpResponse<byte[]> plain = get("/v1/things/1", "If-None-Match", "\"7\"");

            assertThat(compressed.headers().firstValue("ETag")).hasValue("\"7--gzip\"");
            assertThat(plain.headers().firstValue("ETag")).hasValue("\"7\"");
            assertThat(peer.received()).hasSize(2);
        }
    }

    @Test
    void theContractIsCompressedAndUnchangedUnderItsMarkedTag() throws Exception {
        HttpResponse<byte[]> answer = get("/openapi.json", "Accept-Encoding", "gzip");
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(unzipped(answer.body())).startsWith("{");
        assertThat(tag).endsWith("--gzip\"");
        assertThat(get("/openapi.json", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    /** A reader that pauses holds the writer back: nothing piles up in the gateway between them. */
    @Test
    void aLongAnswerStreamsInFlatMemory() throws Exception {
        AtomicLong sent = new AtomicLong();
        long whole = 200L << 20;
        try (Peer peer = Peer.answering("main", request -> write(request.response(), sent, whole))) {
            HttpResponse<InputStream> answer =
                    client.send(request("/v1/patient/1", "Accept-Encoding", "gzip"), BodyHandlers.ofInputStream());
            try (InputStream body = new GZIPInputStream(answer.body())) {
                assertThat(body.readNBytes(100_000)).hasSize(100_000);
                long before = await().until(sent::get, new Settled()::holds);
                assertThat(before).isLessThan(whole / 4);
                assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(whole - 100_000);
            }
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void partsArriveWhenTheyAreSent() throws Exception {
        try (Peer peer = Peer.answering(
                "main",
                request -> request.response()
                        .putHeader("Content-Type", "application/x-ndjson")
                        .setChunked(true)
                        .write("{\"line\":1}\n"))) {
            HttpResponse<InputStream> answer =
                    client.send(request("/v1/patient/1", "Accept-Encoding", "gzip"), BodyHandlers.ofInputStream());
            try (InputStream body = new GZIPInputStream(answer.body())) {
                assertThat(new String(body.readNBytes(11), StandardCharsets.UTF_8))
                        .isEqualTo("{\"line\":1}\n");
            }
            assertThat(peer.received()).hasSize(1);
        }
    }

    /** Whether a number has stayed the same for a few looks. */
    private static final class Settled {

        private long last = -1;
        private int looks;

        boolean holds(long now) {
            looks = now == last ? looks + 1 : 0;
            last = now;
            return looks > 5;
        }
    }

    /** Bytes that do not compress well, as long as the connection takes them. */
    private static void write(HttpServerResponse response, AtomicLong sent, long whole) {
        response.putHeader("Content-Type", "text/plain").setChunked(true);
        byte[] part = new byte[64 * 1024];
        new Random(1).nextBytes(part);
        Runnable more = () -> {
            while (sent.get() < whole && !response.writeQueueFull()) {
                sent.addAndGet(part.length);
                response.write(Buffer.buffer(part));
            }
            if (sent.get() >= whole && !response.ended()) {
                response.end();
            }
        };
        response.drainHandler(drained -> more.run());
        more.run();
    }

    private static Peer answering(String type, String body) {
        return Peer.answering(
                "main",
                (HttpServerRequest request) -> request.response()
                        .putHeader("Content-Type", type)
                        .putHeader("ETag", "\"7\"")
                        .end(body));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private static HttpRequest request(String path, String... headers) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PeerPorts.gateway() + path))
                .headers(headers)
                .build();
    }

    private static String unzipped(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
