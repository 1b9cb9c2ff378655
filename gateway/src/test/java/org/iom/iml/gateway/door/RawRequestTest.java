package org.iom.iml.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Set;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.gateway.peer.RawHttp.Answer;
import org.iom.iml.gateway.peer.Received;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no HTTP library sends, byte by byte, with a real server behind the gateway. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class RawRequestTest {

    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "instance", "code", "traceId");

    private Peer peer;

    @BeforeEach
    void open() {
        peer = Peer.of("main");
    }

    @AfterEach
    void close() {
        peer.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/things/1",
                "/v1//things/1",
                "/v1/..;/things/1",
                "/v1/x/../things/1",
                "/v1/things/a%2fb",
                "/v1/things/%252e",
                "/v1/things/%2e%2e",
                "/v1/things/1;v=2",
                "/v1/things/a\\b",
                "/v1/things/%00",
                "/v1/things/%c0%af",
                "http://elsewhere.example/v1/things/1",
                "http://gateway.example/v1/things/1",
                "gateway.example:443",
                "*"
            })
    void anAmbiguousTargetDoesNotPass(String target) throws IOException {
        Answer answer = RawHttp.get(target);

        assertRefused(answer, 400, "request-target-refused");
    }

    @Test
    void twoHostsAreRefused() throws IOException {
        Answer answer = RawHttp.request("GET /v1/things/1 HTTP/1.1", "Host: a.example", "Host: b.example");

        assertRefused(answer, 400, "host-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Host: ", "Host: a.example, b.example", "Host: a.example/v1", "Host: user@a.example", "X: y"})
    void aHostThatIsNoneIsRefused(String line) throws IOException {
        assertRefused(RawHttp.request("GET /v1/things/1 HTTP/1.1", line), 400, "host-refused");
    }

    @Test
    void whatAClientSaysOfItsOwnProxiesIsTakenOff() throws IOException {
        Answer answer = RawHttp.get(
                "/v1/things/1",
                "Forwarded: for=203.0.113.9;host=evil.example",
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-Host: evil.example",
                "x-FORWARDED-proto: https",
                "X-Forwarded-Prefix: /evil",
                "X-Real-IP: 203.0.113.9",
                "X-Original-URL: /v1/secrets",
                "X-HTTP-Method-Override: DELETE",
                "Accept-Language: fr");

        assertThat(answer.status()).isEqualTo(200);
        Received received = peer.onlyReceived();
        assertThat(received.headers())
                .noneSatisfy(field ->
                        assertThat(field.getKey()).matches("(?i)forwarded|x-(forwarded|real|original|http).*"));
        assertThat(received.all("Accept-Language")).containsExactly("fr");
        assertThat(received.all("Host")).noneMatch(host -> host.contains("example"));
    }

    @Test
    void whatConnectionNominatesStaysOnItsConnection() throws IOException {
        Answer answer = RawHttp.get(
                "/v1/things/1",
                "Connection: keep-alive, X-Secret, If-None-Match",
                "X-Secret: 1",
                "If-None-Match: \"a\"",
                "Keep-Alive: timeout=600",
                "TE: trailers",
                "Trailer: X-Late",
                "Proxy-Authorization: Basic eDp5",
                "Upgrade: websocket",
                "Accept: application/json");

        assertThat(answer.status()).isEqualTo(200);
        Received received = peer.onlyReceived();
        assertThat(received.headers())
                .noneSatisfy(field -> assertThat(field.getKey())
                        .matches("(?i)x-secret|if-none-match|keep-alive|te|trailer|proxy-.*|upgrade|connection"));
        assertThat(received.all("Accept")).containsExactly("application/json");
    }

    @Test
    void aMessageWithTwoFramingsReachesTheServiceWithOne() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head(
                    "POST /v1/things HTTP/1.1", "Host: a.example", "Content-Length: 5", "Transfer-Encoding: chunked");
            client.send("0\r\n\r\n");
            client.head("GET /v1/smuggled HTTP/1.1", "Host: a.example");
            Answer first = client.answer();

            assertThat(first.status()).isIn(200, 400);
            assertThat(peer.received()).noneMatch(received -> received.target().contains("smuggled"));
            assertThat(peer.received())
                    .allSatisfy(received -> assertThat(
                                    received.all("Content-Length").size()
                                            + received.all("Transfer-Encoding").size())
                            .isEqualTo(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: +5",
                "Content-Length: 5, 5",
                "Content-Length: -1",
                "Content-Length: 0x5"
            })
    void unclearFramingIsRefused(String framing) throws IOException {
        Answer answer = RawHttp.request("POST /v1/things HTTP/1.1", "Host: a.example", framing);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(peer.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\t/v1/things/1 HTTP/1.1\r\nHost: a.example",
                "GET /v1/things/1\tHTTP/1.1\r\nHost: a.example",
                "GET /v1/things/1\t HTTP/1.1\r\nHost: a.example",
                "GET  /v1/things/1 HTTP/1.1\r\nHost: a.example",
                "GET /v1/things/1 HTTP/1.1 \r\nHost: a.example",
                "\tGET /v1/things/1 HTTP/1.1\r\nHost: a.example",
                "GET /v1/things/1 HTTP/1.1\r\nHost: a.example\r\nAccept: text/html,\r\n application/json",
                "GET /v1/things/1 HTTP/1.1\r\nHost: a.example\r\nX-Folded: a\r\n\tb",
                "GET /v1/things/1 HTTP/1.1\r\n Host: a.example",
                "GET /v1/things/1 HTTP/1.1\r\nHost: a.example\r\n: nameless",
                "GET /v1/things/1 HTTP/1.1\r\nHost: a.example\r\n:"
            })
    void aHeadThatTwoReadersMayReadInTwoWaysIsRefused(String head) throws IOException {
        assertRefused(RawHttp.request(head), 400, "malformed-request");
    }

    @Test
    void aHeadIsReadByTheLetterToo() throws IOException {
        String folded = "GET /v1/things/2 HTTP/1.1\r\nHost: a.example\r\nX-Folded: a\r\n b\r\n\r\n";
        try (RawHttp client = RawHttp.open()) {
            client.send("POST /v1/things HTTP/1.1\r\nHost: a.example\r\nContent-Length: 8\r\n\r\n\t \r\n :\r\n");
            assertThat(client.answer().status()).isEqualTo(200);
            for (int at = 0; at < folded.length(); at++) {
                client.send(folded.substring(at, at + 1));
            }
            assertThat(client.answer().status()).isEqualTo(400);
            assertThat(peer.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET /v1/things/1 HTTP/1.0, 505, http-version-not-supported",
        "GET /v1/things/1 HTTP/2.0, 505, http-version-not-supported",
        "GET /v1/things/1 HTTP/3.7, 505, http-version-not-supported",
        "PRI * HTTP/2.0, 505, http-version-not-supported",
        "GET /v1/things/1, 400, malformed-request",
        "G@T /v1/things/1 HTTP/1.1, 400, malformed-request",
        "PURGE /v1/things/1 HTTP/1.1, 405, method-not-allowed",
        "PATCH /v1/things/1 HTTP/1.1, 405, method-not-allowed",
        "HEAD /v1/unknown HTTP/1.1, 404, not-found"
    })
    void aRequestLineThatIsNoneOfTheContractIsRefused(String line, int status, String code) throws IOException {
        Answer answer = RawHttp.request(line, "Host: a.example");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.body().isEmpty() ? code : new JsonObject(answer.body()).getString("code"))
                .isEqualTo(code);
        assertThat(peer.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3000, 20_000, 500_000})
    void aTargetThatIsTooLongIsAProblem(int length) throws IOException {
        assertRefused(RawHttp.get("/v1/things/" + "a".repeat(length)), 414, "target-too-long");
    }

    @Test
    void headersThatAreTooLargeAreAProblem() throws IOException {
        assertRefused(RawHttp.get("/v1/things/1", "X-Large: " + "a".repeat(20_000)), 431, "headers-too-large");
    }

    @Test
    void aBodyPastTheLimitIsRefusedBeforeItIsSent() throws IOException {
        Answer answer = RawHttp.request("POST /v1/things HTTP/1.1", "Host: a.example", "Content-Length: 65537");

        assertRefused(answer, 413, "body-too-large");
    }

    @Test
    void aChunkedBodyPastTheLimitIsCutThere() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("POST /v1/things HTTP/1.1", "Host: a.example", "Transfer-Encoding: chunked");
            for (int chunk = 0; chunk < 9; chunk++) {
                client.send("2000\r\n" + "a".repeat(0x2000) + "\r\n");
            }
            assertRefused(client.answer(), 413, "body-too-large");
            assertThat(client.isClosedByPeer()).isTrue();
        }
    }

    @Test
    void theCaseOfATransferCodingIsOfNoAccount() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("POST /v1/things HTTP/1.1", "Host: a.example", "Transfer-Encoding: Chunked");
            client.send("2\r\n{}\r\n0\r\n\r\n");

            assertThat(client.answer().status()).isEqualTo(200);
            assertThat(peer.onlyReceived().bodyLength()).isEqualTo(2);
        }
    }

    @Test
    void anotherExpectationThanToContinueIsRefused() throws IOException {
        assertRefused(RawHttp.get("/v1/things/1", "Expect: 200-ok"), 417, "expectation-failed");
    }

    @Test
    void aClientThatWaitsIsToldToContinueAndTheServiceIsNot() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            client.head("POST /v1/things HTTP/1.1", "Host: a.example", "Content-Length: 2", "Expect: 100-continue");
            assertThat(client.answer().status()).isEqualTo(100);
            client.send("{}");

            assertThat(client.answer().status()).isEqualTo(200);
            assertThat(peer.onlyReceived().all("Expect")).isEmpty();
            assertThat(peer.onlyReceived().bodyLength()).isEqualTo(2);
        }
    }

    @Test
    void requestsThatFollowEachOtherUnaskedAreAnsweredInOrder() throws IOException {
        try (RawHttp client = RawHttp.open()) {
            String one = "GET /v1/things/%d HTTP/1.1\r\nHost: a.example\r\n\r\n";
            client.send(one.formatted(1) + "GET /v1/none HTTP/1.1\r\nHost: a.example\r\n\r\n" + one.formatted(2));

            assertThat(client.answer().status()).isEqualTo(200);
            assertThat(client.answer().status()).isEqualTo(404);
            assertThat(client.answer().status()).isEqualTo(200);
        }
    }

    private void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.fieldNames()).isEqualTo(MEMBERS);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("https://iml.iom.int/problems/" + code);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
        assertThat(peer.received()).isEmpty();
    }
}
