package org.iom.iml.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people write a review: who does what, what they say to each other and what they changed. */
@ServiceTest
class SeveralPeopleTest {

    private static final String AGREED = "{\"opinion\":\"agreed\"}";
    private static final String CHANGES_ASKED = "{\"opinion\":\"changes-asked\",\"note\":\"Cite the Committee.\"}";

    @Test
    void aFindingIsRevisedFromTheVersionThatWasReadAndWhatItWasIsKept() {
        String review = SomeReview.accepted("KEN");
        Response made = Desk.unit().create(review + "/findings", SomeReview.finding());
        String finding = Desk.path(made);
        String read = made.header("ETag");

        SomeReview.PEER
                .put(finding, SomeReview.finding().replace("high", "critical"), read)
                .then()
                .statusCode(200)
                .body("severity", equalTo("critical"));
        Desk.unit()
                .put(finding, SomeReview.finding().replace("high", "low"), read)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        Desk.unit()
                .request()
                .contentType("application/json")
                .body(SomeReview.finding())
                .put(finding)
                .then()
                .statusCode(428);
        Desk.unit()
                .get(review + "/changes")
                .then()
                .body(
                        "items.kind",
                        contains("finding", "finding"),
                        "items.person",
                        contains("person-a-lawyer", "person-a-peer"))
                .body("items.change", contains("made", "revised"), "items[1].differences.name", contains("severity"))
                .body(
                        "items[1].differences.before",
                        contains("high"),
                        "items[1].differences.after",
                        contains("critical"));
    }

    @Test
    void whatIsTakenOutIsGoneAndStaysAmongTheChanges() {
        String review = SomeReview.accepted("KEN");
        Response made = Desk.unit().create(review + "/findings", SomeReview.finding());
        String finding = Desk.path(made);
        String advice = """
                {"kind":"key","addressedTo":"Ministry","text":"Make detention the last resort.","findings":["%s"]}""".formatted(made.<String>path("id"));
        Response recommended = Desk.unit().create(review + "/recommendations", advice);

        drop(finding).then().statusCode(409).body("code", equalTo("finding-is-used"));
        Desk.unit()
                .put(Desk.path(recommended), advice.replace("key", "additional"), recommended.header("ETag"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("additional"));
        drop(Desk.path(recommended)).then().statusCode(204);
        drop(finding).then().statusCode(204);

        Desk.unit().get(finding).then().statusCode(404);
        Desk.unit().get(review + "/findings").then().body("items", hasSize(0));
        Desk.unit()
                .get(review + "/findings?updatedSince=2026-01-01T00:00:00Z")
                .then()
                .body("removed.id", contains(made.<String>path("id")));
        Desk.unit()
                .get(review + "/changes")
                .then()
                .body(
                        "items.kind",
                        contains("finding", "recommendation", "recommendation", "recommendation", "finding"))
                .body("items[4].change", equalTo("dropped"))
                .body("items[4].differences.find { it.name == 'severity' }.before", equalTo("high"))
                .body("items[4].differences.find { it.name == 'severity' }.after", nullValue());
    }

    private static Response drop(String path) {
        return Desk.unit()
                .request()
                .header("If-Match", Desk.unit().get(path).header("ETag"))
                .delete(path);
    }

    @Test
    void whoWritesAReviewDoesNotReviewItAsAPeer() {
        String review = SomeReview.withAFinding("KEN");
        SomeReview.PEER
                .create(review + "/peer-reviews", AGREED)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-in-peer-review"));
        Desk.unit().step(review, "peer-review", "").then().statusCode(200);

        Desk throughAnotherClient = Desk.with(
                Tokens.trusted(ClientCredentials.as("iml").person("a-lawyer").claims("{\"azp\":\"another-client\"}")));
        for (Desk author : List.of(Desk.unit(), throughAnotherClient)) {
            author.create(review + "/peer-reviews", AGREED)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("peer-review-needs-another-person"));
        }
        Desk.machine()
                .create(review + "/peer-reviews", AGREED)
                .then()
                .statusCode(403)
                .body("code", equalTo("person-required"));
        Desk.unit().step(review, "draft", "").then().statusCode(409).body("code", equalTo("peers-have-not-agreed"));
    }

    @Test
    void whatIsWrittenAfterTheDraftWentOutIsReadByAPeerBeforeTheTextIsFinal() {
        String review = SomeReview.accepted("KEN");
        String finding = Desk.path(Desk.unit().create(review + "/findings", SomeReview.finding()));
        Desk.unit().step(review, "peer-review", "").then().statusCode(200);
        SomeReview.agreed(review);
        Desk.unit().step(review, "draft", "").then().statusCode(200);
        Desk.unit()
                .put(
                        finding,
                        SomeReview.finding().replace("high", "low"),
                        Desk.unit().get(finding).header("ETag"))
                .then()
                .statusCode(200);

        Desk.unit()
                .step(review, "finalization", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("peers-have-not-agreed"));
        SomeReview.agreed(review);
        Desk.unit().step(review, "finalization", "").then().statusCode(200);
    }

    @Test
    void aDraftGoesOutWhenPeersAgreeToWhatIsWrittenNow() {
        String review = SomeReview.withAFinding("KEN");
        Desk.unit().step(review, "peer-review", "").then().statusCode(200);
        SomeReview.PEER.create(review + "/peer-reviews", CHANGES_ASKED).then().statusCode(201);
        Desk.unit().step(review, "draft", "").then().statusCode(409);
        SomeReview.agreed(review);
        Desk.unit().create(review + "/findings", SomeReview.finding()).then().statusCode(201);
        Desk.unit().step(review, "draft", "").then().statusCode(409).body("code", equalTo("peers-have-not-agreed"));
        Desk.unit().step(review, "analysis", "").then().statusCode(200);
        Desk.unit().step(review, "peer-review", "").then().statusCode(200);
        SomeReview.agreed(review);
        Desk.unit().step(review, "draft", "").then().statusCode(200);
        Desk.unit()
                .get(review + "/peer-reviews")
                .then()
                .body("items.opinion", contains("changes-asked", "agreed", "agreed"))
                .body("items[0].note", equalTo("Cite the Committee."));
    }

    @Test
    void aPersonIsAssignedOnOneSideOnly() {
        String assignments = SomeReview.accepted("KEN") + "/assignments";
        String author = "{\"person\":\"someone\",\"task\":\"author\",\"dueOn\":\"2099-01-01\"}";
        String made = Desk.unit().create(assignments, author).path("id");

        Desk.unit().create(assignments, author).then().statusCode(409).body("code", equalTo("already-assigned"));
        Desk.unit()
                .create(assignments, author.replace("author", "peer-reviewer"))
                .then()
                .statusCode(409)
                .body("code", equalTo("peer-review-needs-another-person"));
        Desk.unit().create(assignments, author.replace("author", "lead")).then().statusCode(201);
        Desk.unit().blindStep(assignments, made + "/end").then().statusCode(428);
        Desk.unit()
                .step(assignments, made + "/end", "", version(assignments))
                .then()
                .statusCode(204);
        Desk.unit()
                .create(assignments, author.replace("author", "peer-reviewer"))
                .then()
                .statusCode(201);
        Desk.unit()
                .get(assignments)
                .then()
                .body("items.task", contains("author", "lead", "peer-reviewer"), "items[0].endedAt", notNullValue());
        Desk.unit().create(assignments, author.replace("author", "king")).then().statusCode(422);
    }

    @Test
    void aRemarkHasAPlaceAndIsSettledOnce() {
        String review = SomeReview.withAFinding("KEN");
        String finding = Desk.unit().get(review + "/findings").path("items[0].id");
        String remarks = review + "/remarks";
        String remark = SomeReview.PEER
                .create(remarks, "{\"finding\":\"" + finding + "\",\"text\":\"Is section 36 not enough?\"}")
                .path("id");
        Desk.unit()
                .create(
                        remarks,
                        "{\"provision\":{\"text\":1,\"address\":\"sec_36\"},\"text\":\"It is not.\",\"inReplyTo\":\""
                                + remark + "\"}")
                .then()
                .statusCode(201);

        Desk.unit().get(remarks + "?finding=" + finding).then().body("items.person", contains("person-a-peer"));
        Desk.unit().get(remarks).then().body("items.text", hasItems("Is section 36 not enough?", "It is not."));
        settle(remarks, remark).then().statusCode(200).body("settledAt", notNullValue());
        settle(remarks, remark).then().statusCode(409).body("code", equalTo("remark-already-settled"));
        Desk.unit().get(remarks + "?settled=false").then().body("items.text", contains("It is not."));
    }

    private static Response settle(String remarks, String remark) {
        return Desk.unit().step(remarks, remark + "/settlement", "", version(remarks));
    }

    /** The version of the review to which a list belongs. */
    private static String version(String list) {
        return Desk.unit().get(list.substring(0, list.lastIndexOf('/'))).header("ETag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"Where?\"} | one-place",
                "{\"text\":\"Where?\",\"finding\":\"01929b1c-7c1e-7c3a-8f00-000000000001\"} | unknown-finding",
                "{\"text\":\"Where?\",\"provision\":{\"text\":7,\"address\":\"sec_1\"}} | unknown-text"
            })
    void aRemarkWithoutItsPlaceIsRefused(String body, String code) {
        Desk.unit()
                .create(SomeReview.withAFinding("KEN") + "/remarks", body)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void theAuthoritiesCommentOnFindings() {
        String review = SomeReview.withAFinding("KEN");
        String finding = Desk.unit().get(review + "/findings").path("items[0].id");
        String comments = """
                {"authority":"Ministry","receivedOn":"2026-05-04","comments":[
                 {"finding":"%s","text":"A regulation limits it."},{"text":"The Ministry thanks the Unit."}]}""";
        Desk.unit().step(review, "peer-review", "").then().statusCode(200);
        SomeReview.agreed(review);
        Desk.unit().step(review, "draft", "").then().statusCode(200);

        Desk.unit()
                .step(review, "comments", comments.formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-finding"));
        Desk.unit().get(review).then().body("status", equalTo("draft-sent"));
        Desk.unit().step(review, "comments", comments.formatted(finding)).then().statusCode(200);
        Desk.unit().step(review, "comments", "").then().statusCode(200).body("status", equalTo("authorities-comments"));
        Desk.unit()
                .get(review + "/comments")
                .then()
                .body("items.finding", contains(finding, null), "items.authority", contains("Ministry", "Ministry"));
        Desk.mission("KEN").get(review + "/comments").then().statusCode(404);
    }

    @Test
    void whatTheUnitSaysToItselfIsNobodyElses() {
        String review = SomeReview.delivered("KEN");
        for (String part : List.of("/assignments", "/peer-reviews", "/remarks", "/changes")) {
            Desk.mission("KEN").get(review + part).then().statusCode(403);
            Desk.partner("IIHL").get(review + part).then().statusCode(403);
            Desk.nobody().get(review + part).then().statusCode(401);
            Desk.operator().get(review + part).then().statusCode(200);
        }
        for (Desk other : List.of(Desk.mission("KEN"), Desk.partner("IIHL"))) {
            other.create(review + "/assignments", "{\"person\":\"x\",\"task\":\"lead\"}")
                    .then()
                    .statusCode(403);
            other.create(review + "/peer-reviews", AGREED).then().statusCode(403);
            other.create(review + "/remarks", "{\"text\":\"x\"}").then().statusCode(403);
            other.put(review + "/findings/" + UUID.randomUUID(), SomeReview.finding(), "\"0\"")
                    .then()
                    .statusCode(403);
        }
        Desk.mission("UGA").get(review + "/comments").then().statusCode(404);
    }
}
