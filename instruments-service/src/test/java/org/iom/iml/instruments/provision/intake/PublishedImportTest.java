package org.iom.iml.instruments.provision.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.instrument.SomeInstrument;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class PublishedImportTest {

    private static final String ENGLISH = """
            ####%s

            ### Article  1

            1. The keeper of the lighthouse shall keep the light and the lamp for any ship of the port.

            2. No keeper shall be expelled by night.

            ### Article  2

            The lamp shall be lit by the keeper of the house, and with care, for any of the ships.

            Done at Atlantis.
            """;

    private static final String SPANISH = """
            ---
            title: "Ley"
            identifier: "LEY-7"
            ---
            ## %s

            ##### Artículo 1.

            1. El guardián del faro mantendrá la luz para los barcos y las naves del puerto.

            2. Ningún guardián será expulsado por la noche.

            ##### Artículo 2.

            La lámpara se encenderá con cuidado por el guardián del faro y para los barcos.

            Hecho en Atlántida.
            """;

    private String code;
    private String name;

    @BeforeEach
    void anInstrumentWithATitleOfItsOwn() {
        name = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + UUID.randomUUID();
        Map<String, Object> said = SomeInstrument.of("multilateral-treaty");
        said.put("titles", Map.of("en", "Convention on the light " + name, "es", "Convención sobre la luz " + name));
        code = String.valueOf(said.get("code"));
        unit().contentType("application/json")
                .body(said)
                .post("/v1/instruments")
                .then()
                .statusCode(201);
    }

    @Test
    void aTextInTwoLanguagesIsReadBesideEachOther() {
        assertThat(english(Map.of()).getInt("accepted")).isEqualTo(2);
        assertThat(spanish(Map.of()).getInt("accepted")).isEqualTo(2);

        one("art_1?languages=en,es,fr")
                .body("parallelTexts.eId", contains("art_1", "art_1__para_1", "art_1__para_2"))
                .body("parallelTexts[2].texts.en", equalTo("No keeper shall be expelled by night."))
                .body("parallelTexts[2].texts.es", equalTo("Ningún guardián será expulsado por la noche."))
                .body("parallelTexts[2].missing", contains("fr"));
        one("art_2").body("$", not(hasKey("parallelTexts"))).body("textSources.es", equalTo("LEY-7"));
        given().get("/v1/search?q=expulsado guardián").then().body("items.id", hasItem(code + "/art_1__para_2"));
    }

    @Test
    void whatIsRecordedStaysWhereATextIsReadAgainOrSaysItOtherwise() {
        english(Map.of());
        spanish(Map.of());

        assertThat(spanish(Map.of()).getInt("unchanged")).isEqualTo(2);
        JsonPath other = markdown(SPANISH.replace("por la noche", "de noche"), "Convención sobre la luz ", Map.of());
        assertThat(other.getInt("accepted")).isZero();
        assertThat(other.getInt("unchanged")).isEqualTo(1);
        rejections("provision-imports", other).body("items.code", hasItem("worded-otherwise"));
        one("art_1__para_2").body("texts.es", equalTo("Ningún guardián será expulsado por la noche."));

        JsonPath replaced = markdown(
                SPANISH.replace("por la noche", "de noche"), "Convención sobre la luz ", Map.of("replace", "true"));
        assertThat(replaced.getInt("accepted")).isEqualTo(1);
        one("art_1__para_2")
                .body("texts.es", equalTo("Ningún guardián será expulsado de noche."))
                .body("texts.en", equalTo("No keeper shall be expelled by night."));
    }

    @Test
    void headingsForceThemesAndPlaceStay() {
        byte[] json = """
                {"instrument": "%s", "source": "A/RES/1/1", "languages": ["en", "es"], "provisions": [
                  {"eId": "part_1", "kind": "part", "number": "Part I", "headings": {"es": "De los faros"}, "provisions": [
                    {"eId": "art_1", "kind": "article", "number": "1", "headings": {"en": "Of light"},
                     "headingKind": "descriptive", "force": "customary", "forceSource": "ILC", "themes": ["data"]}]}]}
                """.formatted(code).getBytes(UTF_8);
        imported("provision-imports", Map.of("format", "iml-json"), json);

        spanish(Map.of());

        one("art_1")
                .body("parent", equalTo("part_1"))
                .body("headings", equalTo(Map.of("en", "Of light")))
                .body("force", equalTo("customary"))
                .body("themes", contains("data"))
                .body("source", equalTo("A/RES/1/1"));
        one("part_1").body("status", equalTo("standing"));
        one("part_1?languages=es")
                .body("parallelTexts.eId", contains("part_1", "art_1", "art_1__para_1", "art_1__para_2"));
    }

    @Test
    void jsonByArticleIsTakenInTheSameWay() {
        String json = """
                {"title": "Convention on the light %s", "content": {"articles": [
                 {"number": "1", "heading": null, "text": "The keeper of the lighthouse shall keep the light for any ship."},
                 {"number": "2", "heading": null, "text": "The lamp shall be lit by the keeper, and with care."}]}}
                """.formatted(name);
        JsonPath job = imported("provision-imports", Map.of("format", "json-law"), json.getBytes(UTF_8));

        assertThat(job.getInt("accepted")).isEqualTo(2);
        rejections("provision-imports", job)
                .body("items.code", hasItems("text-recognized", "preamble-unsure"))
                .body("items.reason", hasItem("Read as " + code + " in en: 2 of 2 articles."));
        JsonPath broken =
                imported("provision-imports", Map.of("format", "json-law"), "{\"title\": \n?".getBytes(UTF_8));
        assertThat(broken.getString("failure.detail")).isEqualTo("The file is not JSON, line 2.");
    }

    @Test
    void aFileOfAnotherInstrumentThanIsNamedFails() {
        JsonPath job = english(Map.of("instrument", "ICRMW"));

        assertThat(job.getString("failure.code")).isEqualTo("no-text-of-instrument");
        one("art_1", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"instrument=ATLANTIS", "language=English", "replace=perhaps", "colour=red"})
    void parametersThatCannotBeMeantAreRefused(String query) {
        unit().contentType("text/markdown")
                .body("x")
                .post("/v1/provision-imports?format=markdown-law&" + query)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-yy-zz!", "", "en,,es", "en,es,fr,de,it,pt,nl,ru,ar,zh,ja"})
    void languagesThatAreNoneAreRefused(String languages) {
        english(Map.of());
        given().queryParam("languages", languages)
                .get("/v1/instruments/" + code + "/provisions/art_1")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheUnitTakesTextsIn() {
        for (String token : new String[] {Tokens.mission("KEN"), Tokens.partner("IIHL")}) {
            given().auth()
                    .oauth2(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType("text/markdown")
                    .body(ENGLISH)
                    .post("/v1/provision-imports?format=markdown-law")
                    .then()
                    .statusCode(403);
        }
    }

    private JsonPath english(Map<String, String> query) {
        return markdown(ENGLISH, "Convention on the light ", query);
    }

    private JsonPath spanish(Map<String, String> query) {
        return markdown(SPANISH, "Convención sobre la luz ", query);
    }

    private JsonPath markdown(String text, String title, Map<String, String> query) {
        Map<String, String> asked = new HashMap<>(query);
        asked.put("format", "markdown-law");
        return imported("provision-imports", asked, text.formatted(title + name).getBytes(UTF_8));
    }

    private ValidatableResponse one(String provision) {
        return one(provision, 200);
    }

    private ValidatableResponse one(String provision, int status) {
        return given().get("/v1/instruments/" + code + "/provisions/" + provision)
                .then()
                .statusCode(status);
    }
}
