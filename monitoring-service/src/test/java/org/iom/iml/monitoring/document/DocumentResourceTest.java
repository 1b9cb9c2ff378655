package org.iom.iml.monitoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class DocumentResourceTest {

    private final int number = ThreadLocalRandom.current().nextInt(1, 9999);
    private final String symbol = "CMW/C/KEN/CO/" + number;

    @Test
    void whatIsToBePublishedIsNoDocumentYet() {
        register(Map.of("symbol", symbol, "language", "en", "publishedOn", "2999-01-01"))
                .statusCode(422)
                .body("code", equalTo("in-the-future"), "errors[0].pointer", equalTo("/publishedOn"));
    }

    @Test
    void aDocumentIsFoundByItsSymbolInWhateverForm() {
        SomeState.code();
        String location = register(
                        Map.of("symbol", symbol.toLowerCase(Locale.ROOT), "language", "en", "title", "Observations"))
                .statusCode(201)
                .body("kind", equalTo("concluding-observations"))
                .body("party", equalTo("KEN"))
                .extract()
                .header("Location");
        register(Map.of("symbol", symbol + " ", "language", "en"))
                .statusCode(409)
                .body("code", equalTo("document-already-registered"));
        register(Map.of("symbol", symbol, "language", "fr")).statusCode(201);
        assertThat(Desk.nobody()
                        .request()
                        .queryParam("symbol", symbol)
                        .get("/v1/documents")
                        .jsonPath()
                        .getList("items.url"))
                .containsExactly("https://undocs.org/en/" + symbol, "https://undocs.org/fr/" + symbol);
        Desk.nobody().request().get(location).then().statusCode(200).body("title", equalTo("Observations"));
        assertThat(Desk.nobody().request().get(location + "/history").jsonPath().getList("items.happened"))
                .containsExactly("monitoring.document-registered.v1");
        assertThat(Desk.nobody()
                        .request()
                        .accept("text/csv")
                        .queryParam("symbol", symbol)
                        .get("/v1/documents?language=fr")
                        .asString()
                        .lines())
                .hasSize(2);
    }

    @Test
    void aSymbolIsExplainedWithTheStatesThatTheRegistryKnows() {
        SomeState.code();
        explain("CMW/C/KEN/CO/2")
                .body("reading", equalTo("whole"))
                .body("mechanism", equalTo("CMW"))
                .body("party", equalTo("KEN"))
                .body("links.en", equalTo("https://undocs.org/en/CMW/C/KEN/CO/2"));
        explain("CAT/C/LAK/CO/3-4")
                .body("reading", equalTo("part"))
                .body("party", nullValue())
                .body("unread", equalTo(List.of("LAK")))
                .body("numbers", equalTo(List.of(3, 4)));
        explain("<script>").body("reading", equalTo("none"));
        Desk.nobody().request().get("/v1/document-symbols").then().statusCode(400);
    }

    @Test
    void onlyTheUnitRegisters() {
        Map<String, Object> body = Map.of("symbol", symbol, "language", "en");
        Desk.mission("KEN")
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/documents")
                .then()
                .statusCode(403);
        Desk.nobody()
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/documents")
                .then()
                .statusCode(401);
        register(Map.of("symbol", symbol, "language", "tlh")).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=tlh", "kind=poem", "mechanism=NONE", "title=x"})
    void aFilterThatCannotBeReadIsRefused(String filter) {
        Desk.nobody()
                .request()
                .get("/v1/documents?" + filter)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    private static ValidatableResponse explain(String symbol) {
        return Desk.nobody()
                .request()
                .queryParam("symbol", symbol)
                .get("/v1/document-symbols")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse register(Map<String, Object> body) {
        return Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/documents")
                .then();
    }
}
