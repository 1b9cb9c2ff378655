package org.iom.iml.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.gateway.peer.RawHttp.Answer;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers without a body end with their head; a client that reads on would wait until its time-out. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class BodilessTest {

    private static final String LONG = "a".repeat(100_000);

    private Peer peer;

    @BeforeEach
    void open() {
        peer = Peer.answering("main", BodilessTest::answer);
    }

    @AfterEach
    void close() {
        peer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /v1/things/1?status=304, 304",
        "GET /v1/things/1?status=304&chunked, 304",
        "GET /v1/things/1?status=304&length, 304",
        "PUT /v1/things/1?status=204, 204",
        "PUT /v1/things/1?status=204&length, 204",
        "HEAD /v1/things/1?status=304, 304",
        "OPTIONS /v1/things/1, 204",
    })
    void aStatusWithoutABodyHasNoFraming(String line, int status) throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head(line + " HTTP/1.1", "Host: a.example", "Content-Length: 0");

            assertBodiless(client.bodilessAnswer(), status);
            assertTheConnectionGoesOn(client);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/things/1?", "/v1/things/1?chunked", "/v1/things/1?length", "/openapi.json", "/"})
    void headIsAsGetWithoutABody(String target) throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("GET " + target + " HTTP/1.1", "Host: a.example");
            Answer whole = client.answer();
            client.head("HEAD " + target + " HTTP/1.1", "Host: a.example");
            Answer head = client.bodilessAnswer();

            assertThat(head.status()).isEqualTo(200);
            assertThat(head.headers())
                    .doesNotContainKey("transfer-encoding")
                    .containsEntry("content-type", whole.headers().get("content-type"));
            assertThat(head.headers().get("etag")).isEqualTo(whole.headers().get("etag"));
            assertTheConnectionGoesOn(client);
        }
    }

    @Test
    void headOfALengthThatIsKnownTellsIt() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("HEAD /v1/things/1?length HTTP/1.1", "Host: a.example");

            assertThat(client.bodilessAnswer().headers()).containsEntry("content-length", "100000");
            assertTheConnectionGoesOn(client);
        }
    }

    @Test
    void headOfWhatIsRefusedHasNoBodyEither() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("HEAD /v1/none HTTP/1.1", "Host: a.example");

            assertThat(client.bodilessAnswer().status()).isEqualTo(404);
            assertTheConnectionGoesOn(client);
        }
    }

    @Test
    void theContractThatAClientHasIsUnchangedWithoutABody() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("GET /openapi.json HTTP/1.1", "Host: a.example");
            String tag = client.answer().headers().get("etag");
            for (String form : new String[] {tag, "W/" + tag, "\"zzz\", " + tag, "*"}) {
                client.head("GET /openapi.json HTTP/1.1", "Host: a.example", "If-None-Match: " + form);
                assertBodiless(client.bodilessAnswer(), 304);
            }
            assertTheConnectionGoesOn(client);
        }
    }

    @Test
    void theInterimAnswerHasNoFraming() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("PUT /v1/things/1? HTTP/1.1", "Host: a.example", "Content-Length: 2", "Expect: 100-continue");
            assertBodiless(client.bodilessAnswer(), 100);
            client.send("{}");
            assertThat(client.answer().status()).isEqualTo(200);
        }
    }

    private static void assertBodiless(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).doesNotContainKeys("transfer-encoding", "content-length");
    }

    private static void assertTheConnectionGoesOn(RawHttp client) throws IOException {
        client.head("GET /v1/none HTTP/1.1", "Host: a.example");
        assertThat(client.answer().status()).isEqualTo(404);
    }

    private static void answer(HttpServerRequest request) {
        String query = String.valueOf(request.query());
        int status = query.contains("status=") ? Integer.parseInt(query.replaceAll(".*status=(\\d+).*", "$1")) : 200;
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain")
                .putHeader("ETag", "\"7\"");
        if (query.contains("length")) {
            request.response().putHeader("Content-Length", status == 200 ? "100000" : "0");
        } else {
            request.response().setChunked(query.contains("chunked"));
        }
        if (status == 200 && request.method().name().equals("GET")) {
            request.response().end(LONG);
        } else {
            request.response().end();
        }
    }
}
