package org.iom.iml.instruments.provision;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.instrument.SomeInstrument;
import org.iom.iml.instruments.provision.akn.AknTextTest;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ProvisionResourceTest {

    private static final String TEXT = AknTextTest.body("""
            <part eId='part_1'><num>Part I</num><heading>Of keepers</heading>
              <article eId='art_1'><num>1</num><content><p>A keeper keeps a lighthouse.</p></content></article>
              <article eId='art_2'><num>2</num><heading>Detention of ships</heading>
                <paragraph eId='art_2__para_1'><num>1.</num><content><p>No ship is detained.</p></content></paragraph>
              </article>
            </part>""");

    private String code;

    @BeforeEach
    void anInstrumentWithItsText() {
        code = SomeInstrument.added("multilateral-treaty");
        JsonPath job = akn(TEXT);
        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("accepted")).isEqualTo(4);
    }

    @Test
    void provisionsAreListedInTheOrderOfTheText() {
        list("").body("items.eId", contains("part_1", "art_1", "art_2", "art_2__para_1"))
                .body("items.depth", contains(1, 2, 2, 3))
                .body("items.textLanguages[1]", contains("en"))
                .body("items.force", contains("binding", "binding", "binding", "binding"));
        String cursor = list("?limit=3").extract().jsonPath().getString("nextCursor");
        list("?limit=3&cursor=" + cursor).body("items.eId", contains("art_2__para_1"));
    }

    @Test
    void provisionsAreFilteredAndFoundByTheirWords() {
        list("?kind=article").body("items.eId", contains("art_1", "art_2"));
        list("?q=lighthouses").body("items.eId", contains("art_1"));
        list("?q=detained OR detention").body("items.eId", contains("art_2", "art_2__para_1"));
        list("?theme=detention").body("items", empty());
        list("?force=customary").body("items", empty());
        list("?updatedSince=2999-01-01T00:00:00Z").body("items", empty());
        given().get("/v1/instruments/ATLANTIS/provisions").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?force=heavy",
                "?status=gone",
                "?kind=stanza",
                "?theme=alchemy",
                "?updatedSince=now",
                "?colour=red",
                "?cursor=x"
            })
    void aFilterThatCannotBeReadIsRefused(String query) {
        given().get("/v1/instruments/" + code + "/provisions" + query).then().statusCode(400);
    }

    @Test
    void aProvisionIsShownWithItsPartsAndWords() {
        one("art_2")
                .body("parent", equalTo("part_1"))
                .body("heading", equalTo("Detention of ships"))
                .body("headingKind", equalTo("official"))
                .body("children.eId", contains("art_2__para_1"))
                .body("links", empty())
                .body("source", equalTo("/akn/x/eng"));
        one("art_2__para_1").body("texts.en", equalTo("No ship is detained."));
        given().get("/v1/instruments/" + code + "/provisions/art_99").then().statusCode(404);
    }

    @Test
    void forceIsHandedDownUntilAProvisionHasItsOwn() {
        annotate("part_1", tag("part_1"), notes("customary", "ILC yearbook 2001"))
                .statusCode(200);

        list("").body("items.force", contains("customary", "customary", "customary", "customary"))
                .body("items.forceFrom", contains("part_1", "part_1", "part_1", "part_1"));
        list("?force=customary&kind=article").body("items.eId", contains("art_1", "art_2"));
        annotate("art_2", tag("art_2"), notes("political-commitment", "Statement on adoption"))
                .statusCode(200)
                .body("forceFrom", equalTo("art_2"));
        one("art_2__para_1").body("force", equalTo("political-commitment")).body("forceFrom", equalTo("art_2"));
        annotate("part_1", tag("part_1"), notes(null, null)).statusCode(200);
        one("art_1").body("force", equalTo("binding")).body("forceFrom", equalTo("instrument-kind"));
    }

    @Test
    void notesNameTheVersionThatTheyChangeAndTheirSources() {
        annotate("art_1", null, notes(null, null)).statusCode(428);
        annotate("art_1", "\"99\"", notes(null, null)).statusCode(412);
        annotate("art_1", tag("art_1"), notes("customary", null))
                .statusCode(422)
                .body("code", equalTo("no-source"))
                .body("errors[0].pointer", equalTo("/forceSource"));
        annotate("art_1", tag("art_1"), notes("heavy", "x"))
                .statusCode(422)
                .body("code", equalTo("unknown-code"))
                .body("errors[0].pointer", equalTo("/force"));
        Map<String, Object> misspelt = notes(null, null);
        misspelt.put("themes", List.of("labor"));
        annotate("art_1", tag("art_1"), misspelt)
                .statusCode(422)
                .body("code", equalTo("unknown-theme"))
                .body("errors[0].pointer", equalTo("/themes/0"));
        annotate("art_1", tag("art_1"), notes(null, null))
                .statusCode(200)
                .body("headings.fr", equalTo("Le gardien"))
                .body("themes", contains("labour"))
                .body("texts.en", equalTo("A keeper keeps a lighthouse."));
        list("?theme=labour").body("items.eId", contains("art_1"));
        given().header("Accept-Language", "fr")
                .get("/v1/instruments/" + code + "/provisions/art_1")
                .then()
                .body("heading", equalTo("Le gardien"));
    }

    @Test
    void aProvisionWithoutANumberIsNotFoundByTheWordNull() {
        akn(AknTextTest.body("<article eId='art_1'><content><p>A keeper keeps light.</p></content></article>"));

        list("?q=null").body("items", empty());
        list("?q=keeper").body("items.eId", contains("art_1"));
    }

    @Test
    void theSameTextAgainChangesNothing() {
        JsonPath again = akn(TEXT);

        assertThat(again.getInt("unchanged")).isEqualTo(4);
        history()
                .body("items.happened", contains("instruments.provisions-published.v1"))
                .body("items[0].data.came", contains("art_1", "art_2__para_1", "art_2", "part_1"));
    }

    @Test
    void whatALaterTextHasNoMoreBecomesFormerAndKeepsItsAddress() {
        akn(AknTextTest.body("""
                <article eId='art_1'><num>1</num><content><p>A keeper keeps light.</p></content></article>"""));

        list("").body("items.eId", contains("art_1"));
        list("?status=former").body("items.eId", contains("part_1", "art_2", "art_2__para_1"));
        one("art_2").body("status", equalTo("former")).body("heading", equalTo("Detention of ships"));
        history().body("items[-1].data.went.size()", equalTo(3));
        akn(TEXT);
        one("art_2").body("status", equalTo("standing"));
    }

    @Test
    void aTextInAnotherLanguageStandsBesideTheFirst() {
        JsonPath job = akn(TEXT.replace("language='eng'", "language='fra'")
                .replace("A keeper keeps a lighthouse.", "Un gardien garde un phare."));

        assertThat(job.getInt("accepted")).isEqualTo(4);
        one("art_1")
                .body("texts.en", equalTo("A keeper keeps a lighthouse."))
                .body("texts.fr", equalTo("Un gardien garde un phare."))
                .body("status", equalTo("standing"));
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothing() {
        annotate("art_1", tag("art_1"), notes("customary", "ILC yearbook 2001")).statusCode(200);
        byte[] xml = export("application/akn+xml");
        byte[] json = export("application/vnd.iml.provisions+json");

        JsonPath fromXml = akn(new String(xml, UTF_8));
        JsonPath fromJson = imported("provision-imports", Map.of("format", "iml-json"), json);

        assertThat(fromXml.getInt("unchanged")).isEqualTo(4);
        assertThat(fromJson.getInt("unchanged")).isEqualTo(4);
        assertThat(fromXml.getInt("rejected") + fromJson.getInt("rejected")).isZero();
        one("art_1").body("force", equalTo("customary")).body("headings.fr", equalTo("Le gardien"));
        assertThat(export("application/vnd.iml.provisions+json")).isEqualTo(json);
    }

    @Test
    void elementsAreLeftOutWithLineAndReasonAndOthersGoIn() {
        JsonPath job = akn(AknTextTest.body("""
                <article eId='art_1'><content><p>x</p></content></article>
                <article eId='art_1'><content><p>y</p></content></article>
                <toc><tocItem href='#c' level='1'>Of fees</tocItem></toc>
                <article eId='art_3'><content><p>z</p></content></article>"""));

        assertThat(job.getInt("rejected")).isEqualTo(2);
        rejections("provision-imports", job)
                .body("items.code", contains("address-twice", "text-outside-provisions"))
                .body("items.line", contains(2, 3));
        list("").body("items.eId", contains("art_1", "art_3"));
    }

    @Test
    void aTextThatIsCutTakesNothingAway() {
        JsonPath job = akn(TEXT.substring(0, TEXT.indexOf("<article eId='art_2'")));

        assertThat(job.getString("status")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("not-xml");
        list("").body("items.eId", contains("part_1", "art_1", "art_2", "art_2__para_1"));
    }

    @Test
    void ourJsonIsTakenInWithItsNotes() {
        String json = """
                {"instrument": "%s", "source": "A/RES/1/1", "languages": ["en"], "provisions": [
                  {"eId": "objective_1", "kind": "objective", "number": "1", "headings": {"en": "Keep  light"},
                   "force": "political-commitment", "forceSource": "A/RES/1/1 para. 7", "themes": ["data"],
                   "provisions": [{"eId": "objective_1__point_a", "kind": "point", "colour": "red"},
                                  {"eId": "objective_1__point_b", "kind": "point", "force": "heavy"}]}]}
                """.formatted(code);

        JsonPath job = imported("provision-imports", Map.of("format", "iml-json"), json.getBytes(UTF_8));

        assertThat(job.getInt("accepted")).isEqualTo(1);
        rejections("provision-imports", job)
                .body("items.code", contains("not-a-provision", "unknown-force"))
                .body("items.line", contains(4, 5));
        one("objective_1").body("heading", equalTo("Keep light")).body("themes", contains("data"));
        JsonPath other = imported(
                "provision-imports", Map.of("format", "iml-json", "instrument", "ICRMW"), json.getBytes(UTF_8));
        assertThat(other.getString("failure.code")).isEqualTo("unknown-instrument");
    }

    @Test
    void anImportNamesAnInstrumentThatIsThere() {
        unit().contentType("application/xml")
                .body(TEXT)
                .post("/v1/provision-imports?format=akoma-ntoso&instrument=ATLANTIS")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?instrument"));
        JsonPath unnamed = imported("provision-imports", Map.of("format", "akoma-ntoso"), TEXT.getBytes(UTF_8));
        assertThat(unnamed.getString("failure.code")).isEqualTo("unknown-instrument");
    }

    @Test
    void aTextThatNamesItsInstrumentNeedsNoParameter() {
        akn(TEXT);
        byte[] own = given().accept("application/akn+xml")
                .get("/v1/instruments/" + code + "/text")
                .asByteArray();

        JsonPath job = imported("provision-imports", Map.of("format", "akoma-ntoso"), own);

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("unchanged")).isPositive();
    }

    @Test
    void languagesThatCannotBeReadExpressNoPreference() {
        for (String path : List.of("/v1/instruments/" + code + "/text", "/v1/instruments/" + code, "/v1/thesaurus")) {
            given().header("Accept-Language", "fr;q=abc").get(path).then().statusCode(200);
        }
    }

    @Test
    void anInstrumentWithoutATextHasNoneToGive() {
        String bare = SomeInstrument.added("soft-law");
        given().get("/v1/instruments/" + bare + "/text").then().statusCode(404);
        given().get("/v1/instruments/" + bare + "/provisions").then().body("items", empty());
        given().accept("text/html")
                .get("/v1/instruments/" + code + "/text")
                .then()
                .statusCode(406);
    }

    @Test
    void whoFollowsTheListHearsOfWhatCameAndOfWhatWent() {
        String before = list("").extract().path("items[-1].updatedAt");
        akn(AknTextTest.body("""
                <article eId='art_1'><num>1</num><content><p>A keeper keeps light.</p></content></article>"""));

        list("?updatedSince=" + Instant.parse(before).plusNanos(1000))
                .body("items.eId", contains("art_1"))
                .body("removed.id", containsInAnyOrder("part_1", "art_2", "art_2__para_1"));
        list("?kind=paragraph&updatedSince=" + before).body("items", empty()).body("removed.id", hasItem("art_1"));
    }

    @Test
    void provisionsAreGivenAsATable() {
        given().accept("text/csv")
                .get("/v1/instruments/" + code + "/provisions?kind=article")
                .then()
                .statusCode(200)
                .body(containsString("art_2"))
                .body(containsString("Detention of ships"))
                .body(not(containsString("art_2__para_1")));
    }

    @Test
    void whoHasWhatIsShownIsToldSo() {
        String place = "/v1/instruments/" + code + "/provisions/part_1";
        String tag = tag("part_1");
        given().header("If-None-Match", tag).get(place).then().statusCode(304);

        annotate("art_1", tag("art_1"), notes(null, null)).statusCode(200);

        given().header("If-None-Match", tag)
                .get(place)
                .then()
                .statusCode(200)
                .body("children[0].headings.fr", equalTo("Le gardien"));
        annotate("part_1", tag, notes(null, null)).statusCode(200);
    }

    @Test
    void onlyTheUnitWritesProvisions() {
        String place = "/v1/instruments/" + code + "/provisions/art_1";
        given().contentType("application/json")
                .body(notes(null, null))
                .put(place)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType("application/json")
                .body(notes(null, null))
                .put(place)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .body(TEXT)
                .post("/v1/provision-imports?format=akoma-ntoso&instrument=" + code)
                .then()
                .statusCode(403);
        given().get("/v1/instruments/" + code + "/provision-history").then().statusCode(200);
        given().get("/v1/instruments/ATLANTIS/provision-history").then().statusCode(404);
    }

    @Test
    void onlyTheUnitSeesHowAnImportGoes() {
        String job = "/v1/provision-imports/" + akn(TEXT).getString("id");
        for (String address : List.of(job, job + "/rejections")) {
            given().get(address).then().statusCode(401);
            for (String token : List.of(Tokens.mission("KEN"), Tokens.partner("IIHL"))) {
                given().auth().oauth2(token).get(address).then().statusCode(403);
            }
            given().auth().oauth2(Tokens.iml()).get(address).then().statusCode(200);
            given().auth().oauth2(Tokens.admin()).get(address).then().statusCode(200);
        }
    }

    @Test
    void codeListsNameWhatIsKnown() {
        given().get("/v1/code-lists/provision-forces").then().body("items.code", hasItem("customary"));
        given().get("/v1/code-lists/provision-relations")
                .then()
                .body("items.find { it.code == 'monitors' }.inverse", equalTo("is-monitored-under"))
                .body("items.size()", equalTo(7));
        given().get("/v1/code-lists/instrument-kinds")
                .then()
                .body("items.find { it.code == 'soft-law' }.acts", hasItem("endorsement"))
                .body("items.find { it.code == 'custom' }.acts", empty())
                .body("items.names.es", hasItem("Tratado bilateral"))
                .body("nextCursor", nullValue());
        given().get("/v1/code-lists/act-kinds").then().body("items.names.fr", hasItem("Adhésion"));
    }

    private JsonPath akn(String text) {
        return imported("provision-imports", Map.of("format", "akoma-ntoso", "instrument", code), text.getBytes(UTF_8));
    }

    private byte[] export(String type) {
        return given().accept(type)
                .get("/v1/instruments/" + code + "/text")
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse list(String query) {
        return given().get("/v1/instruments/" + code + "/provisions" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse one(String eId) {
        return given().get("/v1/instruments/" + code + "/provisions/" + eId)
                .then()
                .statusCode(200);
    }

    private String tag(String eId) {
        return one(eId).extract().header("ETag");
    }

    private ValidatableResponse history() {
        return given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/instruments/" + code + "/provision-history")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse annotate(String eId, @Nullable String ifMatch, Map<String, Object> notes) {
        var request = unit().contentType("application/json").body(notes);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/instruments/" + code + "/provisions/" + eId)
                .then();
    }

    private static Map<String, Object> notes(@Nullable String force, @Nullable String forceSource) {
        Map<String, Object> notes = new HashMap<>();
        notes.put("headings", Map.of("fr", "Le gardien"));
        notes.put("headingKind", "descriptive");
        notes.put("force", force);
        notes.put("forceSource", forceSource);
        notes.put("themes", List.of("labour"));
        notes.put("source", "Commentary of Atlantis");
        return notes;
    }
}
