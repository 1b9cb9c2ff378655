package org.iom.iml.instruments.participation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ParticipationResourceTest {

    @Test
    void anActIsRecordedAndTheStatusFollowsOnAnyDate() {
        record("COE-THB", "UKR", "ratification", "2010-11-29")
                .statusCode(201)
                .header("Location", endsWith("/v1/instruments/COE-THB/participations/UKR"))
                .header("ETag", notNullValue())
                .body("status", equalTo("party"))
                .body("acts.kind", contains("ratification"))
                .body("acts.effectiveOn", contains("2011-03-01"))
                .body("acts.source", contains("MTDSG"))
                .body("timeline.status", contains("contracting", "party"));

        status("COE-THB", "UKR", "2010-11-28").body("status", equalTo("unknown"));
        status("COE-THB", "UKR", "2011-02-28").body("status", equalTo("contracting"));
        status("COE-THB", "UKR", "2011-03-01").body("status", equalTo("party"));
    }

    @Test
    void participationsAreListedByInstrumentAndByPartyWithTheStatusOnADate() {
        record("ASEAN-ACTIP", "KHM", "signature", "2015-11-21").statusCode(201);
        record("ASEAN-ACTIP", "KHM", "ratification", "2016-01-27").statusCode(201);
        record("ASEAN-ACTIP", "SGP", "ratification", "2016-01-25").statusCode(201);

        given().get("/v1/instruments/ASEAN-ACTIP/participations?on=2015-12-01&status=signatory")
                .then()
                .statusCode(200)
                .body("items.party", contains("KHM"))
                .body("items[0].on", equalTo("2015-12-01"));
        given().get("/v1/instruments/ASEAN-ACTIP/participations?on=2017-03-08&status=party")
                .then()
                .body("items.party", contains("KHM", "SGP"));
        given().get("/v1/instruments/ASEAN-ACTIP/participations?on=2017-03-08&limit=1")
                .then()
                .body("items.party", contains("KHM"))
                .body("nextCursor", notNullValue());
        given().get("/v1/parties/KHM/participations?on=2017-03-08&status=party&limit=200")
                .then()
                .body("items.instrument", hasItem("ASEAN-ACTIP"));
        given().get("/v1/parties/KHM/participations?on=2017-03-07&status=party&limit=200")
                .then()
                .body("items.instrument", not(hasItem("ASEAN-ACTIP")));
    }

    @Test
    void theSummaryCountsWhatBindsAParty() {
        record("COE-THB", "XKX", "signature", "2011-09-20").statusCode(201);
        record("CAT", "XKX", "accession", "2003-01-31").statusCode(201);

        given().get("/v1/parties/XKX/registry-summary?on=2015-03-14")
                .then()
                .statusCode(200)
                .body("party", equalTo("XKX"))
                .body("name", equalTo("Kosovo"))
                .body("on", equalTo("2015-03-14"))
                .body("asOf", notNullValue())
                .body("counts.party", equalTo(1))
                .body("counts.signatory", equalTo(1))
                .body("participations.instrument", contains("CAT", "COE-THB"))
                .body("participations.status", contains("party", "signatory"))
                .body("participations[0].since", equalTo("2003-03-02"))
                .body("participations[0].title", notNullValue());
        given().get("/v1/parties/BVT/registry-summary")
                .then()
                .statusCode(200)
                .body("participations", equalTo(List.of()));
    }

    @Test
    void theDepositarysDateIsKeptAndTheDifferenceShows() {
        Map<String, Object> act = act("ratification", "2008-01-17");
        act.put("effectiveOn", "2008-06-01");
        act.put("notification", "Notification JJ6637C");

        post("COE-THB", "NOR", act)
                .statusCode(201)
                .body("acts[0].effectiveOn", equalTo("2008-06-01"))
                .body("acts[0].computedEffectiveOn", equalTo("2008-05-01"))
                .body("acts[0].discrepant", equalTo(true))
                .body("acts[0].notification", equalTo("Notification JJ6637C"));
    }

    @Test
    void whatHappenedIsListed() {
        record("COE-THB", "ISL", "signature", "2005-05-16").statusCode(201);
        record("COE-THB", "ISL", "ratification", "2012-02-23").statusCode(201);

        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/instruments/COE-THB/participations/ISL/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2, 3, 4))
                .body("items[2].happened", equalTo("instruments.acts-recorded.v1"))
                .body("items[3].happened", equalTo("instruments.participation-changed.v1"))
                .body("items[3].data.timeline.status", contains("signatory", "contracting", "party"));
    }

    @Test
    void anActThatTheInstrumentDoesNotKnowIsRefused() {
        record("GCM", "KEN", "ratification", "2019-01-01")
                .statusCode(409)
                .body("code", equalTo("act-not-known-to-instrument"));
    }

    @Test
    void aBodyThatMakesNoSenseIsAProblem() {
        record("ICRMW", "KEN", "joining", "2019-01-01").statusCode(422).body("errors[0].pointer", equalTo("/kind"));
        record("ICRMW", "KEN", "ratification", "yesterday").statusCode(400).body("errors[0].pointer", equalTo("/date"));
        post("ICRMW", "KEN", Map.of("kind", "ratification"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/date"))
                .body("errors.pointer", hasItem("/source"));
        record("ICRMW", "ATL", "ratification", "2019-01-01").statusCode(404);
        record("ATLANTIS", "KEN", "ratification", "2019-01-01").statusCode(404);
    }

    @Test
    void oneKeyRecordsOneAct() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key)
                .body(act("ratification", "2014-01-01"))
                .post("/v1/instruments/COE-THB/participations/MDA/acts")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        keyed(key)
                .body(act("ratification", "2014-01-01"))
                .post("/v1/instruments/COE-THB/participations/MDA/acts")
                .then()
                .statusCode(201)
                .body(equalTo(first));
        keyed(key)
                .body(act("ratification", "2015-01-01"))
                .post("/v1/instruments/COE-THB/participations/MDA/acts")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .body(act("ratification", "2014-01-01"))
                .post("/v1/instruments/COE-THB/participations/MDA/acts")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void onlyTheUnitRecordsActs() {
        String acts = "/v1/instruments/CED/participations/KEN/acts";
        for (String token : new String[] {Tokens.mission("KEN"), Tokens.partner("IIHL")}) {
            given().auth()
                    .oauth2(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(ContentType.JSON)
                    .body(act("ratification", "2014-01-01"))
                    .post(acts)
                    .then()
                    .statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(act("ratification", "2014-01-01"))
                .post(acts)
                .then()
                .statusCode(401);
    }

    @Test
    void administratorsRecordActsTooAndEverybodyReadsWhatHappened() {
        String participation = "/v1/instruments/CED/participations/LIE";
        given().auth()
                .oauth2(Tokens.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(act("ratification", "2014-01-01"))
                .post(participation + "/acts")
                .then()
                .statusCode(201);

        given().get(participation + "/history").then().statusCode(200);
    }

    @Test
    void aParticipationThatIsKnownIsNotSentAgain() {
        record("COE-THB", "ALB", "ratification", "2007-02-06").statusCode(201);
        String tag = given().get("/v1/instruments/COE-THB/participations/ALB").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/instruments/COE-THB/participations/ALB")
                .then()
                .statusCode(304);
        record("COE-THB", "ALB", "signature", "2005-12-22").statusCode(201);
        given().header("If-None-Match", tag)
                .get("/v1/instruments/COE-THB/participations/ALB")
                .then()
                .statusCode(200);
    }

    @Test
    void ofAPartyOfWhichNoSourceTellsNothingIsKnown() {
        given().get("/v1/instruments/COE-THB/participations/TUV")
                .then()
                .statusCode(200)
                .body("status", equalTo("unknown"))
                .body("bound", equalTo("unknown"))
                .body("acts", empty())
                .body("$", not(hasKey("knownUntil")));
        given().get("/v1/instruments/COE-THB/participations/TUV/history")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/v1/instruments/COE-THB/participations/ATL").then().statusCode(404);
    }

    @Test
    void whatDoesNotExistIsNotFoundAndWhatIsNoFilterIsRefused() {
        given().get("/v1/instruments/ATLANTIS/participations").then().statusCode(404);
        given().get("/v1/parties/ATL/participations").then().statusCode(404);
        given().get("/v1/parties/ATL/registry-summary").then().statusCode(404);
        given().get("/v1/instruments/GPID/participations")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        given().get("/v1/instruments/GPID/participations/KEN").then().statusCode(404);
        given().get("/v1/instruments/ICRMW/participations?status=friend")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?status"));
        given().get("/v1/instruments/ICRMW/participations?on=14/03/2015")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?on"));
    }

    private static ValidatableResponse record(String instrument, String party, String kind, String date) {
        return post(instrument, party, act(kind, date));
    }

    private static ValidatableResponse post(String instrument, String party, Map<String, ?> act) {
        return unit().contentType(ContentType.JSON)
                .body(act)
                .post("/v1/instruments/" + instrument + "/participations/" + party + "/acts")
                .then();
    }

    private static RequestSpecification keyed(String key) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse status(String instrument, String party, String on) {
        return given().get("/v1/instruments/" + instrument + "/participations/" + party + "?on=" + on)
                .then();
    }

    private static Map<String, Object> act(String kind, String date) {
        return new HashMap<>(Map.of("kind", kind, "date", date, "source", "MTDSG"));
    }
}
