package org.iom.iml.gateway.cors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.gateway.peer.RawHttp.Answer;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class CorsTest {

    private static final String ALLOWED = "access-control-allow-origin";
    private static final String LISTED = "Origin: " + PeerPorts.LISTED_ORIGIN;
    private static final String OTHER = "Origin: https://elsewhere.example";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/things/1", "/openapi.json", "/v1/none"})
    void whatEverybodyMayReadIsReadFromAnyOrigin(String path) throws IOException {
        try (Peer peer = Peer.of("main")) {
            Map<String, String> headers = RawHttp.get(path, OTHER).headers();

            assertThat(headers).containsEntry(ALLOWED, "*");
            assertThat(headers.get("access-control-expose-headers"))
                    .contains("ETag", "Link", "Location", "RateLimit", "Retry-After");
            assertThat(peer.received()).hasSizeLessThan(2);
        }
    }

    @Test
    void aServiceDoesNotSpeakForTheGateway() throws IOException {
        try (Peer peer = Peer.answering(
                "main",
                request -> request.response()
                        .putHeader("Access-Control-Allow-Origin", "https://evil.example")
                        .putHeader("Access-Control-Allow-Credentials", "true")
                        .end())) {
            Map<String, String> headers = RawHttp.get("/v1/secrets/1", OTHER).headers();

            assertThat(headers.keySet()).noneMatch(name -> name.startsWith("access-control-"));
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void theRestIsForListedOrigins() throws IOException {
        try (Peer peer = Peer.of("main")) {
            Map<String, String> headers = RawHttp.get("/v1/secrets/1", LISTED).headers();

            assertThat(headers).containsEntry(ALLOWED, PeerPorts.LISTED_ORIGIN);
            assertThat(headers.get("vary")).contains("Origin");
            assertThat(headers).doesNotContainKey("access-control-allow-credentials");
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void aRefusalCanBeReadByThePageThatIsRefused() throws IOException {
        Answer refused = RawHttp.get("/v1/things/1", OTHER, "Authorization: Bearer broken");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers()).containsEntry(ALLOWED, "*");
    }

    @Test
    void aPageIsToldBeforeItAsksWhatItMaySend() throws IOException {
        try (Peer peer = Peer.of("main")) {
            Answer reading = preflight("/v1/things/1", "GET", OTHER);
            Answer writing = preflight("/v1/secrets/1", "PUT", LISTED);
            Answer refused = preflight("/v1/secrets/1", "PUT", OTHER);

            assertThat(reading.status()).isEqualTo(204);
            assertThat(reading.headers())
                    .containsEntry(ALLOWED, "*")
                    .containsEntry("access-control-allow-methods", "GET, HEAD")
                    .containsEntry("access-control-max-age", "7200");
            assertThat(reading.headers().get("access-control-allow-headers"))
                    .contains("If-None-Match")
                    .doesNotContain("Authorization");
            assertThat(writing.headers())
                    .containsEntry(ALLOWED, PeerPorts.LISTED_ORIGIN)
                    .containsEntry("access-control-allow-methods", "GET, HEAD, OPTIONS, PUT");
            assertThat(writing.headers().get("access-control-allow-headers"))
                    .contains("Authorization", "If-Match", "Idempotency-Key", "Content-Type");
            assertThat(refused.headers()).doesNotContainKey(ALLOWED);
            assertThat(peer.received()).isEmpty();
        }
    }

    @Test
    void optionsTellsWhatAPathTakes() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("OPTIONS /v1/things HTTP/1.1", "Host: a.example");

            assertThat(client.bodilessAnswer().headers())
                    .containsEntry("allow", "GET, HEAD, OPTIONS, POST")
                    .containsEntry("cache-control", "no-store");
        }
    }

    private static Answer preflight(String path, String method, String origin) throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head(
                    "OPTIONS " + path + " HTTP/1.1",
                    "Host: a.example",
                    origin,
                    "Access-Control-Request-Method: " + method);
            return client.bodilessAnswer();
        }
    }
}
