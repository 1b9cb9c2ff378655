package org.iom.iml.instruments.instrument;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class InstrumentEditingResourceTest {

    @ParameterizedTest
    @EnumSource(InstrumentKind.class)
    void theUnitAddsInstrumentsOfEveryKind(InstrumentKind kind) {
        Map<String, Object> said = SomeInstrument.of(kind.code());

        post(said).statusCode(201).header("ETag", equalTo("\"0\"")).body("origin", equalTo("unit"));

        given().get("/v1/instruments/" + said.get("code"))
                .then()
                .body("kind", equalTo(kind.code()))
                .body("title", equalTo("Agreement on lighthouse keepers"));
    }

    @Test
    void aTitleIsShownInTheLanguageThatIsAskedForAndTaggedApart() {
        String code = SomeInstrument.added("soft-law");

        given().header("Accept-Language", "fr-CH, en;q=0.1")
                .get("/v1/instruments/" + code)
                .then()
                .header("ETag", equalTo("\"0-fr\""))
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo("Accord sur les gardiens de phare"));
        given().header("If-None-Match", "\"0-fr\"")
                .header("Accept-Language", "es")
                .get("/v1/instruments/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void aRevisionNamesTheVersionThatItChanges() {
        Map<String, Object> said = SomeInstrument.of("bilateral-treaty");
        post(said).statusCode(201);
        said.put("titles", Map.of("en", "Agreement on keepers of lighthouses"));

        put(said, null).statusCode(428);
        put(said, "\"7\"").statusCode(412);
        put(said, "\"0-fr\"").statusCode(200).header("ETag", equalTo("\"1\""));
        put(said, "\"1\"").statusCode(200).header("ETag", equalTo("\"1\""));

        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .get("/v1/instruments/" + said.get("code") + "/history")
                .then()
                .body(
                        "items.happened",
                        contains("instruments.instrument-published.v1", "instruments.instrument-revised.v1"))
                .body("items[1].data.changed", contains("titles"));
    }

    @Test
    void theCodeStaysAndATreatyStaysATreaty() {
        Map<String, Object> said = SomeInstrument.of("protocol");
        post(said).statusCode(201);
        Map<String, Object> other = new HashMap<>(said);
        other.put("kind", "soft-law");
        put(other, "\"0\"").statusCode(409).body("code", equalTo("kind-not-changeable"));
        unit().header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(said)
                .put("/v1/instruments/ICRMW")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"));
        post(said).statusCode(409).body("code", equalTo("instrument-already-exists"));
    }

    @Test
    void ofManyWhoAddTheSameAtOnceOneHasAddedIt() {
        Map<String, Object> said = SomeInstrument.of("protocol");
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(said).extract().statusCode(), Executors.newVirtualThreadPerTaskExecutor()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).sorted())
                .containsExactly(201, 409, 409, 409, 409, 409);
    }

    static Stream<Map<String, Object>> wrong() {
        return Stream.of(
                with("kind", "wish", "/kind"),
                with("titles", Map.of("English", "x"), "/titles"),
                with("code", "lower case", "/code"),
                with("contractingParties", List.of("KEN"), "/contractingParties"),
                with("contractingParties", List.of("KEN", "KEN"), "/contractingParties"),
                with("contractingParties", List.of("KEN", "ATL"), "/contractingParties/1"),
                with("contractingParties", List.of("KEN", "QAT", "UGA"), "/contractingParties"),
                with("customStatus", "established", "/customStatus"),
                with("adoptedOn", "1990-01-01", "/sources"),
                with("untcNumber", "refugees", "/untcNumber"),
                with("supplements", "ATLANTIS", "/supplements"),
                with("acts", List.of("ratification", "applause"), "/acts/1"),
                with("authenticLanguages", List.of("français"), "/authenticLanguages"));
    }

    private static Map<String, Object> with(String field, Object value, String pointer) {
        Map<String, Object> said = SomeInstrument.of("bilateral-treaty");
        said.put(field, value);
        return Map.of("said", said, "pointer", pointer);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsRefusedWithItsPlace(Map<String, Object> example) {
        unit().contentType("application/json")
                .body(example.get("said"))
                .post("/v1/instruments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(example.get("pointer")));
    }

    @Test
    void customNeedsStatusAndEvidenceAndNothingElseHasThem() {
        Map<String, Object> bare = SomeInstrument.of("custom");
        bare.remove("evidence");
        post(bare).statusCode(422).body("errors[0].code", equalTo("no-evidence"));
        bare.put("evidence", List.of(Map.of("kind", "rumour", "text", "x", "source", "y")));
        post(bare).statusCode(422).body("errors[0].pointer", equalTo("/evidence/0/kind"));
        Map<String, Object> clauses = SomeInstrument.of("custom");
        clauses.put("contractingParties", List.of("KEN", "QAT"));
        post(clauses).statusCode(422).body("errors[0].code", equalTo("not-bilateral"));
    }

    @Test
    void aUntcNumberBelongsToOneInstrument() {
        Map<String, Object> said = SomeInstrument.of("multilateral-treaty");
        said.put("untcNumber", "4-13");
        post(said).statusCode(409).body("code", equalTo("untc-number-taken"));
    }

    @Test
    void whoFollowsHearsOfWhatNoLongerMeetsTheFilter() {
        Map<String, Object> said = SomeInstrument.of("multilateral-treaty");
        post(said).statusCode(201);
        String since =
                given().get("/v1/instruments/" + said.get("code")).jsonPath().getString("updatedAt");
        said.put("kind", "protocol");
        put(said, "\"0\"").statusCode(200);

        given().get("/v1/instruments?kind=multilateral-treaty&limit=200&updatedSince=" + since)
                .then()
                .body("items.code", not(hasItem(said.get("code"))))
                .body("removed.id", hasItem(said.get("code")));
        given().get("/v1/instruments?kind=protocol&limit=200&updatedSince=" + since)
                .then()
                .body("items.code", hasItem(said.get("code")));
        given().get("/v1/instruments?kind=wish").then().statusCode(400);
        given().get("/v1/instruments?contractingParty=ATL").then().statusCode(400);
    }

    @Test
    void bilateralTreatiesAreFoundByTheirParties() {
        String code = SomeInstrument.added("bilateral-treaty");

        given().get("/v1/instruments?contractingParty=QAT&limit=200").then().body("items.code", hasItem(code));
        given().get("/v1/instruments?contractingParty=UGA&limit=200").then().body("items.code", not(hasItem(code)));
    }

    @Test
    void onlyItsTwoPartiesActUnderABilateralTreaty() {
        String code = SomeInstrument.added("bilateral-treaty");
        Map<String, String> ratification =
                Map.of("kind", "ratification", "date", "2018-03-01", "source", "Official Journal of Atlantis 13");

        unit().contentType("application/json")
                .body(ratification)
                .post("/v1/instruments/" + code + "/participations/KEN/acts")
                .then()
                .statusCode(201);
        unit().contentType("application/json")
                .body(ratification)
                .post("/v1/instruments/" + code + "/participations/UGA/acts")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-contracting-party"));
        String file =
                "instrument,party,act,date,source\n%1$s,UGA,ratification,2018-03-01,X\n%1$s,QAT,ratification,2018-04-01,X\n"
                        .formatted(code);
        JsonPath job = imported("participation-imports", Map.of("format", "acts-csv"), file.getBytes(UTF_8));
        rejections("participation-imports", job)
                .body("items.line", contains(2))
                .body("items.code", contains("not-a-contracting-party"));
    }

    @Test
    void whoFollowsIsGivenWhatChangedSince() {
        String code = SomeInstrument.added("soft-law");
        String since = given().get("/v1/instruments/" + code).jsonPath().getString("updatedAt");

        given().queryParam("updatedSince", since)
                .get("/v1/instruments?kind=soft-law&limit=200")
                .then()
                .body("items.code", hasItem(code))
                .body("items.code", not(hasItem("UDHR")));
        given().get("/v1/instruments?updatedSince=2999-01-01T00:00:00Z").then().body("items", empty());
        given().get("/v1/instruments?updatedSince=yesterday").then().statusCode(400);
    }

    @Test
    void anInstrumentIsShownAsLinkedData() {
        given().accept("application/ld+json")
                .get("/v1/instruments/ICRMW")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("Legislation"))
                .body("'@id'", startsWith("http"))
                .body("legislationIdentifier", equalTo("ICRMW"))
                .body("legislationDate", equalTo("1990-12-18"))
                .body("legislationLegalForce", equalTo("https://schema.org/InForce"))
                .body("name.'@language'", hasItems("en", "fr", "es"))
                .body("inLanguage", hasItems("ar", "zh", "en", "fr", "ru", "es"));
        given().accept("text/turtle").get("/v1/instruments/ICRMW").then().statusCode(406);
    }

    @Test
    void shippedTreatiesNameTheirAuthenticLanguages() {
        given().get("/v1/instruments/ICRMW")
                .then()
                .body("authenticLanguages", contains("ar", "zh", "en", "fr", "ru", "es"))
                .body("sources.authenticLanguages", equalTo("ICRMW art. 93"));
    }

    @Test
    void onlyTheUnitDescribesInstruments() {
        Map<String, Object> said = SomeInstrument.of("soft-law");
        given().contentType("application/json")
                .body(said)
                .post("/v1/instruments")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType("application/json")
                .body(said)
                .post("/v1/instruments")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.partner("IIHL"))
                .contentType("application/json")
                .body(said)
                .put("/v1/instruments/ICRMW")
                .then()
                .statusCode(403);
        given().get("/v1/instruments/ICRMW/history").then().statusCode(200);
    }

    private static ValidatableResponse post(Map<String, Object> said) {
        return unit().contentType("application/json")
                .body(said)
                .post("/v1/instruments")
                .then();
    }

    private static ValidatableResponse put(Map<String, Object> said, @Nullable String ifMatch) {
        var request = unit().contentType("application/json").body(said);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/instruments/" + said.get("code"))
                .then();
    }
}
