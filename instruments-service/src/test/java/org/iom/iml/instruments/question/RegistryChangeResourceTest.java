package org.iom.iml.instruments.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.question.Treaties.anUnknownTreaty;
import static org.iom.iml.instruments.question.Treaties.joined;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegistryChangeResourceTest {

    private static final String CHANGED = "&kind=instruments.participation-changed.v1";

    @Test
    void whatHappenedIsFollowedInItsOrder() {
        String code = anUnknownTreaty(11);
        joined(code, "KEN", "2000-01-01", "2000-02-01");
        joined(code, "UGA", "2001-01-01", "2001-02-01");

        JsonPath first = given().get("/v1/registry-changes?instrument=" + code + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.kind", contains("instruments.instrument-published.v1"))
                .body("items.subject", contains("instrument"))
                .body("items.id", contains(code))
                .body("items.version", contains(1))
                .body("items[0].data.titles.en", notNullValue())
                .body("items[0].client", nullValue())
                .body("nextCursor", notNullValue())
                .extract()
                .jsonPath();
        long position = first.getLong("items[0].position");
        given().get("/v1/registry-changes?instrument=" + code + CHANGED + "&after=" + position)
                .then()
                .body("items.party", contains("KEN", "UGA"))
                .body("items.instrument", everyItem(equalTo(code)))
                .body("items[0].data.timeline", hasSize(2));
        given().get("/v1/registry-changes?party=UGA&instrument=" + code)
                .then()
                .body("items.id", everyItem(equalTo(code + ":UGA")))
                .body("items.id", hasItem(code + ":UGA"));
    }

    @Test
    void onlyTheUnitSeesWhichClientDidIt() {
        String code = anUnknownTreaty(12);
        String asked = "/v1/registry-changes?instrument=" + code;

        given().auth().oauth2(Tokens.iml()).get(asked).then().body("items.client", everyItem(notNullValue()));
        given().auth().oauth2(Tokens.partner("IIHL")).get(asked).then().body("items.client", everyItem(nullValue()));
    }

    @Test
    void whatIsOlderIsLeftOut() {
        String code = anUnknownTreaty(13);
        String at = given().get("/v1/registry-changes?instrument=" + code)
                .jsonPath()
                .getString("items[0].at");

        given().get("/v1/registry-changes?instrument=" + code + "&updatedSince=" + at)
                .then()
                .body("items", hasSize(1));
        given().get("/v1/registry-changes?instrument=" + code + "&updatedSince=2999-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().get("/v1/registry-changes?updatedSince=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?updatedSince"));
    }

    @Test
    void theFeedIsAFileAsWell() {
        String code = anUnknownTreaty(14);
        List<String> lines = given().accept("application/x-ndjson")
                .get("/v1/registry-changes?instrument=" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("\"id\":\"" + code + "\"", "\"data\":{");
        assertThat(lines.getLast()).startsWith("{\"_end\":true,\"count\":1,");
    }
}
