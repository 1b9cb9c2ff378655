package org.iom.iml.instruments.theme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ThemeResourceTest {

    @Test
    void aThemeIsShownWithWhatStandsAroundIt() {
        given().get("/v1/themes/immigration-detention")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("theme.names.fr", equalTo("Rétention administrative des migrants"))
                .body("theme.uri", equalTo("https://iml.iom.int/themes/immigration-detention"))
                .body("above.code", contains("detention", "liberty-and-security", "civil-and-political-rights"))
                .body("narrower.code", contains("alternatives-to-detention", "detention-of-children"))
                .body("related.code", hasItem("expulsion"))
                .body("theme.mappings.value", hasItem("objective_13"));
        given().get("/v1/themes/alchemy").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({"rétention, immigration-detention", "trata, trafficking", "refoulement, non-refoulement"})
    void themesAreFoundByTheirWordsInAnyLanguage(String words, String code) {
        given().queryParam("q", words).get("/v1/themes").then().statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    void themesAreListedFromTheTopAndDownwards() {
        given().get("/v1/themes?top=true&limit=200")
                .then()
                .body("items.code", hasItems("migration", "civil-and-political-rights"))
                .body("items.broader", everyItem(hasSize(0)));
        given().get("/v1/themes?broader=immigration-detention")
                .then()
                .body("items.code", contains("alternatives-to-detention", "detention-of-children"));
    }

    @Test
    void theListGoesOnWithItsCursor() {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = given().get("/v1/themes?limit=50" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            String next = page.getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(codes).hasSizeGreaterThan(100).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"top=perhaps", "top=1", "broader=alchemy", "broder=detention", "limit=0"})
    void aFilterThatCannotBeReadIsRefused(String query) {
        given().get("/v1/themes?" + query).then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void theThesaurusIsGivenAsSkosInTurtle() {
        given().accept("text/turtle")
                .get("/v1/thesaurus")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/turtle"))
                .body(containsString("<https://iml.iom.int/themes> a skos:ConceptScheme"))
                .body(containsString("skos:prefLabel \"Immigration detention\"@en"))
                .body(containsString("skos:broader <https://iml.iom.int/themes/detention>"));
        given().accept("application/rdf+xml").get("/v1/thesaurus").then().statusCode(406);
    }

    @Test
    void theThesaurusIsGivenAsSkosInJsonLd() {
        JsonPath graph = given().accept("application/ld+json")
                .get("/v1/thesaurus")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .extract()
                .jsonPath();
        List<String> subjects = graph.getList("'@graph'.'@id'");
        List<List<Map<String, String>>> broader = graph.getList("'@graph'.'skos:broader'");

        assertThat(graph.getString("'@context'.skos")).isEqualTo("http://www.w3.org/2004/02/skos/core#");
        assertThat(subjects).doesNotHaveDuplicates();
        assertThat(broader.stream()
                        .filter(links -> links != null)
                        .flatMap(List::stream)
                        .map(link -> link.get("@id")))
                .isNotEmpty()
                .isSubsetOf(subjects);
    }

    @Test
    void aConceptOfAnotherVocabularyLeadsToOurThemes() {
        given().queryParam("scheme", "uhri")
                .queryParam("value", "human trafficking & contemporary forms of slavery")
                .get("/v1/theme-mappings")
                .then()
                .body("items.theme", contains("slavery-and-forced-labour", "trafficking"))
                .body("items.relation", contains("closeMatch", "exactMatch"));
        given().get("/v1/theme-mappings?scheme=gcm&value=objective_13")
                .then()
                .body("items.theme", hasItem("immigration-detention"));
        given().get("/v1/theme-mappings?scheme=nobody")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("upr-info"));
        String next = given().get("/v1/theme-mappings?scheme=upr-info&limit=50").path("nextCursor");
        given().get("/v1/theme-mappings?scheme=upr-info&limit=50&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.scheme", everyItem(equalTo("upr-info")));
    }

    @Test
    void whoFollowsTheThemesHearsOfOneThatNoLongerFits() {
        Instant before = Instant.now().minusSeconds(1);
        String tag = given().get("/v1/themes/poverty").header("ETag");
        revise("poverty", tag, revision("Poverty of migrants", "civil-and-political-rights"))
                .statusCode(200);

        given().get("/v1/themes?updatedSince=" + before)
                .then()
                .body("items.code", hasItem("poverty"))
                .body("removed", hasSize(0));
        given().get("/v1/themes?broader=detention&updatedSince=" + before)
                .then()
                .body("items.code", not(hasItem("poverty")))
                .body("removed.id", hasItem("poverty"));
    }

    @Test
    void themesAreGivenAsATable() {
        given().accept("text/csv")
                .get("/v1/themes?broader=immigration-detention")
                .then()
                .statusCode(200)
                .body(containsString("alternatives-to-detention"));
        given().accept("text/csv")
                .get("/v1/theme-mappings?scheme=gcm")
                .then()
                .statusCode(200)
                .body(containsString("objective_13"));
    }

    @Test
    void theUnitSaysAnewWhatAThemeIs() {
        String before = given().get("/v1/themes/hiv-and-aids").header("ETag");

        given().auth()
                .oauth2(Tokens.iml())
                .header("If-Match", before)
                .contentType(ContentType.JSON)
                .body(revision("HIV", "right-to-health"))
                .put("/v1/themes/hiv-and-aids")
                .then()
                .statusCode(200)
                .body("theme.names.en", equalTo("HIV"))
                .body("theme.alternatives.fr", contains("séropositivité"));

        given().get("/v1/themes/hiv-and-aids").then().body("theme.names.en", equalTo("HIV"));
        given().get("/v1/themes/hiv-and-aids/history")
                .then()
                .body("items.happened", hasItem("instruments.theme-published.v1"))
                .body("items", hasSize(2));
        revise("hiv-and-aids", before, revision("HIV again", "right-to-health")).statusCode(412);
    }

    @Test
    void whatWouldBreakTheThesaurusIsRefused() {
        String tag = given().get("/v1/themes/elections").header("ETag");

        revise("elections", tag, revision("Vote", "elections"))
                .statusCode(422)
                .body("code", equalTo("theme-above-itself"))
                .body("errors[0].pointer", equalTo("/broader"));
        revise("elections", tag, revision("Vote", "atlantis")).statusCode(422).body("code", equalTo("unknown-theme"));
        revise("elections", tag, revision("Corruption", "civil-and-political-rights"))
                .statusCode(422)
                .body("code", equalTo("name-taken"));
        revise("elections", tag, "{\"names\":{\"en\":\"Vote\"}}").statusCode(422);
        revise("elections", tag, revision("Vote", "civil-and-political-rights").replace("closeMatch", "sameAs"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mappings/0/relation"));
        revise("alchemy", tag, revision("Vote", "civil-and-political-rights")).statusCode(404);
    }

    @Test
    void onlyTheUnitMayChangeATheme() {
        String body = revision("Corruption and law", "transnational-crime");

        given().contentType(ContentType.JSON)
                .body(body)
                .put("/v1/themes/corruption")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/themes/corruption")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/themes/corruption")
                .then()
                .statusCode(428);
    }

    private static ValidatableResponse revise(String code, String tag, String body) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/themes/" + code)
                .then();
    }

    private static String revision(String label, String broader) {
        return """
                {"names": {"en": "%s"}, "alternatives": {"fr": ["séropositivité"]}, "broader": ["%s"],
                 "mappings": [{"scheme": "example", "value": "Something", "relation": "closeMatch"}],
                 "source": "a test"}""".formatted(label, broader);
    }
}
