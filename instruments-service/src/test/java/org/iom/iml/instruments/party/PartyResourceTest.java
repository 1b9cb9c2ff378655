package org.iom.iml.instruments.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PartyResourceTest {

    @Test
    void aPartyIsShownWithItsCodesNamesAndSource() {
        given().get("/v1/parties/KEN")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("code", equalTo("KEN"))
                .body("alpha2", equalTo("KE"))
                .body("m49", equalTo("404"))
                .body("kind", equalTo("state"))
                .body("names.fr", equalTo("Kenya"))
                .body("names.zh", equalTo("肯尼亚"))
                .body("source", notNullValue());
    }

    @Test
    void aPartyThatIsKnownIsNotSentAgain() {
        String tag = given().get("/v1/parties/YUG").header("ETag");

        given().header("If-None-Match", tag).get("/v1/parties/YUG").then().statusCode(304);
    }

    @Test
    void aFormerStateShowsWhoFollowedIt() {
        given().get("/v1/parties/CSK")
                .then()
                .body("kind", equalTo("former-state"))
                .body("existsUntil", equalTo("1993-01-01"))
                .body("successors.party", contains("CZE", "SVK"));
    }

    @Test
    void partiesAreFoundByPartOfAnyOfTheirNames() {
        given().queryParam("q", "swazi").get("/v1/parties").then().body("items.code", contains("SWZ"));
        given().queryParam("q", "Côte d’Iv").get("/v1/parties").then().body("items.code", contains("CIV"));
        given().queryParam("q", "肯尼亚").get("/v1/parties").then().body("items.code", contains("KEN"));
        given().queryParam("q", "%").get("/v1/parties?limit=200").then().body("nextCursor", notNullValue());
    }

    @Test
    void allPartiesAreReadPageByPage() {
        String cursor = given().get("/v1/parties?limit=200")
                .then()
                .body("items", hasSize(200))
                .header("Link", notNullValue())
                .extract()
                .path("nextCursor");

        given().queryParam("cursor", cursor)
                .get("/v1/parties?limit=200")
                .then()
                .body("items", hasSize(111))
                .body("items.code", hasItem("XKX"))
                .body("nextCursor", nullValue());
    }

    @Test
    void partiesAreFilteredByKind() {
        given().get("/v1/parties?kind=former-state&limit=200")
                .then()
                .body("items.kind", everyItem(equalTo("former-state")))
                .body("items.code", hasItem("SUN"));
    }

    @Test
    void aPartyThatDoesNotExistIsNotFound() {
        given().get("/v1/parties/ATL").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void namesAreResolvedTogether() {
        given().contentType(ContentType.JSON)
                .body(Map.of("names", List.of("Kenya", "Macedonia FYR", "Keniya", "&#40;Unknown&#41;")))
                .post("/v1/party-name-resolutions")
                .then()
                .statusCode(200)
                .body("items.name", contains("Kenya", "Macedonia FYR", "Keniya", "&#40;Unknown&#41;"))
                .body("items.party", contains("KEN", "MKD", null, null))
                .body("items.match", contains("exact", "alias", "none", "none"))
                .body("items[2].alternatives", hasItem("KEN"))
                .body("items[0]", hasEntry("name", "Kenya"));
    }

    @Test
    void aNameIsResolvedWithHowSureItIs() {
        given().queryParam("name", "FYROM")
                .get("/v1/party-name-resolutions")
                .then()
                .statusCode(200)
                .body("party", equalTo("MKD"))
                .body("confidence", greaterThan(0.9f))
                .body("candidates.party", contains("MKD"))
                .body("candidates[0].name", equalTo("North Macedonia"));
        given().queryParam("name", "Nigerr")
                .get("/v1/party-name-resolutions")
                .then()
                .body("party", nullValue())
                .body("confidence", equalTo(0f))
                .body("candidates.party", hasItems("NER", "NGA"))
                .body("candidates[0].confidence", lessThan(0.9f));
    }

    @Test
    void noNameIsNotResolved() {
        given().get("/v1/party-name-resolutions").then().statusCode(400).body("errors[0].pointer", equalTo("?name"));
        given().queryParam("name", "x".repeat(301))
                .get("/v1/party-name-resolutions")
                .then()
                .statusCode(400);
    }

    @Test
    void tooManyNamesAtOnceOrNoneAreRefused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("names", Collections.nCopies(201, "Kenya")))
                .post("/v1/party-name-resolutions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/names"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/party-name-resolutions")
                .then()
                .statusCode(422);
    }
}
