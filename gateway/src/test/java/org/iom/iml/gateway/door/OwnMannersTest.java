package org.iom.iml.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.gateway.peer.RawHttp;
import org.iom.iml.gateway.peer.RawHttp.Answer;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers by itself keeps the manners of the services. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class OwnMannersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/v1/parties/KEN/profile"})
    void aParameterThatIsNotKnownIsRefusedByName(String path) throws IOException {
        Answer answer = RawHttp.get(path + "?sweep=1");

        assertThat(answer.status()).isEqualTo(400);
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo("invalid-parameter");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("?sweep");
    }

    @ParameterizedTest
    @CsvSource({
        "fr-CA, fr, Introuvable, L’API n’a pas ce chemin.",
        "'de, es;q=0.5', es, No encontrado, La API no tiene esa ruta.",
        "de, en, Not found, The API has no such path."
    })
    void aProblemIsToldInTheCallersLanguage(String wish, String language, String title, String detail)
            throws IOException {
        Answer answer = RawHttp.get("/v1/none", "Accept-Language: " + wish);

        assertThat(answer.headers()).containsEntry("content-language", language);
        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo(title);
        assertThat(new JsonObject(answer.body()).getString("detail")).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi.json", "/v1/none", "/problems", "/explorer/explorer.js"})
    void everyAnswerSaysWhoMayKeepIt(String path) throws IOException {
        assertThat(RawHttp.get(path).headers()).containsKey("cache-control");
    }

    @ParameterizedTest
    @CsvSource({"/v1/things/1, no-cache", "/v1/secrets/1, no-store"})
    void whatAServiceLeavesOpenTheGatewaySays(String path, String policy) throws IOException {
        try (Peer peer = Peer.of("main")) {
            assertThat(RawHttp.get(path).headers()).containsEntry("cache-control", policy);
            assertThat(peer.received()).hasSize(1);
        }
    }

    @Test
    void whatATokenOpenedIsKeptByNobody() throws IOException {
        try (Peer peer = Peer.answering(
                "main",
                request -> request.response()
                        .putHeader("Cache-Control", "max-age=60")
                        .end("{}"))) {
            String withToken = "Authorization: Bearer " + Tokens.iml();

            assertThat(RawHttp.get("/v1/things/1", withToken).headers()).containsEntry("cache-control", "no-store");
            assertThat(RawHttp.get("/v1/things/1").headers())
                    .containsEntry("cache-control", "max-age=60")
                    .containsEntry("vary", "Authorization");
            assertThat(peer.received()).hasSize(2);
        }
    }
}
