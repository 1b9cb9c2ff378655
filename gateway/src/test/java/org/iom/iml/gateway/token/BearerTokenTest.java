package org.iom.iml.gateway.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class BearerTokenTest {

    private Peer peer;

    @BeforeEach
    void open() {
        peer = Peer.of("main");
    }

    @AfterEach
    void close() {
        peer.close();
    }

    @Test
    void withoutATokenTheRequestPassesAndTheServiceDecides() {
        given().port(PeerPorts.gateway()).get("/v1/things/1").then().statusCode(200);

        assertThat(peer.onlyReceived().all("Authorization")).isEmpty();
    }

    @Test
    void aGoodTokenReachesTheService() {
        String token = Tokens.mission("KEN", "UGA");

        ask(token).statusCode(200);

        assertThat(peer.onlyReceived().all("Authorization")).containsExactly("Bearer " + token);
    }

    @Test
    void aTokenThatExpiredWithinTheLeewayPasses() {
        ask(lasting(Duration.ofSeconds(-5))).statusCode(200);
    }

    @Test
    void aTokenThatExpiredBeforeTheLeewayIsRefused() {
        assertRefused(ask(lasting(Duration.ofSeconds(-40))));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(ask(Tokens.expired()));
    }

    @Test
    void aTokenForAnotherSystemIsRefused() {
        assertRefused(ask(Tokens.wrongAudience()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused(ask(Tokens.otherIssuer()));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        String[] parts = Tokens.iml().split("\\.", -1);

        assertRefused(ask(header("{\"alg\":\"none\"}") + "." + parts[1] + "."));
    }

    @Test
    void aTokenWhoseClaimsWereChangedIsRefused() {
        String[] parts = Tokens.mission("KEN").split("\\.", -1);
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("KEN", "UGA");

        assertRefused(ask(parts[0] + "." + header(claims) + "." + parts[2]));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() {
        String[] parts = Tokens.iml().split("\\.", -1);

        assertRefused(ask(header("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", ".", "..", "a.b", "a.b.c", "e30.e30.e30", "a.b.c.d", "{}.{}.{}"})
    void whatIsNoTokenIsRefused(String token) {
        assertRefused(ask(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"azp\":[\"a\"]}", "{\"azp\":7}", "{\"azp\":{}}", "{\"sub\":null}", "{\"sub\":\" \"}"})
    void aTokenThatDoesNotSayWhoseItIsIsRefused(String claims) {
        assertRefused(ask(Tokens.trusted(ClientCredentials.as("iml").claims(claims))));
    }

    @Test
    void anotherSchemeIsRefused() {
        assertRefused(given().port(PeerPorts.gateway())
                .header("Authorization", "Basic eDp5")
                .get("/v1/things/1")
                .then());
    }

    @Test
    void twoTokensAreRefused() throws IOException {
        String field = "Authorization: Bearer " + Tokens.iml();

        assertThat(RawHttp.get("/v1/things/1", field, field).status()).isEqualTo(401);
        assertThat(peer.received()).isEmpty();
    }

    @Test
    void aTokenThatConnectionNominatesIsNotTakenForGranted() throws IOException {
        RawHttp.Answer answer =
                RawHttp.get("/v1/things/1", "Connection: Authorization", "Authorization: Bearer " + Tokens.iml());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("ratelimit-policy")).startsWith("\"address-");
        assertThat(peer.onlyReceived().all("Authorization")).isEmpty();
    }

    private static ValidatableResponse ask(String token) {
        return given().port(PeerPorts.gateway())
                .header("Authorization", "Bearer " + token)
                .get("/v1/things/1")
                .then();
    }

    private static String lasting(Duration lifetime) {
        return Tokens.trusted(ClientCredentials.as("iml").lifetime(lifetime));
    }

    private static String header(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(ValidatableResponse response) {
        response.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("invalid-token"));
        assertThat(peer.received()).isEmpty();
    }
}
