package org.iom.iml.monitoring.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class RecommendationResourceTest {

    private static final Executor EACH_IN_ITS_THREAD = Executors.newCachedThreadPool();

    private final String party = SomeState.code();

    @BeforeEach
    void othersMayRecommend() {
        List.of("URY", "FRA", "SOM").forEach(SomeState::know);
    }

    @Test
    void theUnitPublishesAParagraphOfATreatyBody() {
        String location = publish(aParagraph("23 (a)", "Ensure that migrant workers may join trade unions."))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("party", equalTo(party), "mechanism", equalTo("CMW"), "cycle", nullValue())
                .extract()
                .header("Location");
        Desk.nobody()
                .request()
                .get(location)
                .then()
                .statusCode(200)
                .body("document", equalTo("CMW/C/TJK/CO/2"), "paragraph", equalTo("23 (a)"))
                .body("provisions", equalTo(List.of(Map.of("instrument", "ICRMW", "provision", "art_40"))))
                .body("themes", equalTo(List.of("migrants", "freedom-of-association-and-assembly")))
                .body("evidence", hasSize(0));
        Desk.nobody()
                .request()
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.happened", equalTo(List.of("monitoring.recommendation-published.v1")))
                .body("items[0].data.instruments", equalTo(List.of("ICRMW")));
    }

    @Test
    void theListCanBeHadAsATableOfAllThatMatches() {
        for (String paragraph : List.of("1", "2", "3")) {
            publish(aParagraph(paragraph, "=Ensure that, \"" + paragraph + "\""))
                    .statusCode(201);
        }
        String table = Desk.nobody()
                .request()
                .accept("text/csv")
                .get("/v1/recommendations?limit=2&party=" + party)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"recommendations.csv\""))
                .extract()
                .asString();
        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("party,mechanism,kind,session,cycle,document,paragraph,text,recommenders"));
        assertThat(table).contains("\"'=Ensure that, \"\"2\"\"\"").contains("ICRMW art_40");
        Desk.nobody()
                .request()
                .accept("application/x-ndjson")
                .get("/v1/recommendations?party=" + party)
                .then()
                .statusCode(200)
                .body(containsString("\"paragraph\":\"3\""));
    }

    @Test
    void theSameParagraphIsPublishedOnce() {
        publish(aParagraph("7", "One text")).statusCode(201);
        publish(aParagraph("7", "Another text"))
                .statusCode(409)
                .body("code", equalTo("recommendation-already-published"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CMW/C/TJK/CO/2 | 23(a)
            cmw/c/tjk/co/2 | 23 (a)
            CMW/C/TJK/CO/2 | 23 (A)
            """)
    void aParagraphIsTheSameWhateverItsCaseAndBlanks(String document, String paragraph) {
        publish(aParagraph("23 (a)", "One text")).statusCode(201);
        Map<String, Object> same = new HashMap<>(aParagraph(paragraph, "One text"));
        same.put("document", document);
        publish(same).statusCode(409).body("code", equalTo("recommendation-already-published"));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        Map<String, Object> another = new HashMap<>(aParagraph("23 (a)", "One text"));
        another.put("document", "ccpr/c/tjk/co/2");
        publish(another).statusCode(422).body("errors[0].code", equalTo("document-of-another-body"));
        publish(Map.of(
                        "party",
                        party,
                        "mechanism",
                        "UPR",
                        "session",
                        8,
                        "text",
                        "Ratify it.",
                        "recommenders",
                        List.of("URY", party)))
                .statusCode(422)
                .body("errors[0].code", equalTo("recommends-to-itself"));
        Map<String, Object> ofNoForm = new HashMap<>(aParagraph("23 (a)", "One text"));
        ofNoForm.put("document", "nonsense that names nothing");
        publish(ofNoForm).statusCode(201);
    }

    @Test
    void aProvisionThatDoesNotExistIsRefusedOnceTheRegistryIsHeard() {
        Facts.tell(new ProvisionsPublished("ICRMW", List.of("art_40", "art_40__para_1"), List.of(), List.of()), 1);
        Facts.eventually(() -> applying("ICRMW", "art_999")
                .statusCode(422)
                .body("code", equalTo("unknown-provision"), "errors[0].pointer", equalTo("/provisions/1/provision")));
        applying("ICRMW", "art_40__para_9").statusCode(422);
        applying("NOPE", "art_1")
                .statusCode(422)
                .body("code", equalTo("unknown-instrument"), "errors[0].pointer", equalTo("/provisions/1/instrument"));
        applying("ICRMW", "art_40__para_1").statusCode(201);
    }

    private ValidatableResponse applying(String instrument, String provision) {
        Map<String, Object> recommendation = new HashMap<>(aParagraph("11", "Let them join."));
        recommendation.put(
                "provisions",
                List.of(Map.of("instrument", "ICRMW"), Map.of("instrument", instrument, "provision", provision)));
        return publish(recommendation);
    }

    @Test
    void aPartyThatDoesNotExistIsRefusedOnceTheRegistryIsHeard() {
        Facts.tell(new PartyPublished("KEN", "state", "KE", "404", Map.of("en", "Kenya")), 1);
        Map<String, Object> nobody = new HashMap<>(aParagraph("5", "Text"));
        nobody.put("party", "ZZZ");
        Facts.eventually(() -> publish(nobody)
                .statusCode(422)
                .body("code", equalTo("unknown-party"), "errors[0].pointer", equalTo("/party")));
        Map<String, Object> among = new HashMap<>(aParagraph("5", "Text"));
        among.put("recommenders", List.of("URY", "ZZZ"));
        publish(among).statusCode(422).body("errors[0].pointer", equalTo("/recommenders/1"));
        for (String filter : List.of(
                "party=ZZZ",
                "recommender=ZZZ",
                "mechanism=HRCTTEE",
                "theme=zzz",
                "cycle=99",
                "affectedGroup=zzz",
                "session=9999")) {
            Desk.nobody()
                    .request()
                    .get("/v1/recommendations?" + filter)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
    }

    @Test
    void aThemeThatNoListHasIsRefused() {
        Map<String, Object> unknown = new HashMap<>(aParagraph("5", "Text"));
        unknown.put("themes", List.of("migrants", "zzz"));
        publish(unknown)
                .statusCode(422)
                .body("code", equalTo("unknown-theme"), "errors[0].pointer", equalTo("/themes/1"));
    }

    @Test
    void whatHasChangedIsFollowed() {
        publish(aParagraph("1", "Text")).statusCode(201);
        String since = list("updatedSince=2020-01-01T00:00:00Z").getString("items[0].updatedAt");
        publish(aParagraph("2", "Text")).statusCode(201);

        assertThat(list("updatedSince=" + since).getList("items.paragraph")).containsExactly("1", "2");
        JsonPath noted = list("position=noted&updatedSince=" + since);
        assertThat(noted.getList("items")).isEmpty();
        assertThat(noted.getList("removed")).hasSize(2);
    }

    @Test
    void ofManyAtOnceOneIsPublished() {
        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> publish(aParagraph("7", "Text")).extract().statusCode(), EACH_IN_ITS_THREAD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aReaderThatKnowsItIsToldSo() {
        String location = publish(aParagraph("8", "Text")).extract().header("Location");
        String tag = Desk.nobody().request().get(location).getHeader("ETag");
        Desk.nobody()
                .request()
                .header("If-None-Match", tag)
                .get(location)
                .then()
                .statusCode(304);
    }

    @Test
    void onlyTheUnitPublishes() {
        Desk.nobody()
                .request()
                .contentType("application/json")
                .body(aParagraph("9", "Text"))
                .post("/v1/recommendations")
                .then()
                .statusCode(401);
        for (String token : List.of(Tokens.mission("KEN"), Tokens.partner("IIHL"))) {
            Desk.with(token)
                    .creating()
                    .contentType(ContentType.JSON)
                    .body(aParagraph("9", "Text"))
                    .post("/v1/recommendations")
                    .then()
                    .statusCode(403);
        }
        Desk.with(Tokens.admin())
                .creating()
                .contentType(ContentType.JSON)
                .body(aParagraph("9", "Text"))
                .post("/v1/recommendations")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mechanism | HRCTTEE        | /mechanism | unknown-mechanism
            kind      | wish           | /kind      | unknown-code
            position  | accepted       | /position  | unknown-code
            party     | kenya          | /party     | invalid-input
            text      | ''             | /text      | invalid-input
            """)
    void aWrongFieldIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> body = new HashMap<>(aParagraph("10", "Text"));
        body.put(field, value);
        publish(body).statusCode(422).body("code", equalTo(code)).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aRecommendationOfTheReviewNamesItsSession() {
        publish(Map.of("party", party, "mechanism", "UPR", "text", "Ratify"))
                .statusCode(422)
                .body("code", equalTo("session-missing"));
        publish(Map.of("party", party, "mechanism", "CMW", "text", "Ratify"))
                .statusCode(422)
                .body("code", equalTo("document-missing"));
        publish(Map.of(
                        "party",
                        party,
                        "mechanism",
                        "UPR",
                        "text",
                        "Ratify",
                        "session",
                        41,
                        "recommenders",
                        List.of("URY"),
                        "position",
                        "noted"))
                .statusCode(201)
                .body("cycle", equalTo(4), "positions[0].position", equalTo("noted"));
    }

    @Test
    void aPledgeWithARecommenderIsRefused() {
        publish(Map.of(
                        "party",
                        party,
                        "mechanism",
                        "UPR",
                        "text",
                        "Will ratify",
                        "session",
                        41,
                        "kind",
                        "pledge",
                        "recommenders",
                        List.of("URY")))
                .statusCode(409)
                .body("code", equalTo("pledge-has-no-recommender"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            habre                   | 1
            HABRÉ                   | 1
            ratifying               | 1
            "migrant worker"        | 1
            "workers on protocol"   | 0
            migrant -protocol       | 1
            habre OR protocol       | 2
            trafficking             | 0
            association assembly    | 2
            """)
    void wordsAreFoundStemmedAndWithoutAccents(String words, int count) {
        publish(aParagraph("1", "Bring Mr. Hissène Habré to justice")).statusCode(201);
        publish(aParagraph("2", "Ratify the protocol on migrant workers")).statusCode(201);
        assertThat(Desk.nobody()
                        .request()
                        .queryParam("party", party)
                        .queryParam("q", words)
                        .get("/v1/recommendations")
                        .jsonPath()
                        .getList("items"))
                .hasSize(count);
    }

    @Test
    void everyFilterNarrowsTheList() {
        publish(Map.of(
                        "party",
                        party,
                        "mechanism",
                        "UPR",
                        "text",
                        "Ratify",
                        "session",
                        14,
                        "recommenders",
                        List.of("URY", "FRA"),
                        "position",
                        "noted",
                        "themes",
                        List.of("migrants")))
                .statusCode(201);
        publish(aParagraph("2", "Ratify")).statusCode(201);
        for (String filter : List.of(
                "mechanism=UPR",
                "position=noted",
                "recommender=FRA",
                "session=14",
                "cycle=2",
                "q=ratify&mechanism=UPR")) {
            assertThat(list(filter).getList("items.mechanism")).as(filter).containsExactly("UPR");
        }
        for (String filter : List.of("theme=freedom-of-association-and-assembly", "mechanism=CMW")) {
            assertThat(list(filter).getList("items.mechanism")).as(filter).containsExactly("CMW");
        }
        assertThat(list("theme=migrants").getList("items")).hasSize(2);
        assertThat(list("cycle=1").getList("items")).isEmpty();
        assertThat(list("kind=pledge").getList("items")).isEmpty();
        assertThat(list("updatedSince=2999-01-01T00:00:00Z").getList("items")).isEmpty();
        assertThat(list("updatedSince=2020-01-01T00:00:00Z").getList("items")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "position=accepted",
        "kind=wish",
        "updatedSince=yesterday",
        "state=open",
        "limit=0",
        "limit=201",
        "cursor=abc"
    })
    void aFilterThatCannotBeReadIsRefused(String filter) {
        Desk.nobody()
                .request()
                .get("/v1/recommendations?" + filter)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int i = 1; i <= 5; i++) {
            publish(aParagraph(String.valueOf(i), "Text " + i)).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = list("limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.getList("items.paragraph"));
            cursor = page.getString("nextCursor");
        }
        assertThat(seen).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String path = "/v1/recommendations/" + UUID.randomUUID();
        Desk.nobody().request().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        Desk.nobody().request().get(path + "/history").then().statusCode(404);
    }

    @Test
    void theCodeListsAreServed() {
        Desk.nobody().request().get("/v1/code-lists/themes").then().body("items.code", hasItem("migrants"));
        Desk.nobody().request().get("/v1/code-lists/mechanisms").then().body("items.code", hasItem("SR-MIGRANTS"));
    }

    private Map<String, Object> aParagraph(String paragraph, String text) {
        return Map.of(
                "party",
                party,
                "mechanism",
                "CMW",
                "document",
                "CMW/C/TJK/CO/2",
                "paragraph",
                paragraph,
                "text",
                text,
                "themes",
                List.of("migrants", "freedom-of-association-and-assembly"),
                "provisions",
                List.of(Map.of("instrument", "ICRMW", "provision", "art_40")));
    }

    private static ValidatableResponse publish(Map<String, ?> body) {
        return Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/recommendations")
                .then();
    }

    private JsonPath list(String filter) {
        return Desk.nobody()
                .request()
                .get("/v1/recommendations?party=" + party + "&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
