package org.iom.iml.instruments.instrument;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstrumentResourceTest {

    @Test
    void anInstrumentIsShownWithItsFactsAndTheirSources() {
        given().get("/v1/instruments/ICRMW")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("code", equalTo("ICRMW"))
                .body("kind", equalTo("multilateral-treaty"))
                .body("untcNumber", equalTo("IV-13"))
                .body("adoptedOn", equalTo("1990-12-18"))
                .body("inForceOn", equalTo("2003-07-01"))
                .body("monitoringBody", equalTo("CMW"))
                .body("finalClauses.threshold", equalTo(20))
                .body("finalClauses.forParty.months", equalTo(3))
                .body("finalClauses.forParty.thenFirstOfMonth", equalTo(true))
                .body("finalClauses.denunciation.notBefore.after", equalTo("party-entry-into-force"))
                .body("sources.entryIntoForce", equalTo("MTDSG IV-13"))
                .body("symbol", equalTo("A/RES/45/158"))
                .body("acts", nullValue());
    }

    @Test
    void anInstrumentThatIsKnownIsNotSentAgain() {
        String tag = given().get("/v1/instruments/GCM").header("ETag");

        given().header("If-None-Match", tag).get("/v1/instruments/GCM").then().statusCode(304);
    }

    @Test
    void instrumentsAreFoundByTheirUntcNumberInAnySpelling() {
        given().get("/v1/instruments?untcNumber=18-12.a").then().body("items.code", contains("UNTOC-TIP"));
        given().get("/v1/instruments?untcNumber=refugees")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?untcNumber"));
    }

    @Test
    void instrumentsAreFoundByWordsOfTheirTitles() {
        given().queryParam("q", "migrant worker")
                .get("/v1/instruments")
                .then()
                .body("items.code", hasItems("ICRMW", "ILO-C143"));
        given().queryParam("q", "refugiados OR \"travailleurs migrants\"")
                .get("/v1/instruments")
                .then()
                .body("items.code", hasItems("CSR1951", "ICRMW"));
        given().queryParam("q", "refugee -declaration -convention -comment")
                .get("/v1/instruments?kind=soft-law")
                .then()
                .body("items.code", hasItem("GCR"))
                .body("items.code", not(hasItem("CARTAGENA")));
    }

    @Test
    void instrumentsAreFilteredByKind() {
        given().get("/v1/instruments?kind=custom")
                .then()
                .body("items.code", hasItems("CUSTOM-NON-REFOULEMENT", "CUSTOM-SLAVERY"))
                .body("items.kind", everyItem(equalTo("custom")));
    }

    @Test
    void anInstrumentThatDoesNotExistIsNotFound() {
        given().get("/v1/instruments/ATLANTIS").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
