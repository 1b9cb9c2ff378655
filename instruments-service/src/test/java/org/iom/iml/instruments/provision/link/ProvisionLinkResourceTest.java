package org.iom.iml.instruments.provision.link;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.instrument.SomeInstrument;
import org.iom.iml.instruments.provision.akn.AknTextTest;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProvisionLinkResourceTest {

    private String treaty;
    private String compact;

    @BeforeEach
    void twoInstruments() {
        treaty = withText("multilateral-treaty");
        compact = withText("soft-law");
    }

    @Test
    void aLinkIsSeenFromBothEndsAndListedOnceWithout() {
        String id = link(compact, "art_1", "restates", treaty, "art_2")
                .statusCode(201)
                .extract()
                .path("id");

        links("from=" + compact + ":art_1")
                .body("items.relation", contains("restates"))
                .body("items.to.heading", contains("Of 2"));
        links("from=" + treaty + ":art_2")
                .body("items.relation", contains("is-restated-by"))
                .body("items.to.instrument", contains(compact));
        links("to=" + treaty + ":art_2&relation=restates").body("items.id", contains(id));
        links("instrument=" + treaty).body("items.relation", contains("is-restated-by"));
        links("instrument=" + treaty + "&relation=restates").body("items", empty());
        given().get("/v1/provision-links/" + id).then().body("relation", equalTo("restates"));
        given().get("/v1/instruments/" + treaty + "/provisions/art_2")
                .then()
                .body("links.relation", contains("is-restated-by"))
                .body("links.provision.eId", contains("art_1"));
    }

    @Test
    void theSameLinkIsDrawnOnceFromWhicheverEnd() {
        link(compact, "art_1", "implements", treaty, "art_1").statusCode(201);
        link(compact, "art_1", "implements", treaty, "art_1").statusCode(409).body("code", equalTo("already-linked"));
        link(treaty, "art_1", "is-implemented-by", compact, "art_1").statusCode(409);
        link(compact, "art_1", "corresponds-to", treaty, "art_1").statusCode(201);
        link(treaty, "art_1", "corresponds-to", compact, "art_1").statusCode(409);
        links("from=" + compact + ":art_1").body("items.relation", containsInAnyOrder("implements", "corresponds-to"));
    }

    @Test
    void bothEndsMustBeThereAndBeTwo() {
        link(compact, "art_9", "restates", treaty, "art_1").statusCode(422).body("errors[0].pointer", equalTo("/from"));
        link(compact, "art_1", "restates", "ATLANTIS", "art_1")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to/instrument"), "errors[0].code", equalTo("unknown-instrument"));
        link(compact, "art_1", "likes", treaty, "art_1")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/relation"));
        link(compact, "art_1", "restates", compact, "art_1").statusCode(409).body("code", equalTo("link-to-itself"));
    }

    @Test
    void aLinkThatIsTakenBackIsGoneAndCanBeDrawnAgain() {
        String id = link(compact, "art_2", "restates", treaty, "art_2")
                .statusCode(201)
                .extract()
                .path("id");
        String place = "/v1/provision-links/" + id;

        given().auth().oauth2(Tokens.iml()).delete(place).then().statusCode(428);
        given().auth()
                .oauth2(Tokens.iml())
                .header("If-Match", "\"9\"")
                .delete(place)
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(Tokens.iml())
                .header("If-Match", "\"0\"")
                .delete(place)
                .then()
                .statusCode(204);

        given().get(place).then().statusCode(404);
        links("instrument=" + treaty).body("items.id", not(hasItem(id)));
        link(compact, "art_2", "restates", treaty, "art_2").statusCode(201).body("id", equalTo(id));
    }

    @Test
    void whoFollowsTheLinksHearsOfOneThatIsTakenBack() {
        String id = link(compact, "art_1", "restates", treaty, "art_1")
                .statusCode(201)
                .extract()
                .path("id");
        given().auth()
                .oauth2(Tokens.iml())
                .header("If-Match", "\"0\"")
                .delete("/v1/provision-links/" + id)
                .then()
                .statusCode(204);

        links("instrument=" + treaty + "&updatedSince=2026-01-01T00:00:00Z")
                .body("items", empty())
                .body("removed.id", contains(id));
        given().accept("text/csv")
                .get("/v1/provision-links?instrument=" + treaty)
                .then()
                .statusCode(200)
                .body(startsWith("id,fromInstrument"));
    }

    @Test
    void linksOfAFormerProvisionStay() {
        link(compact, "art_2", "restates", treaty, "art_2").statusCode(201);
        String shorter = AknTextTest.body(article(1));
        imported("provision-imports", Map.of("format", "akoma-ntoso", "instrument", treaty), shorter.getBytes(UTF_8));

        links("from=" + treaty + ":art_2").body("items.relation", contains("is-restated-by"));
    }

    @Test
    void aFilterThatCannotBeReadIsRefused() {
        given().get("/v1/provision-links?from=art_1").then().statusCode(400);
        given().get("/v1/provision-links?to=" + treaty + ":art_9").then().statusCode(400);
        given().get("/v1/provision-links?instrument=ATLANTIS").then().statusCode(400);
        given().get("/v1/provision-links?relation=likes").then().statusCode(400);
        given().get("/v1/provision-links/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyTheUnitLinks() {
        given().contentType("application/json")
                .body(Map.of())
                .post("/v1/provision-links")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/provision-links")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.partner("IIHL"))
                .delete("/v1/provision-links/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse links(String query) {
        return given().get("/v1/provision-links?" + query).then().statusCode(200);
    }

    private static ValidatableResponse link(String from, String fromEId, String relation, String to, String toEId) {
        return unit().contentType("application/json")
                .body(Map.of(
                        "from",
                        Map.of("instrument", from, "eId", fromEId),
                        "relation",
                        relation,
                        "to",
                        Map.of("instrument", to, "eId", toEId),
                        "source",
                        "Commentary of Atlantis"))
                .post("/v1/provision-links")
                .then();
    }

    private static String withText(String kind) {
        String code = SomeInstrument.added(kind);
        String text = AknTextTest.body(article(1) + article(2));
        imported("provision-imports", Map.of("format", "akoma-ntoso", "instrument", code), text.getBytes(UTF_8));
        return code;
    }

    private static String article(int number) {
        return "<article eId='art_" + number + "'><num>" + number + "</num><heading>Of " + number
                + "</heading></article>";
    }
}
