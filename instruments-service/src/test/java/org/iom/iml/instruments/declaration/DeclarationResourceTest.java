package org.iom.iml.instruments.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class DeclarationResourceTest {

    // Territories take part in none of the published files, so that what they do here is of this test alone.

    @Test
    void aReservationIsRecordedFoundAndFlaggedByTheTextOfTheTreaty() {
        String id = made(reservation("CSSP1954", "AIA", "accession", "1974-11-04", "art_33"));

        given().get("/v1/declarations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("effect", equalTo("reservation"))
                .body("classified", equalTo("by-person"))
                .body("status", equalTo("standing"))
                .body("targets", equalTo(List.of(Map.of("instrument", "CSSP1954", "eId", "art_33"))))
                .body("flagged", equalTo(true))
                .body("flags[0].source", equalTo("1954 Convention art. 38(1)"))
                .body("stages.status", contains("standing"));
        for (String query : List.of(
                "party=AIA&instrument=CSSP1954",
                "party=AIA&flagged=true",
                "party=AIA&target=art_33",
                "party=AIA&effect=reservation&status=standing",
                "party=AIA&q=Anguilla words")) {
            list(query).body("items.id", contains(id));
        }
        list("party=AIA&on=1974-11-03").body("items", empty());
        list("party=AIA&flagged=false").body("items", empty());
        given().get("/v1/instruments/CSSP1954/declarations?target=art_33")
                .then()
                .body("items.id", hasItem(id));
        given().get("/v1/parties/AIA/declarations").then().statusCode(200).body("items.id", contains(id));
    }

    @ParameterizedTest
    @CsvSource({
        "CAT, reservation, , art_5, reservation-only-when-joining",
        "CAT, opt-out, , art_20, opt-out-only-when-joining",
        "CAT, opt-out, accession, art_5, no-opt-out-of-that-provision",
        "CSR1951, mandatory-declaration, , art_1, mandatory-declaration-only-when-joining",
        "CAT, mandatory-declaration, accession, art_1, no-mandatory-declaration",
        "CAT, optional-declaration, , art_22, procedure-missing",
        "CAT, territorial-declaration, , , territory-missing",
        "GCM, interpretative-declaration, , objective_6, no-treaty",
    })
    void aRuleOfTheLawOfTreatiesRefusesWithItsReason(
            String instrument, String effect, @Nullable String upon, @Nullable String target, String code) {
        Map<String, Object> body = declaration(instrument, "GRL", effect, upon, "2020-01-01");
        body.put("targets", target == null ? List.of() : List.of(target));

        post(body).statusCode(409).body("code", equalTo(code)).body("detail", notNullValue());
    }

    @Test
    void nobodyAcceptsAProcedureThatTheTreatyDoesNotHaveOrThatNeedsNoDeclaration() {
        post(accepting("ICRMW", "GRL", "inquiry", "2020-01-01"))
                .statusCode(409)
                .body("code", equalTo("procedure-not-known-to-instrument"))
                .body("detail", containsString("individual-communications"));
        post(accepting("ICCPR-OP1", "GRL", "individual-communications", "2020-01-01"))
                .statusCode(409)
                .body("code", equalTo("procedure-without-declaration"));
    }

    @Test
    void anActIsNotBeforeTheAdoptionNotInTheFutureAndNotMadeTwice() {
        post(reservation("CAT", "FLK", "accession", "1984-12-09", "art_5"))
                .statusCode(409)
                .body("code", equalTo("act-before-adoption"));
        post(reservation("CAT", "FLK", "accession", "2999-01-01", "art_5"))
                .statusCode(409)
                .body("code", equalTo("act-in-the-future"));
        made(reservation("CAT", "FLK", "accession", "2019-03-28", "art_5"));
        post(reservation("CAT", "FLK", "accession", "2019-03-29", "art_5"))
                .statusCode(409)
                .body("code", equalTo("declaration-already-made"));
    }

    @Test
    void aReservationIsWithdrawnInPartAndThenWhollyAndStandsAsItDidOnEachDate() {
        String id = made(reservation("CEDAW", "MSR", "accession", "2011-06-23", "art_2", "art_9"));
        String first = tag(id);

        step(id, "withdrawal", first, withdrawal("2014-01-01", true, List.of("art_9")))
                .statusCode(200)
                .body("status", equalTo("partly-withdrawn"))
                .body("targets.eId", contains("art_2"));
        step(id, "withdrawal", first, withdrawal("2018-01-01", false, List.of()))
                .statusCode(412);
        step(id, "withdrawal", null, withdrawal("2018-01-01", false, List.of())).statusCode(428);
        step(id, "withdrawal", tag(id), withdrawal("2018-01-01", false, List.of()))
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("stages.status", contains("standing", "partly-withdrawn", "withdrawn"));
        step(id, "withdrawal", tag(id), withdrawal("2019-01-01", false, List.of()))
                .statusCode(409)
                .body("code", equalTo("declaration-already-withdrawn"));

        on(id, "2011-06-22").body("status", equalTo("not-made"));
        on(id, "2013-12-31").body("status", equalTo("standing")).body("targets.eId", contains("art_2", "art_9"));
        on(id, "2014-01-01").body("status", equalTo("partly-withdrawn"));
        list("party=MSR&status=withdrawn&on=2018-01-01").body("items.id", contains(id));
        list("party=MSR&status=withdrawn&on=2017-12-31").body("items", empty());
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/declarations/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.happened",
                        contains(
                                "instruments.declaration-made.v1",
                                "instruments.declaration-withdrawn.v1",
                                "instruments.declaration-withdrawn.v1"))
                .body("items.data.inPart", contains(nullValue(), equalTo(true), equalTo(false)));
    }

    @Test
    void aModificationChangesTheWordsAndWidensNothing() {
        String id = made(reservation("CEDAW", "CYM", "accession", "2012-01-01", "art_16__para_1"));

        step(id, "modification", tag(id), modification("2015-01-01", "art_16__para_1__point_c"))
                .statusCode(200)
                .body("texts.en", equalTo("Other words"))
                .body("targets.eId", contains("art_16__para_1__point_c"))
                .body("status", equalTo("standing"));
        step(id, "modification", tag(id), modification("2016-01-01", "art_9"))
                .statusCode(409)
                .body("code", equalTo("reservation-cannot-be-widened"));
        step(id, "modification", tag(id), modification("2011-01-01", "art_16__para_1__point_c"))
                .statusCode(409)
                .body("code", equalTo("before-the-declaration"));
        on(id, "2014-12-31").body("texts.en", containsString("words of"));
    }

    @Test
    void anObjectionIsAStatementOfItsOwnAndIsSeenOnTheOneThatItAnswers() {
        String id = made(reservation("CRPD", "BMU", "accession", "2013-12-18", "art_12"));

        String objection =
                object(id, "NOR", "2014-06-01", false).statusCode(201).extract().path("id");

        given().get("/v1/declarations/" + objection)
                .then()
                .body("effect", equalTo("objection"))
                .body("about", equalTo(id))
                .body("aboutParty", equalTo("BMU"))
                .body("precludesEntryIntoForce", equalTo(false));
        given().get("/v1/declarations/" + id).then().body("objections", equalTo(1));
        given().get("/v1/declarations/" + id + "/objections").then().body("items.id", contains(objection));
        object(id, "NOR", "2014-07-01", null).statusCode(409).body("code", equalTo("objection-already-made"));
        object(id, "BMU", "2014-07-01", null).statusCode(409).body("code", equalTo("objection-to-oneself"));
        object(id, "SWE", "2013-12-17", null).statusCode(409).body("code", equalTo("before-the-declaration"));
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/declarations/" + id + "/history")
                .then()
                .body("items[1].happened", equalTo("instruments.objection-made.v1"))
                .body("items[1].data.objector", equalTo("NOR"));
    }

    @Test
    void whatLimitsAPartyIsShownBesideItsStatus() {
        unit().contentType(ContentType.JSON)
                .body(Map.of("kind", "accession", "date", "2006-09-14", "source", "MTDSG"))
                .post("/v1/instruments/CSSP1954/participations/PCN/acts")
                .then()
                .statusCode(201)
                .body("declarations", equalTo("/v1/declarations?instrument=CSSP1954&party=PCN"));
        String id = made(reservation("CSSP1954", "PCN", "accession", "2006-09-14", "art_24", "art_31"));
        String standing = "participations.find { it.instrument == 'CSSP1954' }";

        given().get("/v1/parties/PCN/registry-summary?on=2020-01-01")
                .then()
                .body(standing + ".reservations", equalTo(1))
                .body(standing + ".reservedProvisions", contains("art_24", "art_31"));
        step(id, "withdrawal", tag(id), withdrawal("2015-01-01", false, List.of()))
                .statusCode(200);
        given().get("/v1/parties/PCN/registry-summary?on=2020-01-01")
                .then()
                .body(standing + ".reservations", nullValue())
                .body(standing + ".reservedProvisions", empty());
    }

    @Test
    void theListIsReadPageByPage() {
        String first = made(reservation("ICCPR", "TCA", "accession", "2018-03-12", "art_9"));
        String second = made(reservation("ICCPR", "TCA", "accession", "2018-03-12", "art_10"));

        String cursor = list("party=TCA&limit=1")
                .body("items.id", contains(first))
                .extract()
                .path("nextCursor");
        list("party=TCA&limit=1&cursor=" + cursor)
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
        list("party=FJI&limit=1&cursor=" + cursor, 400);
    }

    @Test
    void whoFollowsHearsOfWhatChangedAndOfWhatNoLongerMeetsTheFilter() {
        String id = made(reservation("CEDAW", "NIU", "accession", "2014-01-01", "art_2", "art_9"));
        String made = given().get("/v1/declarations/" + id).jsonPath().getString("updatedAt");
        step(id, "withdrawal", tag(id), withdrawal("2018-01-01", true, List.of("art_9")))
                .statusCode(200)
                .body("updatedAt", not(equalTo(made)));

        list("party=NIU&status=partly-withdrawn&updatedSince=" + made)
                .body("items.id", contains(id))
                .body("removed", empty());
        list("party=NIU&status=standing&updatedSince=" + made)
                .body("items", empty())
                .body("removed.id", contains(id));
        list("party=NIU&status=standing").body("items", empty()).body("removed", nullValue());
        list("party=NIU&updatedSince=2999-01-01T00:00:00Z").body("items", empty());
        list("updatedSince=yesterday", 400);
    }

    @Test
    void declarationsAreATableWithTheNamesOfBoth() {
        String id = made(reservation("CEDAW", "COK", "accession", "2006-08-11", "art_2", "art_9"));

        given().accept("text/csv")
                .get("/v1/parties/COK/declarations?on=2020-01-01&instrument=CEDAW")
                .then()
                .statusCode(200)
                .body(containsString("id,instrument,instrumentTitle,party,partyName,effect,"))
                .body(containsString("COK,Cook Islands,reservation,by-person,,2020-01-01,standing,"))
                .body(containsString("/v1/declarations/" + id));
        given().accept("text/csv")
                .header("Accept-Language", "fr")
                .get("/v1/parties/COK/declarations?on=2020-01-01&instrument=CEDAW")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"))
                .body(containsString(",COK,Îles Cook,reservation,"));
        list("party=COK&instrument=ATLANTIS", 400);
        given().get("/v1/parties/COK/declarations?party=KEN").then().statusCode(400);
    }

    @Test
    void oneKeyRecordsOneDeclaration() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = reservation("CED", "VGB", "accession", "2019-01-01", "art_16");
        String first = keyed(key, body).statusCode(201).extract().asString();

        keyed(key, body).statusCode(201).body(equalTo(first));
        list("party=VGB").body("items", hasSize(1));
    }

    @Test
    void aBodyThatMakesNoSenseIsAProblem() {
        Map<String, Object> body = reservation("CAT", "GUM", "joining", "2019-01-01", "art_5");
        post(body).statusCode(422).body("errors[0].pointer", equalTo("/upon"));
        body.put("upon", "accession");
        body.put("targets", List.of("Article 5"));
        post(body).statusCode(422).body("errors[0].pointer", equalTo("/targets/0"));
        body.put("effect", "wish");
        post(body).statusCode(422).body("errors[0].pointer", equalTo("/effect"));
        body.put("effect", "objection");
        post(body).statusCode(422).body("code", equalTo("act-on-another-declaration"));
        post(Map.of("instrument", "CAT")).statusCode(422).body("errors.pointer", hasItem("/texts"));
        post(reservation("ATLANTIS", "GUM", "accession", "2019-01-01", "art_5"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/instrument"));
        post(reservation("CAT", "ATL", "accession", "2019-01-01", "art_5"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/party"))
                .body("code", equalTo("unknown-party"));
        given().get("/v1/declarations/" + UUID.randomUUID()).then().statusCode(404);
        for (String bad : List.of(
                "effect=wish",
                "status=gone",
                "flagged=maybe",
                "on=yesterday",
                "target=Art 5",
                "target=nonsense",
                "instrument=ICRMW&target=art_999",
                "colour=red",
                "party=ATL",
                "instrument=ATLANTIS",
                "procedure=hearing",
                "classified=somehow")) {
            list(bad, 400);
        }
    }

    @Test
    void onlyTheUnitRecordsDeclarations() {
        String id = made(reservation("OPCAT", "SHN", "accession", "2015-01-01", "art_4"));
        Map<String, Object> body = reservation("CAT", "SHN", "accession", "2015-01-01", "art_5");
        for (String token : List.of(Tokens.mission("SHN"), Tokens.partner("IIHL"))) {
            for (String path :
                    List.of("", "/" + id + "/withdrawal", "/" + id + "/modification", "/" + id + "/objections")) {
                given().auth()
                        .oauth2(token)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("If-Match", tag(id))
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/v1/declarations" + path)
                        .then()
                        .statusCode(403);
            }
        }
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/declarations")
                .then()
                .statusCode(401);
        given().get("/v1/declarations/" + id + "/history").then().statusCode(200);
        list("party=SHN").body("items.status", not(hasItem("withdrawn")));
    }

    private static Map<String, Object> reservation(
            String instrument, String party, String upon, String madeOn, String... targets) {
        Map<String, Object> body = declaration(instrument, party, "reservation", upon, madeOn);
        body.put("targets", List.of(targets));
        return body;
    }

    private static Map<String, Object> accepting(String instrument, String party, String procedure, String madeOn) {
        Map<String, Object> body = declaration(instrument, party, "optional-declaration", null, madeOn);
        body.put("procedures", List.of(procedure));
        return body;
    }

    private static Map<String, Object> declaration(
            String instrument, String party, String effect, @Nullable String upon, String madeOn) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "instrument", instrument,
                "party", party,
                "effect", effect,
                "texts", Map.of("en", "The words of Anguilla and others."),
                "madeOn", madeOn,
                "source", "MTDSG"));
        if (upon != null) {
            body.put("upon", upon);
        }
        return body;
    }

    private static Map<String, Object> withdrawal(String on, boolean inPart, List<String> targets) {
        return Map.of("on", on, "inPart", inPart, "targets", targets, "source", "MTDSG");
    }

    private static Map<String, Object> modification(String on, String target) {
        return Map.of("on", on, "targets", List.of(target), "texts", Map.of("en", "Other words"), "source", "MTDSG");
    }

    private static String made(Map<String, ?> body) {
        return post(body)
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return keyed(UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse keyed(String key, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/declarations")
                .then();
    }

    private static ValidatableResponse object(String id, String party, String madeOn, @Nullable Boolean precludes) {
        Map<String, Object> body = new HashMap<>(
                Map.of("party", party, "madeOn", madeOn, "texts", Map.of("en", "It objects."), "source", "MTDSG"));
        body.put("precludesEntryIntoForce", precludes);
        return unit().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/declarations/" + id + "/objections")
                .then();
    }

    private static ValidatableResponse step(String id, String step, @Nullable String ifMatch, Map<String, ?> body) {
        var request = given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/declarations/" + id + "/" + step)
                .then();
    }

    private static String tag(String id) {
        return given().get("/v1/declarations/" + id).header("ETag");
    }

    private static ValidatableResponse on(String id, String on) {
        return given().get("/v1/declarations/" + id + "?on=" + on).then().statusCode(200);
    }

    private static ValidatableResponse list(String query) {
        return list(query, 200);
    }

    private static ValidatableResponse list(String query, int status) {
        return given().get("/v1/declarations?" + query).then().statusCode(status);
    }
}
