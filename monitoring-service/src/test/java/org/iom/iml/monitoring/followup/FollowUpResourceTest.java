package org.iom.iml.monitoring.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class FollowUpResourceTest {

    private static final Executor EACH_IN_ITS_THREAD = Executors.newCachedThreadPool();
    private static final String ASSESSMENTS = "/v1/follow-up-assessments";

    private final String party = SomeState.code();
    private final String document =
            "CCPR/C/128/" + Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000) + "/Add.1";

    @Test
    void schemesAreReadByBodyAndDay() {
        Desk.nobody()
                .get("/v1/follow-up-schemes?body=CCPR")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items[0].grades.grade", contains("A", "B1", "B2", "C1", "C2", "D1", "D2", "E"))
                .body("items[0].grades[5].normalised", equalTo("unknown"))
                .body("items[0].grades[5].meaning", nullValue())
                .body("items[1].grades.grade", contains("A", "B", "C", "D", "E"))
                .body("items[1].grades[3].normalised", equalTo("no-reply"));
        Desk.nobody()
                .get("/v1/follow-up-schemes?on=2018-05-01")
                .then()
                .statusCode(200)
                .body("items.body", contains("CAT", "CCPR", "CED", "CEDAW"))
                .body("items.grading", contains("unknown", "by-grade", "unknown", "in-words"));
        Desk.nobody()
                .get("/v1/follow-up-schemes/CED/2")
                .then()
                .statusCode(200)
                .body("validFrom", equalTo("2020-09-29"), "sources", hasSize(1));
        Desk.nobody().get("/v1/follow-up-schemes/CED/9").then().statusCode(404);
        Desk.nobody().get("/v1/follow-up-schemes?body=HRCTTEE").then().statusCode(400);
        assertThat(Desk.nobody().get("/v1/follow-up-schemes", "text/csv").asString())
                .contains("CCPR,2,by-grade,2017-01-01,,A; B; C; D; E");
        assertThat(Desk.nobody()
                        .get("/v1/mechanisms/CCPR?on=2018-05-01")
                        .jsonPath()
                        .getList("rules.schemeVersion"))
                .contains(2);
    }

    @Test
    void aGradeStandsOnItsRecommendationInItsHistoryAndInFiles() {
        String recommendation = made("CCPR", "9");
        read(recommendation)
                .body("followUp.status", equalTo("unknown"))
                .body("followUp.grades", hasSize(0))
                .body("followUp.asOf", nullValue());
        String before =
                Desk.nobody().get("/v1/recommendations/" + recommendation).header("ETag");

        String location = assess(recommendation, grade("B", "2020-09-01"))
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", notNullValue())
                .body("party", equalTo(party), "paragraph", equalTo("9"), "part", nullValue())
                .body("normalised", equalTo("partly-satisfactory"), "meaning", containsString("steps"))
                .body("url", equalTo("https://undocs.org/en/" + document))
                .extract()
                .header("Location");

        read(recommendation)
                .header("ETag", not(before))
                .body("followUp.status", equalTo("assessed"), "followUp.asOf", equalTo("2020-09-01"))
                .body("followUp.grades", hasSize(1))
                .body("followUp.grades[0].scheme", equalTo("CCPR"))
                .body("followUp.grades[0].version", equalTo(2))
                .body("followUp.grades[0].grade", equalTo("B"))
                .body("followUp.grades[0].normalised", equalTo("partly-satisfactory"))
                .body("followUp.grades[0].document", equalTo(document))
                .body("followUp.grades[0].assessment", equalTo(location.substring(location.lastIndexOf('/') + 1)));
        Desk.nobody()
                .get("/v1/recommendations/" + recommendation + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.happened",
                        contains("monitoring.recommendation-published.v1", "monitoring.follow-up-assessed.v1"))
                .body("items[1].data.grade", equalTo("B"), "items[1].data.version", equalTo(2));
        Desk.nobody()
                .get("/v1/recommendations/" + recommendation + "/assessments")
                .then()
                .statusCode(200)
                .body("items.grade", contains("B"));
        assertThat(Desk.nobody()
                        .get(ASSESSMENTS + "?party=" + party, "text/csv")
                        .asString())
                .contains(party + ",CCPR,2," + recommendation + ",9,,B,");
        assertThat(Desk.nobody()
                        .get("/v1/recommendations?party=" + party, "text/csv")
                        .asString())
                .contains(",partly-satisfactory,B,2020-09-01,");
    }

    @Test
    void oneReplyEarnsSeveralGradesAllOrNone() {
        String first = made("CCPR", "11");
        String second = made("CCPR", "13");
        String unknown = UUID.randomUUID().toString();
        several(List.of(part(first, "(a)", "B"), part(first, "(b)", "C"), part(unknown, null, "A")))
                .statusCode(422)
                .body("code", equalTo("unknown-recommendation"))
                .body("errors[0].pointer", equalTo("/grades/2/recommendation"));
        several(List.of(part(first, "(a)", "B"), part(first, " (a) ", "C")))
                .statusCode(422)
                .body("code", equalTo("graded-twice"), "errors[0].pointer", equalTo("/grades/1"));
        read(first).body("followUp.status", equalTo("unknown"));

        several(List.of(part(first, "(b)", "C"), part(first, "(a)", "B"), part(second, null, "E")))
                .statusCode(201)
                .body("items.grade", contains("C", "B", "E"))
                .body("items.recommendation", contains(first, first, second))
                .header("Location", containsString("document=CCPR"));

        read(first)
                .body("followUp.grades.part", contains("(a)", "(b)"))
                .body("followUp.grades.normalised", contains("partly-satisfactory", "not-satisfactory"));
        read(second).body("followUp.grades.normalised", contains("contrary"));
        Desk.nobody()
                .get(ASSESSMENTS + "?document=" + document)
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void whatIsSaidLaterOfAPartOrOfTheWholeReplacesWhatWasSaidBefore() {
        String recommendation = made("CCPR", "15");
        several(List.of(part(recommendation, "(a)", "C"), part(recommendation, "(b)", "C")))
                .statusCode(201);
        Map<String, Object> later = grade("A", "2021-12-17");
        later.put("document", document + "/Corr.1");
        later.put("part", "(a)");
        assess(recommendation, later).statusCode(201);
        read(recommendation)
                .body("followUp.grades.part", contains("(a)", "(b)"))
                .body("followUp.grades.grade", contains("A", "C"))
                .body("followUp.asOf", equalTo("2021-12-17"));

        Map<String, Object> whole = grade("B", "2022-12-01");
        whole.put("document", document + "/Corr.2");
        assess(recommendation, whole).statusCode(201);
        read(recommendation).body("followUp.grades.grade", contains("B"));
        assertThat(list("followUp=partly-satisfactory").getList("items.id")).containsExactly(recommendation);
        assertThat(list("followUp=satisfactory").getList("items")).isEmpty();
        assertThat(list("followUp=unknown").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B1 | 2 | 2020-09-01 | grade-not-of-the-scheme | /grade   | its grades are A, B, C, D, E
            B  | 1 | 2015-04-02 | grade-not-of-the-scheme | /grade   | its grades are A, B1, B2, C1, C2, D1, D2, E
            B1 | 1 | 2020-09-01 | scheme-not-in-force     | /version | version 2 is
            B  | 2 | 2015-04-02 | scheme-not-in-force     | /version | version 1 is
            B1 | 1 | 2012-04-02 | scheme-not-in-force     | /version | No version
            B  | 3 | 2020-09-01 | unknown-scheme-version  | /version | known are 1, 2
            B  | 2 | 2126-09-01 | in-the-future           | /asOf    | cannot lie in the future
            B  | 2 |            | invalid-input           | /asOf    | not valid
            b  | 2 | 2020-09-01 | grade-not-of-the-scheme | /grade   | its grades are A, B, C, D, E
            """)
    void aGradeOfAnotherSchemeOrTimeIsRefusedWithWhatToChange(
            String grade, int version, @Nullable String asOf, String code, String pointer, String said) {
        Map<String, Object> body = grade(grade, asOf);
        body.put("version", version);

        assess(made("CCPR", "17"), body)
                .statusCode(422)
                .body("code", equalTo(code), "errors[0].pointer", equalTo(pointer), "detail", containsString(said));
    }

    @Test
    void aBodyGradesItsOwnRecommendationsInItsOwnDocuments() {
        String other = made("CED", "19");
        assess(other, grade("B", "2020-09-01"))
                .statusCode(422)
                .body("code", equalTo("scheme-of-another-body"), "errors[0].pointer", equalTo("/scheme"));
        Map<String, Object> elsewhere = grade("B", "2020-09-01");
        elsewhere.put("document", "CED/C/19/4");
        assess(made("CCPR", "19"), elsewhere)
                .statusCode(422)
                .body("code", equalTo("document-of-another-body"), "errors[0].pointer", equalTo("/document"));
        Map<String, Object> ofNone = grade("B", "2020-09-01");
        ofNone.put("scheme", "CRC");
        assess(other, ofNone)
                .statusCode(422)
                .body("code", equalTo("unknown-follow-up-scheme"), "errors[0].pointer", equalTo("/scheme"));
        assess(UUID.randomUUID().toString(), grade("B", "2020-09-01")).statusCode(404);
    }

    @Test
    void whereABodyGradesInWordsTheyAreKeptAndTheirPlaceIsUnknown() {
        String recommendation = made("CEDAW", "21");
        assess(
                        recommendation,
                        new HashMap<>(Map.of(
                                "scheme",
                                "CEDAW",
                                "version",
                                1,
                                "grade",
                                "partially implemented",
                                "document",
                                "CEDAW/C/" + party + "/FCO/1",
                                "asOf",
                                "2021-03-02")))
                .statusCode(201)
                .body("grade", equalTo("partially implemented"), "normalised", equalTo("unknown"))
                .body("meaning", nullValue());
        read(recommendation).body("followUp.status", equalTo("assessed"));
        assertThat(list("followUp=unknown").getList("items.id")).containsExactly(recommendation);
    }

    @Test
    void theDayOfARegisteredDocumentIsItsDay() {
        Desk.unit()
                .create(
                        "/v1/documents",
                        "{\"symbol\": \"%s\", \"language\": \"en\", \"publishedOn\": \"2016-03-29\"}"
                                .formatted(document))
                .then()
                .statusCode(201);
        Map<String, Object> ofThatDay = grade("B2", "2016-03-29");
        ofThatDay.put("version", 1);
        assess(made("CCPR", "23"), ofThatDay).statusCode(201).body("asOf", equalTo("2016-03-29"));
        Map<String, Object> differing = grade("B", "2020-09-01");
        assess(made("CCPR", "25"), differing)
                .statusCode(422)
                .body("code", equalTo("document-day-differs"), "detail", containsString("2016-03-29"));
    }

    @Test
    void whatIsGradedInADocumentIsGradedOnceEvenByManyAtOnce() {
        String recommendation = made("CCPR", "27");
        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> assess(recommendation, grade("B", "2020-09-01"))
                                .extract()
                                .statusCode(),
                        EACH_IN_ITS_THREAD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assess(recommendation, grade("C", "2020-09-01"))
                .statusCode(409)
                .body("code", equalTo("already-assessed"), "detail", containsString("withdraw"));
    }

    @Test
    void aWrongAssessmentIsWithdrawnAndWhatStoodBeforeStandsAgain() {
        String recommendation = made("CCPR", "29");
        assess(recommendation, grade("C", "2020-09-01")).statusCode(201);
        Map<String, Object> wrong = grade("A", "2021-12-17");
        wrong.put("document", document + "/Corr.1");
        String location = assess(recommendation, wrong).extract().header("Location");
        String path = location.substring(location.indexOf("/v1/"));
        JsonPath followed = Desk.nobody()
                .get(ASSESSMENTS + "?updatedSince=2020-01-01T00:00:00Z&party=" + party)
                .jsonPath();
        assertThat(followed.getList("items")).hasSize(2);
        String since = followed.getString("items[1].updatedAt");

        String reason = "{\"reason\": \"It is the grade of another paragraph.\"}";
        assertThat(Desk.unit().blindStep(path, "withdrawal").statusCode()).isIn(422, 428);
        Desk.unit()
                .step(path, "withdrawal", reason, "\"1999-01-01T00:00:00Z\"")
                .then()
                .statusCode(412);
        Desk.unit()
                .step(path, "withdrawal", reason)
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue(), "withdrawalReason", containsString("another paragraph"));
        Desk.unit()
                .step(path, "withdrawal", reason)
                .then()
                .statusCode(409)
                .body("code", equalTo("assessment-withdrawn"));

        read(recommendation).body("followUp.grades.grade", contains("C"));
        JsonPath changes = Desk.nobody()
                .get(ASSESSMENTS + "?updatedSince=" + since + "&party=" + party)
                .jsonPath();
        assertThat(changes.getList("removed.id")).containsExactly(path.substring(path.lastIndexOf('/') + 1));
        Desk.nobody().get(path).then().statusCode(200).body("withdrawalReason", notNullValue());
        assertThat(Desk.nobody()
                        .get("/v1/recommendations/" + recommendation + "/history")
                        .jsonPath()
                        .getList("items.happened"))
                .endsWith("monitoring.follow-up-withdrawn.v1");
        Map<String, Object> right = grade("B", "2021-12-17");
        right.put("document", document + "/Corr.1");
        assess(recommendation, right).statusCode(201);
    }

    @Test
    void whoFollowsRecommendationsHearsOfAGrade() {
        String recommendation = made("CCPR", "31");
        String since = list("updatedSince=2020-01-01T00:00:00Z").getString("items[0].updatedAt");
        made("CCPR", "33");
        assess(recommendation, grade("B", "2020-09-01")).statusCode(201);

        assertThat(list("updatedSince=" + since).getList("items.paragraph")).containsExactly("33", "31");
        JsonPath unknown = list("followUp=unknown&updatedSince=" + since);
        assertThat(unknown.getList("items.paragraph")).containsExactly("33");
        assertThat(unknown.getList("removed.id")).containsExactly(recommendation);
    }

    @Test
    void onlyTheUnitRecords() {
        String recommendation = made("CCPR", "35");
        String path = "/v1/recommendations/" + recommendation + "/assessments";
        String location =
                assess(recommendation, grade("B", "2020-09-01")).extract().header("Location");
        String assessment = location.substring(location.indexOf("/v1/"));
        for (Desk other : List.of(Desk.mission(party), Desk.partner("IIHL"))) {
            assertThat(other.create(path, "{}").statusCode()).isEqualTo(403);
            assertThat(other.create(ASSESSMENTS, "{}").statusCode()).isEqualTo(403);
            assertThat(other.step(assessment, "withdrawal", "{\"reason\": \"No.\"}")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Desk.nobody().create(path, "{}").statusCode()).isEqualTo(401);
        assertThat(Desk.nobody().create(ASSESSMENTS, "{}").statusCode()).isEqualTo(401);
        assertThat(Desk.nobody()
                        .step(assessment, "withdrawal", "{\"reason\": \"No.\"}")
                        .statusCode())
                .isEqualTo(401);
        Desk.nobody().get(assessment).then().statusCode(200).body("withdrawnAt", nullValue());
    }

    @Test
    void aRepetitionIsAnsweredAsBefore() {
        String recommendation = made("CCPR", "37");
        String key = UUID.randomUUID().toString();
        String path = "/v1/recommendations/" + recommendation + "/assessments";
        String body = """
                {"scheme": "CCPR", "version": 2, "grade": "B", "document": "%s", "asOf": "2020-09-01"}""".formatted(document);
        Response first = Desk.unit().create(path, body, key);
        Response again = Desk.unit().create(path, body, key);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        Desk.unit()
                .request()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void wrongFiltersAreRefused() {
        Facts.tell(new PartyPublished("KEN", "state", "KE", "404", Map.of("en", "Kenya")), 1);
        Facts.eventually(() -> Desk.nobody()
                .get(ASSESSMENTS + "?party=ZZZ")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter")));
        for (String filter : List.of("scheme=CRC", "normalised=good", "recommendation=nothing", "sort=grade")) {
            Desk.nobody()
                    .get(ASSESSMENTS + "?" + filter)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
        Desk.nobody().get("/v1/recommendations?followUp=good").then().statusCode(400);
        Desk.nobody().get(ASSESSMENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        Desk.nobody()
                .get("/v1/recommendations/" + UUID.randomUUID() + "/assessments")
                .then()
                .statusCode(404);
    }

    private String made(String mechanism, String paragraph) {
        return Desk.unit()
                .create("/v1/recommendations", """
                        {"party": "%s", "mechanism": "%s", "document": "%s/C/%s/CO/1", "paragraph": "%s",
                         "text": "Give legal aid to migrants in detention."}""".formatted(party, mechanism, mechanism, party, paragraph))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private Map<String, Object> grade(String grade, @Nullable String asOf) {
        Map<String, Object> body =
                new HashMap<>(Map.of("scheme", "CCPR", "version", 2, "grade", grade, "document", document));
        if (asOf != null && !asOf.isEmpty()) {
            body.put("asOf", asOf);
        }
        return body;
    }

    private static Map<String, Object> part(String recommendation, @Nullable String part, String grade) {
        Map<String, Object> body = new HashMap<>(Map.of("recommendation", recommendation, "grade", grade));
        if (part != null) {
            body.put("part", part);
        }
        return body;
    }

    private ValidatableResponse several(List<Map<String, Object>> grades) {
        return post(
                ASSESSMENTS,
                Map.of("scheme", "CCPR", "version", 2, "document", document, "asOf", "2020-09-01", "grades", grades));
    }

    private static ValidatableResponse assess(String recommendation, Map<String, Object> body) {
        return post("/v1/recommendations/" + recommendation + "/assessments", body);
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return Desk.unit()
                .creating()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse read(String recommendation) {
        return Desk.nobody().get("/v1/recommendations/" + recommendation).then().statusCode(200);
    }

    private JsonPath list(String filter) {
        return Desk.nobody()
                .get("/v1/recommendations?party=" + party + "&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
