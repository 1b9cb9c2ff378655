package org.iom.iml.instruments.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SearchResourceTest {

    @Inject
    SearchIndex index;

    @Test
    void theCodeOfAnInstrumentFindsItFirst() {
        search("ICRMW").body("items[0].id", equalTo("ICRMW")).body("items[0].href", equalTo("/v1/instruments/ICRMW"));
        search("iv-13").body("items[0].id", equalTo("ICRMW"));
        search("A/RES/45/158").body("items[0].id", equalTo("ICRMW"));
    }

    @ParameterizedTest
    @CsvSource({
        "C97, ILO-C097",
        "C 097, ILO-C097",
        "ILO Convention No. 97, ILO-C097",
        "Convenio 189 de la OIT, ILO-C189",
        "1951 Convention, CSR1951",
        "convention de Genève 1951, CSR1951",
        "PIDCP, ICCPR",
        "39481, ICRMW",
        "article 9 CRC, CRC/art_9",
        "art. 22 ICRMW, ICRMW/art_22",
        "PIDCP 13, ICCPR/art_13",
        "article 33 of the 1951 Convention, CSR1951/art_33",
        "artículo 9 de la Convención sobre los Derechos del Niño, CRC/art_9",
        "article 9(1) ICCPR, ICCPR/art_9",
        "article 9(99) ICCPR, ICCPR/art_9",
        "art. 999 CRC, CRC",
        "objective 13 GCM, GCM/objective_13"
    })
    void whatIsCitedIsFoundFirst(String q, String id) {
        search(q).body("items[0].id", equalTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "non-refoulement, CSR1951/art_33",
        "no devolución, CSR1951/art_33",
        "regroupement familial, ILO-C143/art_13",
        "reagrupación familiar, ILO-C143/art_13",
        "protección consular, VCCR/art_36",
        "pushback, ECHR-P4/art_4",
        "détention arbitraire, ICCPR/art_10"
    })
    void theWordsOfAThemeFindTheProvisionsThatCarryIt(String q, String id) {
        assertThat(search(q).extract().jsonPath().getString("items[0].id")).isEqualTo(id);
    }

    @Test
    void aThemeIsFoundByItsOtherWords() {
        search("family reunion", "kind", "theme")
                .body("items[0].id", equalTo("family-reunification"))
                .body("items[0].href", equalTo("/v1/themes/family-reunification"));
    }

    @Test
    void aNameThatTwoInstrumentsShareFindsBothFirst() {
        assertThat(search("Palermo Protocol")
                        .extract()
                        .jsonPath()
                        .getList("items.id", String.class)
                        .subList(0, 2))
                .containsExactlyInAnyOrder("UNTOC-TIP", "UNTOC-SOM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrant worker",
                "travailleur migrant",
                "trabajador migratorio",
                "trabajadores migratórios",
                "MIGRANT WORKERS",
                "workers migrants"
            })
    void anInstrumentIsFoundByItsTitleInSeveralLanguages(String q) {
        search(q).body("items.id", hasItem("ICRMW"));
    }

    @Test
    void aDocumentIsOneResultInTheLanguageInWhichItIsFound() {
        search("réfugiés", "kind", "instrument")
                .body("items.findAll { it.id == 'CSR1951' }.size()", equalTo(1))
                .body("items.find { it.id == 'CSR1951' }.language", equalTo("fr"))
                .body("items.find { it.id == 'CSR1951' }.titleHighlight", containsString("<mark>réfugiés</mark>"));
        search("refugies", "language", "fr")
                .body("items.find { it.id == 'CSR1951' }.titleHighlight", containsString("<mark>réfugiés</mark>"));
    }

    @Test
    void whatDoesNotExistInALanguageIsLookedForInOthers() {
        String word = word();
        put(entry(word + "-1", "en", word + " protection"), entry(word + "-1", "fr", "La protection"));
        put(entry(word + "-2", "en", word + " custody"));

        search(word, "language", "fr").body("items.id", contains(word + "-2"));
        search(word, "language", "en").body("items.id", contains(word + "-1", word + "-2"));
    }

    @Test
    void wordsMayBeExactAlternativeOrExcluded() {
        String word = word();
        put(entry(word + "-1", "en", word + " forced labour of children"));
        put(entry(word + "-2", "en", word + " labour that is forced"));
        put(entry(word + "-3", "en", word + " servitude"));

        search(word + " \"forced labour\"").body("items.id", contains(word + "-1"));
        search(word + " labour -children").body("items.id", contains(word + "-2"));
        search("\"" + word + " servitude\" OR \"" + word + " labour\"")
                .body("items.id", hasItems(word + "-2", word + "-3"))
                .body("items.id", not(hasItem(word + "-1")));
    }

    @Test
    void theTitleCountsForMoreThanTheText() {
        String word = word();
        put(new SearchEntry("publication", word + "-1", "en", "Another", "of " + word, List.of(), Map.of()));
        put(entry(word + "-2", "en", "On " + word));

        search(word).body("items.id", contains(word + "-2", word + "-1"));
        search(word).body("items[1].fragments", contains("of <mark>" + word + "</mark>"));
    }

    @Test
    void resultsAreFilteredAndCounted() {
        String word = word();
        put(facetted(word, 1, "detention", "protocol"));
        put(facetted(word, 2, "detention", "soft-law"));
        put(facetted(word, 3, "remittances", "soft-law"));

        search(word, "theme", "detention").body("items.id", contains(word + "-1", word + "-2"));
        search(word, "instrumentKind", "soft-law", "theme", "detention").body("items.id", contains(word + "-2"));
        search(word, "kind", "instrument").body("items", empty()).body("hint", notNullValue());
        JsonPath all = search(word).extract().jsonPath();
        assertThat(all.getList("facets.theme.value")).containsExactly("detention", "remittances");
        assertThat(all.getList("facets.theme.count", Long.class)).containsExactly(2L, 1L);
        assertThat(all.getList("facets.kind.count", Long.class)).containsExactly(3L);
        assertThat(all.getList("facets.language.value")).containsExactly("en");
        assertThat(all.getBoolean("complete")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=novel",
                "language=zzz-unknown",
                "theme=alchemy",
                "instrument=ATLANTIS",
                "instrumentKind=novel",
                "prefix=maybe",
                "prefix=yes"
            })
    void whatIsNotThereIsNamed(String filter) {
        given().get("/v1/search?q=migration&" + filter)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].pointer", equalTo("?" + filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void allResultsAreReadPageByPageBestFirst() {
        String word = word();
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            entries.add(entry(word + "-" + i, "en", word + " of".repeat(i % 4) + " labour".repeat(i % 5)));
        }
        put(entries.toArray(SearchEntry[]::new));

        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = given().queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("q", word)
                    .queryParam("limit", 10)
                    .get("/v1/search")
                    .then()
                    .statusCode(200)
                    .body("facets.kind[0].count", equalTo(25))
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(ids).hasSize(25);
        assertThat(new HashSet<>(ids)).hasSize(25);
    }

    @Test
    void theNextPageIsLinked() {
        given().queryParam("q", "convention")
                .queryParam("limit", 1)
                .get("/v1/search")
                .then()
                .header("Link", containsString("cursor="));
    }

    @Test
    void aTitleIsFoundAsItIsTyped() {
        search("international conv mig", "prefix", "true").body("items", empty());
        search("rights of all mig", "prefix", "true")
                .body("items.id", hasItem("ICRMW"))
                .body("items[0].titleHighlight", containsString("<mark>Migrant</mark>"));
        search("convencion internacional sobre la prot", "prefix", "true").body("items.id", hasItem("ICRMW"));
    }

    @Test
    void whatTextsHaveOfHtmlIsNotHtmlInTheAnswer() {
        String word = word();
        put(entry(word, "en", "<img src=x onerror=alert(1)> " + word));

        search(word)
                .body("items[0].title", equalTo("<img src=x onerror=alert(1)> " + word))
                .body(
                        "items[0].titleHighlight",
                        equalTo("&lt;img src=x onerror=alert(1)&gt; <mark>" + word + "</mark>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "-", "\"\"", "-convention", "convention OR -treaty"})
    void whatAsksForNothingIsRefused(String q) {
        given().queryParam("q", q).get("/v1/search").then().statusCode(400).body("errors[0].pointer", equalTo("?q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the of and",
                "'; drop table search_entry",
                "a & | ! <-> b:*",
                "\\ ' \" ( )",
                "x\u0000y",
                "\uE000"
            })
    void whatNobodyWroteFindsNothingAndBreaksNothing(String q) {
        int status = given().queryParam("q", q).get("/v1/search").statusCode();

        assertThat(status).isIn(200, 400);
    }

    @Test
    void wordsThatEveryTextHasFindNothingAndAreExplained() {
        search("the").body("items", empty()).body("hint", containsString("try others"));
        given().get("/v1/search").then().statusCode(400).body("errors[0].pointer", equalTo("?q"));
        given().queryParam("q", "a".repeat(301)).get("/v1/search").then().statusCode(400);
        given().queryParam("q", "a")
                .queryParam("sort", "b")
                .get("/v1/search")
                .then()
                .statusCode(400);
    }

    @Test
    void whereNothingHasAllTheWordsWhatHasMostIsFound() {
        String word = word();
        put(entry(word + "-1", "en", word + " custody"), entry(word + "-2", "en", word + " levies"));

        search(word + " custody levies")
                .body("items.id", containsInAnyOrder(word + "-1", word + "-2"), "hint", containsString("most of them"));
        search(word + " custody -levies").body("items.id", contains(word + "-1"), "hint", nullValue());
        search(word + " nowhere -levies").body("items.id", contains(word + "-1"));
    }

    @Test
    void commonWordsAreRankedInPartAndTheAnswerSaysSo() {
        String word = word();
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < SearchHits.BOUND + 10; i++) {
            entries.add(entry(word + "-" + i, "en", word));
        }
        put(entries.toArray(SearchEntry[]::new));

        search(word).body("complete", equalTo(false)).body("facets.kind[0].count", equalTo(SearchHits.BOUND));

        QuarkusTransaction.requiringNew()
                .run(() -> index.remove(
                        "publication", entries.stream().map(SearchEntry::id).toList()));
    }

    @Test
    void operatorsBuildTheIndexAnew() {
        QuarkusTransaction.requiringNew().run(() -> {
            index.remove("instrument", List.of("CRC"));
            index.put(List.of(new SearchEntry("instrument", "GHOST", "en", "Ghost", "", List.of(), Map.of())));
        });

        given().auth()
                .oauth2(Tokens.admin())
                .post("/admin/search-rebuilds")
                .then()
                .statusCode(200)
                .body("documents.instrument", greaterThan(40));

        search("CRC").body("items[0].id", equalTo("CRC"));
        search("Ghost").body("items.id", not(hasItem("GHOST")));
    }

    @Test
    void nobodyElseBuildsTheIndexAnew() {
        given().post("/admin/search-rebuilds").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.iml())
                .post("/admin/search-rebuilds")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse search(String q, String... filter) {
        var request = given().queryParam("q", q);
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam(filter[i], filter[i + 1]);
        }
        return request.get("/v1/search").then().statusCode(200).body("items.kind", everyItem(not(nullValue())));
    }

    /** A word that no other test has. */
    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
    }

    private static SearchEntry entry(String id, String language, String title) {
        return new SearchEntry("publication", id, language, title, "", List.of(), Map.of());
    }

    private static SearchEntry facetted(String word, int n, String theme, String kind) {
        return new SearchEntry(
                "publication",
                word + "-" + n,
                "en",
                word,
                "",
                List.of(),
                Map.of("theme", List.of(theme), "instrumentKind", List.of(kind)));
    }

    private void put(SearchEntry... entries) {
        QuarkusTransaction.requiringNew().run(() -> index.put(List.of(entries)));
    }
}
