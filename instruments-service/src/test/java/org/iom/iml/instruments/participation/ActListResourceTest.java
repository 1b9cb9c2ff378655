package org.iom.iml.instruments.participation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ActListResourceTest {

    @Test
    void theActsOfAnInstrumentAreListedNewestFirstPageByPage() {
        record("ACHR", "HND", "signature", "1969-11-22");
        record("ACHR", "HND", "ratification", "1977-09-08");
        record("ACHR", "CRI", "ratification", "1970-04-08");

        list("instrument=ACHR")
                .body("items.act.date", contains("1977-09-08", "1970-04-08", "1969-11-22"))
                .body("items.party", contains("HND", "CRI", "HND"))
                .body("items[0].instrument", equalTo("ACHR"))
                .body("items[0].act.basis", notNullValue());
        String cursor = list("instrument=ACHR&limit=2").extract().path("nextCursor");
        list("instrument=ACHR&limit=2&cursor=" + cursor).body("items.act.kind", contains("signature"));
        list("instrument=ACHR&kind=ratification&from=1970-04-08&to=1977-09-07").body("items.party", contains("CRI"));
        list("party=CRI&instrument=ACHR").body("items.act.kind", everyItem(equalTo("ratification")));
        list("party=CRI&kind=denunciation").body("items", empty());
    }

    @Test
    void whoFollowsSeesWhatWasTakenBack() {
        ValidatableResponse recorded = record("ACHPR", "RWA", "signature", "1981-11-11");
        String id = recorded.extract().path("acts[0].id");
        given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .header("If-Match", recorded.extract().header("ETag"))
                .body(Map.of("reason", "The note concerned another instrument."))
                .post("/v1/instruments/ACHPR/participations/RWA/acts/" + id + "/annulment")
                .then()
                .statusCode(200);

        list("instrument=ACHPR").body("items", empty());
        list("instrument=ACHPR&updatedSince=2020-01-01T00:00:00Z")
                .body("items", empty())
                .body("removed.id", contains(id));
        list("instrument=ACHPR&updatedSince=" + Instant.now().plusSeconds(60)).body("removed", empty());
    }

    @Test
    void whoFollowsParticipationsIsGivenWhatChangedSince() {
        record("OAU1969", "RWA", "ratification", "1979-11-19");
        String since =
                record("OAU1969", "UGA", "ratification", "1987-07-24").extract().path("updatedAt");

        for (String place : List.of("/v1/instruments/OAU1969", "/v1/parties/UGA")) {
            given().queryParam("updatedSince", since)
                    .get(place + "/participations?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.party", hasItem("UGA"))
                    .body("items.party", not(hasItem("RWA")));
            given().get(place + "/participations?updatedSince=2999-01-01T00:00:00Z")
                    .then()
                    .body("items", empty());
            given().get(place + "/participations?updatedSince=2026-01-01")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?updatedSince"));
        }
    }

    @Test
    void aFilterThatMakesNoSenseIsRefused() {
        given().get("/v1/acts").then().statusCode(400).body("code", equalTo("instrument-or-party-missing"));
        for (String bad : List.of(
                "kind=joining",
                "from=1970",
                "to=yesterday",
                "updatedSince=2026-01-01",
                "to=1999-12-31&from=2000-01-01")) {
            given().get("/v1/acts?party=KEN&" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?" + bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void whatIsOnNoListIsRefusedAndNotAnsweredWithNothing() {
        for (String bad : List.of("party=ZZZ", "instrument=ZZZ", "party=KEN&kind=joining")) {
            given().get("/v1/acts?" + bad).then().statusCode(400).body("code", equalTo("invalid-parameter"));
        }
        for (String bad : List.of("party=ZZZ", "instrument=ZZZ", "kind=zzz")) {
            given().get("/v1/discrepancies?" + bad).then().statusCode(400).body("code", equalTo("invalid-parameter"));
            given().get("/v1/registry-changes?" + bad)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
    }

    @Test
    void actsAreATable() {
        record("ASEAN-ACTIP", "MYS", "signature", "2016-05-05");

        given().accept("text/csv")
                .get("/v1/acts?instrument=ASEAN-ACTIP&party=MYS")
                .then()
                .statusCode(200)
                .body(startsWith("instrument,instrumentTitle,party,partyName,kind,date"))
                .body(containsString("ASEAN-ACTIP"), containsString("2016-05-05"));
    }

    private static ValidatableResponse list(String query) {
        return given().get("/v1/acts?" + query).then().statusCode(200);
    }

    private static ValidatableResponse record(String instrument, String party, String kind, String date) {
        return unit().contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "date", date, "source", "OAS B-32"))
                .post("/v1/instruments/" + instrument + "/participations/" + party + "/acts")
                .then()
                .statusCode(201);
    }
}
