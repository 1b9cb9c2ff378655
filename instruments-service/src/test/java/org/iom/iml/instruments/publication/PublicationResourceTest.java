package org.iom.iml.instruments.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.iom.iml.instruments.Registry.unit;
import static org.iom.iml.instruments.publication.Shelf.aNote;
import static org.iom.iml.instruments.publication.Shelf.attached;
import static org.iom.iml.instruments.publication.Shelf.drafted;
import static org.iom.iml.instruments.publication.Shelf.publish;
import static org.iom.iml.instruments.publication.Shelf.published;
import static org.iom.iml.instruments.publication.Shelf.revise;
import static org.iom.iml.instruments.publication.Shelf.withdraw;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublicationResourceTest {

    @Inject
    DataSource database;

    @Test
    void aNoteIsDraftedPublishedAndFoundByEveryFilter() {
        Map<String, Object> note = aNote("Detention of Zanzibari seafarers");
        note.put("themes", List.of("detention", "hiv-and-aids"));
        note.put("identifiers", List.of(Map.of("scheme", "isbn", "value", "978-92-9068-000-8")));
        String id = unit().contentType(ContentType.JSON)
                .body(note)
                .post("/v1/publications")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/identifiers/0/value"))
                .extract()
                .path("id");
        assertThat(id).isNull();

        note.put("identifiers", List.of(Map.of("scheme", "isbn", "value", "978-92-9068-000-0")));
        id = published(note);

        given().get("/v1/publications/" + id)
                .then()
                .statusCode(200)
                .header("Vary", equalTo("Authorization, Accept-Language"))
                .body("status", equalTo("published"))
                .body("number", equalTo(1))
                .body("kind", equalTo("information-note"))
                .body("titles.fr", equalTo("Note sur la détention des migrants"))
                .body("norms[0].eId", equalTo("art_17__para_2"))
                .body("norms[1]", not(hasKey("eId")))
                .body("files[0].name", equalTo("note.pdf"))
                .body("announcedAt", notNullValue());
        for (String filter : List.of(
                "q=zanzibari",
                "q=%22seafarers%22",
                "kind=information-note",
                "language=fr",
                "theme=hiv-and-aids",
                "instrument=ICRMW",
                "instrument=ICRMW&provision=art_17",
                "instrument=ICRMW&provision=art_17__para_2",
                "status=published",
                "updatedSince=2026-01-01T00:00:00Z&theme=hiv-and-aids")) {
            assertThat(ids(filter)).as(filter).contains(id);
        }
        for (String filter : List.of(
                "q=zanzibari%20-seafarers",
                "kind=handbook",
                "language=ar",
                "theme=elections",
                "instrument=CAT",
                "instrument=ICRMW&provision=art_18",
                "instrument=CSR1951&provision=art_17",
                "updatedSince=2999-01-01T00:00:00Z")) {
            assertThat(ids(filter)).as(filter).doesNotContain(id);
        }
    }

    @Test
    void aDraftIsTheUnitsOwn() throws SQLException {
        String id = drafted(aNote("Not yet for everybody"));
        attached(id, "draft.pdf", Shelf.PDF).then().statusCode(201);
        String file = given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/publications/" + id)
                .path("files[0].href");

        for (String path : List.of("/v1/publications/" + id, file, "/v1/publications/" + id + "/versions")) {
            given().get(path).then().statusCode(404);
            given().auth().oauth2(Tokens.mission("KEN")).get(path).then().statusCode(404);
            given().auth().oauth2(Tokens.partner("IIHL")).get(path).then().statusCode(404);
            given().auth().oauth2(Tokens.iml()).get(path).then().statusCode(200);
        }
        assertThat(ids("limit=200")).doesNotContain(id);
        given().get("/v1/publications?status=draft").then().body("items", equalTo(List.of()));
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/publications?status=draft&limit=200")
                .then()
                .body("items.id", hasItem(id));
        assertThat(count("select count(*) from publication where id = '" + id + "'"))
                .as("what the database shows to a caller that it does not know")
                .isZero();
        assertThat(count("select count(*) from publication_version where publication = '" + id + "'"))
                .isZero();
    }

    @Test
    void aNewVersionSupersedesAndTheOlderOneStaysReadable() {
        String id = published(aNote("Remedies, first version"));
        String tag = given().get("/v1/publications/" + id).header("ETag");

        revise(id, aNote("Remedies, second version"))
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("current", equalTo(1))
                .body("files[0].name", equalTo("note.pdf"))
                .body("status", equalTo("published"));
        given().header("If-None-Match", tag)
                .get("/v1/publications/" + id)
                .then()
                .statusCode(304);
        given().get("/v1/publications/" + id).then().body("titles.en", equalTo("Remedies, first version"));
        assertThat(ids("q=remedies%20second")).doesNotContain(id);
        given().get("/v1/publications/" + id + "/versions/2").then().statusCode(404);

        publish(id).then().statusCode(200).body("current", equalTo(2));
        given().header("If-None-Match", tag)
                .get("/v1/publications/" + id)
                .then()
                .statusCode(200)
                .body("titles.en", equalTo("Remedies, second version"));
        assertThat(ids("q=remedies%20second")).contains(id);
        assertThat(ids("q=remedies%20first")).doesNotContain(id);
        given().get("/v1/publications/" + id + "/versions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items[0].titles.en", equalTo("Remedies, first version"));
        given().get("/v1/publications/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("publishedAt", notNullValue());
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/publications/" + id + "/history")
                .then()
                .body(
                        "items.happened",
                        contains(
                                "instruments.publication-drafted.v1",
                                "instruments.publication-drafted.v1",
                                "instruments.publication-published.v1",
                                "instruments.publication-drafted.v1",
                                "instruments.publication-revised.v1"))
                .body("items.version", contains(1, 2, 3, 4, 5));
    }

    @Test
    void whatIsWithdrawnLeavesATombstone() {
        String id = published(aNote("Soon taken back"));
        String file = given().get("/v1/publications/" + id).path("files[0].href");

        withdraw(id).then().statusCode(200).body("status", equalTo("withdrawn"));

        given().get("/v1/publications/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("reason", equalTo("It quoted a repealed act."))
                .body("$", not(hasKey("titles")))
                .body("$", not(hasKey("files")));
        given().get(file).then().statusCode(404);
        given().get("/v1/publications/" + id + "/versions").then().body("items", equalTo(List.of()));
        assertThat(ids("q=soon%20taken%20back")).doesNotContain(id);
        for (String filter : List.of("", "&kind=handbook", "&theme=detention")) {
            assertThat(removed("updatedSince=2026-01-01T00:00:00Z" + filter))
                    .as(filter)
                    .contains(id);
        }
        given().auth().oauth2(Tokens.iml()).get(file).then().statusCode(200);
        withdraw(id).then().statusCode(409).body("code", equalTo("publication-is-withdrawn"));
        publish(id).then().statusCode(409);
        revise(id, aNote("Again")).then().statusCode(409);
    }

    @Test
    void whatIsPublishedIsSearchedAndNothingElse() throws SQLException {
        String id = drafted(aNote("Not searched yet"));
        attached(id, "note.pdf", Shelf.PDF).then().statusCode(201);
        String searched = "select count(*) from search_entry where kind = 'publication' and id = '" + id + "'";
        assertThat(count(searched)).isZero();

        publish(id).then().statusCode(200);
        revise(id, aNote("Nor is this draft")).then().statusCode(200);
        assertThat(count(searched + " and language in ('en', 'fr')")).isEqualTo(2);
        assertThat(count(searched + " and title = 'Not searched yet'")).isOne();

        withdraw(id).then().statusCode(200);
        assertThat(count(searched)).isZero();
    }

    @Test
    void onlyWhatLeadsSomewhereAndHasADateIsPublished() {
        String id = drafted(aNote("Without a text"));
        publish(id).then().statusCode(409).body("code", equalTo("publication-without-text"));
        withdraw(id).then().statusCode(409).body("code", equalTo("publication-is-draft"));

        Map<String, Object> dateless = aNote("Without a date");
        dateless.remove("issuedOn");
        dateless.put("identifiers", List.of(Map.of("scheme", "doi", "value", "10.1234/note.1")));
        revise(id, dateless).then().statusCode(200);
        publish(id).then().statusCode(409).body("code", equalTo("publication-without-date"));

        dateless.put("issuedOn", "2026-03-14");
        revise(id, dateless).then().statusCode(200);
        publish(id).then().statusCode(200);
        publish(id).then().statusCode(409).body("code", equalTo("nothing-to-publish"));
    }

    @Test
    void aFollowerMissesNothingAndSeesNothingTwice() {
        for (int i = 0; i < 5; i++) {
            published(aNote("Followed " + i));
        }
        List<String> seen = new ArrayList<>();
        String next = "/v1/publications?updatedSince=2026-01-01T00:00:00Z&limit=2";
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            List<String> removed = page.path("removed.id");
            seen.addAll(removed);
            String cursor = page.path("nextCursor");
            next = cursor == null
                    ? null
                    : "/v1/publications?updatedSince=2026-01-01T00:00:00Z&limit=2&cursor=" + cursor;
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        assertThat(seen).containsAll(ids("limit=200"));
    }

    @Test
    void aChangeNamesTheVersionThatWasRead() {
        String id = drafted(aNote("Twice at once"));
        given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .body(aNote("No version"))
                .put("/v1/publications/" + id)
                .then()
                .statusCode(428);
        var stale = Shelf.change(id).contentType(ContentType.JSON).body(aNote("Too late"));
        revise(id, aNote("In time")).then().statusCode(200);
        stale.put("/v1/publications/" + id).then().statusCode(412);
    }

    @Test
    void onlyTheUnitWrites() {
        String id = published(aNote("Not for others to write"));
        String draft = drafted(aNote("Nor this"));
        for (String token : List.of(Tokens.mission("KEN"), Tokens.partner("IIHL"))) {
            for (String path :
                    List.of("", "/" + id + "/publication", "/" + id + "/withdrawal", "/" + id + "/files?name=a.txt")) {
                given().auth()
                        .oauth2(token)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("If-Match", "\"1\"")
                        .contentType(ContentType.JSON)
                        .body(path.isEmpty() ? aNote("By another") : Map.of("reason", "Because"))
                        .post("/v1/publications" + path)
                        .then()
                        .statusCode(403);
            }
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(aNote("x"))
                    .put("/v1/publications/" + id)
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(token)
                    .delete("/v1/publications/" + id + "/files/" + UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(aNote("x"))
                .post("/v1/publications")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(aNote("By an administrator"))
                .post("/v1/publications")
                .then()
                .statusCode(201);
        given().get("/v1/publications/" + draft + "/history").then().statusCode(404);
        given().get("/v1/publications/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.happened", contains("instruments.publication-published.v1"));
        given().auth()
                .oauth2(Tokens.admin())
                .get("/v1/publications/" + draft + "/history")
                .then()
                .statusCode(200);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("kind", "novel").body("errors[0].pointer", equalTo("/kind")).body("code", equalTo("unknown-code"));
        refused("titles", Map.of()).body("errors[0].pointer", startsWith("/titles"));
        refused("titles", Map.of("English", "A title")).body("code", equalTo("invalid-input"));
        refused("titles", Map.of("en", "A\u0000title"))
                .body("code", equalTo("unfit-text"))
                .body("errors[0].pointer", equalTo("/titles/en"));
        refused("languages", List.of("klingon")).body("code", equalTo("invalid-input"));
        refused("licence", "ftp://somewhere").body("errors[0].pointer", equalTo("/licence"));
        refused("identifiers", List.of(Map.of("scheme", "orcid", "value", "1")))
                .body("errors[0].pointer", equalTo("/identifiers/0/scheme"));
        refused("identifiers", List.of(Map.of("scheme", "url", "value", "javascript:alert(1)")))
                .body("errors[0].pointer", equalTo("/identifiers/0/value"));
        refused("norms", List.of(Map.of("instrument", "ATLANTIS")))
                .body("errors[0].pointer", equalTo("/norms/0/instrument"));
        refused("norms", List.of(Map.of("instrument", "ICRMW", "eId", "art_170")))
                .body("code", equalTo("unknown-provision"))
                .body("errors[0].pointer", equalTo("/norms/0/eId"));
        refused("themes", List.of("detention", "detenton"))
                .body("code", equalTo("unknown-theme"))
                .body("errors[0].pointer", equalTo("/themes/1"));
        refused("norms", List.of(Map.of("instrument", "ICRMW", "eId", "Article 17")))
                .body("code", equalTo("invalid-input"));
        given().get("/v1/publications?provision=art_1").then().statusCode(400);
        given().get("/v1/publications?updatedSince=yesterday").then().statusCode(400);
        for (String unknown :
                List.of("status=lost", "kind=novel", "theme=alchemy", "instrument=ATLANTIS", "language=zzz-unknown")) {
            given().get("/v1/publications?" + unknown)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
        given().get("/v1/publications/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theKindsAreACodeList() {
        given().get("/v1/code-lists/publication-kinds")
                .then()
                .statusCode(200)
                .body("items.code", contains("information-note", "handbook", "research", "tool"))
                .body("items[1].names.fr", equalTo("Manuel"));
    }

    @Test
    void oneKeyDraftsOnce() {
        String key = UUID.randomUUID().toString();
        String location = null;
        for (int i = 0; i < 2; i++) {
            String again = given().auth()
                    .oauth2(Tokens.iml())
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(aNote("Drafted once"))
                    .post("/v1/publications")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            assertThat(location == null || location.equals(again)).isTrue();
            location = again;
        }
        given().auth()
                .oauth2(Tokens.iml())
                .get(location)
                .then()
                .body("id", notNullValue())
                .header("ETag", endsWith("\""));
    }

    @Test
    void everyFaultIsNamedWhereItStands() {
        String body = SharedData.text("cases/pointer-map.json");

        unit().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/publications")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/titles/fr", "/abstracts/zz-bad-", "/authors/1"));
    }

    @Test
    void publicationsAreGivenAsATable() {
        published(aNote("In the table"));

        given().accept("text/csv")
                .queryParam("q", "\"in the table\"")
                .get("/v1/publications")
                .then()
                .statusCode(200)
                .body(startsWith("id,status"))
                .body(containsString("In the table"));
    }

    private static List<String> removed(String query) {
        List<String> removed = given().urlEncodingEnabled(false)
                .get("/v1/publications?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("removed.id");
        return removed == null ? List.of() : removed;
    }

    private static ValidatableResponse refused(String field, Object value) {
        Map<String, Object> note = aNote("Refused");
        note.put(field, value);
        return unit().contentType(ContentType.JSON)
                .body(note)
                .post("/v1/publications")
                .then()
                .statusCode(422);
    }

    private static List<String> ids(String query) {
        return given().urlEncodingEnabled(false)
                .get("/v1/publications?" + query + (query.contains("limit") ? "" : "&limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
