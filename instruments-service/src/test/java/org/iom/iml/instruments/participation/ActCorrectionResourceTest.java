package org.iom.iml.instruments.participation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What the registry knew when, and how it takes back what was wrong. */
@ServiceTest
class ActCorrectionResourceTest {

    private static final String LIST = "/v1/instruments/COE-THB/participations";

    @Test
    void aCorrectionKeepsWhatWasSaidBeforeAndBothCanBeAskedFor() {
        ValidatableResponse recorded = record("AUT", act("ratification", "2012-09-26"));
        String wrong = recorded.extract().path("acts[0].id");
        String before = recorded.extract().path("acts[0].recordedAt");

        correct("AUT", wrong, recorded.extract().header("ETag"), act("ratification", "2012-09-25"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("acts.date", contains("2012-09-25"))
                .body("supersededActs.date", contains("2012-09-26"))
                .body("supersededActs[0].reason", equalTo("The copy was misread."))
                .body("supersededActs[0].supersededBy", notNullValue());

        participation("AUT", "knownOn=" + before)
                .body("acts.date", contains("2012-09-26"))
                .body("supersededActs", empty())
                .body("knownOn", equalTo(before));
        participation("AUT", "knownOn=2000-01-01").body("acts", empty()).body("status", equalTo("unknown"));
        participation("AUT", "knownOn=2999-01-01").body("acts.date", contains("2012-09-25"));
        given().get(LIST + "?limit=200&on=2012-09-25&status=contracting&knownOn=" + before)
                .then()
                .statusCode(200)
                .body("items.party", not(hasItem("AUT")));
        given().get(LIST + "?limit=200&on=2012-09-26&status=contracting&knownOn=" + before)
                .then()
                .body("items.party", hasItem("AUT"));
        given().get("/v1/parties/AUT/participations?knownOn=2000-01-01")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/v1/parties/AUT/registry-summary?knownOn=2000-01-01")
                .then()
                .body("participations", empty());
        given().auth()
                .oauth2(Tokens.iml())
                .get(LIST + "/AUT/history")
                .then()
                .body(
                        "items.happened",
                        contains(
                                "instruments.acts-recorded.v1",
                                "instruments.participation-changed.v1",
                                "instruments.act-corrected.v1",
                                "instruments.participation-changed.v1"))
                .body("items[2].data.act", equalTo(wrong));
    }

    @Test
    void anActRecordedInErrorIsTakenBack() {
        ValidatableResponse recorded = record("BEL", act("signature", "2012-03-01"));
        String wrong = recorded.extract().path("acts[0].id");
        String tag = recorded.extract().header("ETag");

        annul("BEL", wrong, tag)
                .statusCode(200)
                .body("status", equalTo("unknown"))
                .body("acts", empty())
                .body("supersededActs", hasSize(1))
                .body("supersededActs[0].supersededBy", nullValue());
        annul("BEL", wrong, tag).statusCode(412);
        String now = given().get(LIST + "/BEL").header("ETag");
        annul("BEL", wrong, now).statusCode(404);
    }

    @Test
    void aCorrectionNeedsTheVersionAKeyAndAnActThatStands() {
        ValidatableResponse recorded = record("CYP", act("ratification", "2012-09-25"));
        String id = recorded.extract().path("acts[0].id");
        String tag = recorded.extract().header("ETag");
        Map<String, Object> right = act("ratification", "2012-09-24");

        correct("CYP", id, "\"99.2026-01-01\"", right).statusCode(412);
        unit().contentType(ContentType.JSON)
                .body(Map.of("act", right, "reason", "The copy was misread."))
                .post(LIST + "/CYP/acts/" + id + "/correction")
                .then()
                .statusCode(428);
        given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("act", right, "reason", "The copy was misread."))
                .post(LIST + "/CYP/acts/" + id + "/correction")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        correct("CYP", UUID.randomUUID().toString(), tag, right).statusCode(404);
        correct("KEN", id, tag, right).statusCode(404);
        correct("CYP", id, tag, act("joining", "2012-09-24"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/kind"));
        correct("CYP", id, tag, act("ratification", "2999-01-01"))
                .statusCode(409)
                .body("code", equalTo("act-in-the-future"));
        unit().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("act", right))
                .post(LIST + "/CYP/acts/" + id + "/correction")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void onlyTheUnitCorrects() {
        String act = LIST + "/KEN/acts/" + UUID.randomUUID();
        for (String token : new String[] {Tokens.mission("KEN"), Tokens.partner("IIHL")}) {
            for (String way : List.of("/correction", "/annulment")) {
                given().auth()
                        .oauth2(token)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(ContentType.JSON)
                        .body(Map.of("reason", "None."))
                        .post(act + way)
                        .then()
                        .statusCode(403);
            }
        }
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "None."))
                .post(act + "/annulment")
                .then()
                .statusCode(401);
    }

    @Test
    void aDiscrepancyIsListedUntilItIsSettled() {
        Map<String, Object> act = act("ratification", "2013-04-11");
        act.put("effectiveOn", "2013-09-01");
        act.put("fromDepositary", true);
        ValidatableResponse recorded = record("CHE", act);
        String id = recorded.extract().path("acts[0].id");

        discrepancies("CHE")
                .body("items.kind", contains("effective-date"))
                .body("items[0].act", equalTo(id))
                .body("items[0].recorded", equalTo("2013-09-01"))
                .body("items[0].other", equalTo("2013-08-01"))
                .body("items[0].basis", notNullValue());

        Map<String, Object> right = act("ratification", "2013-04-11");
        right.put("source", "C.N.229.2013");
        correct("CHE", id, recorded.extract().header("ETag"), right).statusCode(201);
        discrepancies("CHE").body("items", empty());
        given().get("/v1/discrepancies?kind=quarrel")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?kind"));
    }

    @Test
    void twoSourcesThatDisagreeMakeOneConsentAndADiscrepancy() {
        record("ESP", act("ratification", "2013-09-26")).statusCode(201);
        Map<String, Object> depositarys = act("ratification", "2013-09-24");
        depositarys.put("source", "C.N.698.2013");
        depositarys.put("fromDepositary", true);

        record("ESP", depositarys)
                .statusCode(201)
                .body("acts.date", contains("2013-09-24", "2013-09-26"))
                .body("acts.disputed", contains(false, true))
                .body("timeline[0].from", equalTo("2013-09-24"));
        discrepancies("ESP").body("items.kind", contains("act-date")).body("items[0].basis", equalTo("CETS 197"));
        given().get("/v1/instruments/COE-THB/entry-into-force?party=ESP")
                .then()
                .body("parties.deposit", contains("2013-09-24"));
    }

    @Test
    void whatExtendsToATerritoryIsListedUnderIt() {
        Map<String, Object> act = act("ratification", "1951-01-22");
        act.put("territories", List.of("IMN"));
        post("ILO-C097", "GBR", act)
                .statusCode(201)
                .body("territories.party", contains("IMN"))
                .body("territories[0].until", nullValue());

        given().get("/v1/parties/IMN/participations")
                .then()
                .statusCode(200)
                .body("items.find { it.instrument == 'ILO-C097' }.party", equalTo("GBR"));
        act.put("territories", List.of("ATL"));
        post("ILO-C097", "NZL", act).statusCode(422).body("code", equalTo("unknown-party"));
        act.put("territories", List.of("NZL"));
        post("ILO-C097", "NZL", act).statusCode(422).body("code", equalTo("own-territory"));
    }

    @Test
    void aPartOfAConventionHasItsOwnStatus() {
        post("ILO-C097", "MYS", act("ratification", "1964-03-03")).statusCode(201);
        Map<String, Object> exclusion = act("exclusion-of-part", "1964-03-03");
        exclusion.put("part", "annex_1");

        post("ILO-C097", "MYS", exclusion)
                .statusCode(201)
                .body("status", equalTo("party"))
                .body("parts.eId", contains("annex_1", "annex_2", "annex_3"))
                .body("parts.status", contains("excluded", "party", "party"))
                .body("parts[1].since", equalTo("1965-03-03"))
                .body("acts[0].basis", equalTo("C097 art. 13"));
    }

    @Test
    void aSuccessionCountsFromTheSuccessionOfStates() {
        post("ECHR", "CZE", act("succession", "1993-06-30"))
                .statusCode(201)
                .body("acts[0].effectiveOn", equalTo("1993-01-01"))
                .body("acts[0].basis", notNullValue())
                .body("timeline[0].from", equalTo("1993-01-01"));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (String bad : List.of("yesterday", "2026-13-01", "2026-01-01T00:00", "999999999-01-01")) {
            given().queryParam("knownOn", bad)
                    .get(LIST)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?knownOn"));
        }
    }

    private static ValidatableResponse record(String party, Map<String, ?> act) {
        return post("COE-THB", party, act);
    }

    private static ValidatableResponse post(String instrument, String party, Map<String, ?> act) {
        return unit().contentType(ContentType.JSON)
                .body(act)
                .post("/v1/instruments/" + instrument + "/participations/" + party + "/acts")
                .then();
    }

    private static ValidatableResponse correct(String party, String id, String ifMatch, Map<String, ?> right) {
        return unit().contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("act", right, "reason", "The copy was misread."))
                .post(LIST + "/" + party + "/acts/" + id + "/correction")
                .then();
    }

    private static ValidatableResponse annul(String party, String id, String ifMatch) {
        return given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("reason", "The note concerned another instrument."))
                .post(LIST + "/" + party + "/acts/" + id + "/annulment")
                .then();
    }

    private static ValidatableResponse participation(String party, String query) {
        return given().get(LIST + "/" + party + "?" + query).then();
    }

    private static ValidatableResponse discrepancies(String party) {
        return given().get("/v1/discrepancies?instrument=COE-THB&party=" + party)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> act(String kind, String date) {
        return new HashMap<>(Map.of("kind", kind, "date", date, "source", "CETS 197"));
    }
}
