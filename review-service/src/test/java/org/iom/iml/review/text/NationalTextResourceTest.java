package org.iom.iml.review.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.review.SomeText;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class NationalTextResourceTest {

    private static final String TEXTS = "/v1/national-texts";

    /** In everything confidential; it must be nowhere else. */
    private static final String CANARY = "kanarienvogel";

    private static final String DRAFT = """
            CHAPTER I
            GENERAL PROVISIONS
            Article 1. Scope.
            (1) This Act applies to every kanarienvogel.
            Article 2. Detention.
            (1) Nobody is detained without a decision of a court.
            """;

    @Test
    void aVersionIsTakenInAsAWholeAndStaysAsItIs() {
        String path = SomeText.registered("KEN", "confidential");
        JsonPath job = SomeText.version(path, "2024-11-12", DRAFT);

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("accepted")).isOne();
        Desk.mission("KEN").get(path).then().statusCode(200).body("newestVersion", equalTo(1));
        Desk.mission("KEN")
                .get(path + "/versions/1")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2024-11-12"), "provisions", equalTo(3), "uncertain", equalTo(0));
        Desk.unit()
                .get(path + "/versions/1/provisions?kind=zzz-unknown")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "detail", containsString("article"));
        Desk.mission("KEN")
                .get(path + "/versions/1/provisions?kind=article")
                .then()
                .statusCode(200)
                .body("items.address", contains("art_1", "art_2"))
                .body("items.parent", contains("chp_1", "chp_1"))
                .body("items.division", contains("numbered", "numbered"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String path = SomeText.registered("KEN", "confidential");
        SomeText.version(path, "2024-11-12", DRAFT);
        JsonPath again = SomeText.version(path, "2024-11-12", DRAFT);

        assertThat(again.getInt("unchanged")).isOne();
        Desk.unit().get(path + "/versions").then().body("items.number", contains(1));
        SomeText.version(path, "2025-01-01", DRAFT.replace("court", "judge"));
        Desk.unit().get(path + "/versions").then().body("items.number", contains(2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/history", "/versions", "/versions/1", "/versions/1/provisions", "/comparison?from=1&to=1"})
    void whatIsConfidentialIsNobodyElsesAndAsIfItWereNotThere(String below) {
        String path = SomeText.registered("KEN", "confidential");
        SomeText.version(path, "2024-11-12", DRAFT);
        String nowhere = TEXTS + "/" + UUID.randomUUID() + below;

        Desk.mission("KEN").get(path + below).then().statusCode(200);
        Desk.operator().get(path + below).then().statusCode(200);
        for (Desk other : new Desk[] {Desk.mission("UGA"), Desk.mission()}) {
            other.get(path + below)
                    .then()
                    .statusCode(404)
                    .body(
                            "detail",
                            equalTo(other.get(nowhere)
                                    .path("detail")
                                    .toString()
                                    .replaceFirst("[0-9a-f-]{36}", path.substring(path.lastIndexOf('/') + 1))))
                    .body(not(containsString(CANARY)));
        }
        int refused = below.equals("/history") ? 403 : 404;
        Desk.partner("IIHL").get(path + below).then().statusCode(refused);
        Desk.nobody().get(path + below).then().statusCode(below.equals("/history") ? 401 : 404);
    }

    @Test
    void listsHoldNoMoreThanTheCallerMaySee() {
        String path = SomeText.registered("KEN", "confidential");
        String open = SomeText.registered("KEN", "public");
        String id = path.substring(TEXTS.length() + 1);
        String openId = open.substring(TEXTS.length() + 1);

        for (Desk other : new Desk[] {Desk.partner("IIHL"), Desk.nobody(), Desk.mission("UGA")}) {
            other.get(TEXTS + "?party=KEN&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)))
                    .body("items.id", hasItem(openId));
        }
        Desk.mission("KEN").get(TEXTS + "?party=KEN&limit=200").then().body("items.id", hasItem(id));
        Desk.nobody().get(TEXTS + "?visibility=confidential").then().body("items.size()", equalTo(0));
    }

    @Test
    void wordsAreFoundAsTheirLanguageFormsThemAndOnlyInTextsThatTheCallerSees() {
        String path = SomeText.registered("KEN", "confidential");
        SomeText.version(path, "2024-11-12", DRAFT);
        String id = path.substring(TEXTS.length() + 1);

        Desk.unit().get(TEXTS + "?q=detaining kanarienvogel&language=en").then().body("items.id", hasItem(id));
        Desk.unit().get(TEXTS + "?q=kanarienvogel").then().body("items.id", hasItem(id));
        Desk.unit().get(TEXTS + "?q=kanarienvogel&language=fr").then().body("items.id", not(hasItem(id)));
        Desk.unit().get(TEXTS + "?q=kanarienvogel -court").then().body("items.id", not(hasItem(id)));
        Desk.unit().get(path + "/versions/1/provisions?q=detaining").then().body("items.address", contains("art_2"));
        for (Desk other : new Desk[] {Desk.partner("IIHL"), Desk.nobody(), Desk.mission("UGA")}) {
            other.get(TEXTS + "?q=kanarienvogel").then().statusCode(200).body("items.size()", equalTo(0));
        }
    }

    @Test
    void twoVersionsAreComparedProvisionByProvision() {
        String path = SomeText.registered("KEN", "confidential");
        SomeText.version(path, "2024-11-12", DRAFT);
        SomeText.version(
                path, "2025-01-01", DRAFT.replace("court", "judge") + "Article 3. Appeal.\n(1) It is suspensive.\n");

        Desk.mission("KEN")
                .get(path + "/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("items.changes", contains(List.of("changed"), List.of("added")))
                .body("items.to", contains("art_2", "art_3"))
                .body("items[0].words.findAll { it.change == 'added' }.text", contains("judge"));
        Desk.unit()
                .get(path + "/comparison?from=1&to=2&change=added&limit=1")
                .then()
                .body("items.to", contains("art_3"));
        String cursor =
                Desk.unit().get(path + "/comparison?from=1&to=2&limit=1").path("nextCursor");
        Desk.unit()
                .get(path + "/comparison?from=1&to=2&limit=1&cursor=" + cursor)
                .then()
                .body("items.to", contains("art_3"));
        Desk.unit().get(path + "/comparison?from=1&to=3").then().statusCode(400);
        Desk.unit().get(path + "/comparison?from=-1").then().statusCode(400);
        String named = Desk.unit().get(path + "/comparison?from=1&to=2").asString();
        assertThat(Desk.unit().get(path + "/comparison").asString()).isEqualTo(named);
        Desk.unit().get(path + "/comparison?from=0&to=0").then().statusCode(200).body("items", hasSize(0));
        Desk.unit().get(path + "/comparison?to=1").then().body("items.changes.flatten()", everyItem(equalTo("added")));
        SomeText.imported(
                path, Map.of("format", "plain-text", "asOf", "2025-01-01", "language", "fr"), "Article 1\nTexte.\n");
        Desk.unit()
                .get(path + "/comparison?from=1&to=3")
                .then()
                .statusCode(409)
                .body("code", equalTo("versions-in-two-languages"));
    }

    @Test
    void aMissionRegistersTextsOfItsOwnStatesOnly() {
        Desk.mission("KEN")
                .create(TEXTS, SomeText.law("KEN", "confidential"))
                .then()
                .statusCode(201);
        Desk.mission("UGA")
                .create(TEXTS, SomeText.law("KEN", "confidential"))
                .then()
                .statusCode(403);
        Desk.partner("IIHL").create(TEXTS, SomeText.law("KEN", "public")).then().statusCode(403);
        Desk.nobody().create(TEXTS, SomeText.law("KEN", "public")).then().statusCode(401);
        Desk.unit().create(TEXTS, SomeText.law("XQQ", "public")).then().statusCode(422);
    }

    @Test
    void aTextBecomesPublicByAPersonOfTheUnit() {
        String path = SomeText.registered("KEN", "confidential");

        Desk.mission("KEN").step(path, "publication", "").then().statusCode(403);
        Desk.machine().step(path, "publication", "").then().statusCode(403);
        Desk.unit().step(path, "publication", "").then().statusCode(200).body("visibility", equalTo("public"));
        Desk.nobody().get(path).then().statusCode(200);
        Desk.unit().step(path, "publication", "").then().statusCode(409).body("code", equalTo("text-already-public"));
        Desk.unit()
                .get(path + "/history")
                .then()
                .body(
                        "items.happened",
                        contains("review.national-text-registered.v1", "review.national-text-published.v1"));
    }

    @ParameterizedTest
    @CsvSource({"text, none", "asOf, yesterday", "language, English", "status, ready"})
    void parametersThatSayNothingAreRefused(String name, String value) {
        String path = SomeText.registered("KEN", "confidential");
        Map<String, String> right = new java.util.HashMap<>(Map.of(
                "format",
                "plain-text",
                "text",
                path.substring(TEXTS.length() + 1),
                "asOf",
                "2024-11-12",
                "language",
                "en"));
        right.put(name, value);

        assertThat(Desk.unit()
                        .creating()
                        .queryParams(right)
                        .body("Article 1\nText.".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/v1/national-text-imports")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFileOfATextThatIsNotThereHasNoPlace() {
        Desk.unit()
                .creating()
                .queryParams(Map.of("format", "plain-text", "asOf", "2024-11-12", "language", "en"))
                .queryParam("text", java.util.UUID.randomUUID())
                .body("Article 1\nText.".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/national-text-imports")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileWithAnXmlBombIsRefusedAsAWhole() {
        String path = SomeText.registered("KEN", "confidential");
        JsonPath job = SomeText.imported(
                path,
                Map.of("format", "akoma-ntoso", "asOf", "2024-11-12", "language", "en"),
                "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><akomaNtoso>&c;</akomaNtoso>");

        assertThat(job.getString("status")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("document-type-declared");
        Desk.unit().get(path).then().body("newestVersion", equalTo(0));
    }
}
