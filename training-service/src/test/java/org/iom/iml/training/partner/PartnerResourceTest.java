package org.iom.iml.training.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.SomeCourse;
import org.iom.iml.training.application.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation on an edition, by the partner that co-organizes it, by another, by missions and by nobody. */
@ServiceTest
class PartnerResourceTest {

    private static final String SESSION = """
            {"title":"Detention: the law and its limits","language":"en","startsAt":"2127-06-08T08:00:00Z",
             "endsAt":"2127-06-08T09:30:00Z","trainers":["Amina Examplewala"]}""";
    private static final String FORM = """
            {"stage":"application","schema":{"type":"object","properties":{"why":{"type":"string"}}}}""";

    private final String ours = "P-" + UUID.randomUUID();
    private final String theirs = "P-" + UUID.randomUUID();
    private String hidden = "";
    private String open = "";

    /** What can be done to an edition, and the status that whoever may gets. */
    private record Operation(String name, int done, BiFunction<Desk, String, Response> call) {}

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("seats", 200, (desk, edition) -> put(desk, edition + "/seats", "{\"capacity\":40}")),
            new Operation("venue", 200, (desk, edition) -> put(desk, edition + "/venue", "{\"online\":true}")),
            new Operation(
                    "admission",
                    200,
                    (desk, edition) -> put(desk, edition + "/admission", "{\"eligibility\":{\"en\":\"Officials\"}}")),
            new Operation(
                    "dates",
                    200,
                    (desk, edition) ->
                            put(desk, edition + "/dates", "{\"startsOn\":\"2127-06-07\",\"endsOn\":\"2127-06-12\"}")),
            new Operation("session", 201, (desk, edition) -> desk.create(edition + "/sessions", SESSION)),
            new Operation(
                    "material",
                    201,
                    (desk, edition) -> desk.creating()
                            .contentType(ContentType.BINARY)
                            .queryParam("name", "note.txt")
                            .body("Nobody is detained without a reason.".getBytes(UTF_8))
                            .post(aSession(edition) + "/materials")),
            new Operation("form", 201, (desk, edition) -> desk.create(edition + "/forms", FORM)),
            new Operation(
                    "quotas",
                    200,
                    (desk, edition) -> put(
                            desk,
                            edition + "/quotas",
                            "{\"quotas\":[{\"attribute\":\"party\",\"value\":\"KEN\",\"maximum\":5}]}")),
            new Operation("read quotas", 200, (desk, edition) -> desk.get(edition + "/quotas")),
            new Operation("applications", 200, (desk, edition) -> desk.get(edition + "/applications")),
            new Operation("postponement", 200, (desk, edition) -> step(desk, edition, "postponement", "{}")),
            new Operation(
                    "cancellation",
                    200,
                    (desk, edition) -> step(desk, edition, "cancellation", "{\"reason\":\"No money.\"}")));

    /** What only the Unit does, whoever co-organizes. */
    private static final List<String> OF_THE_UNIT =
            List.of("/selection-proposals", "/offers", "/waiting-list", "/letters", "/nominations");

    private static Response put(Desk desk, String path, String body) {
        return desk.put(
                path, body, version(path.endsWith("/quotas") ? path : path.substring(0, path.lastIndexOf('/'))));
    }

    private static Response step(Desk desk, String edition, String step, String body) {
        return desk.step(edition, step, body, version(edition));
    }

    private static String version(String edition) {
        return Desk.unit().get(edition).header("ETag");
    }

    private static String aSession(String edition) {
        return Desk.path(Desk.unit().create(edition + "/sessions", SESSION));
    }

    @BeforeEach
    void twoPartnersAndAnEditionOfOneOfThem() {
        register(ours).then().statusCode(201);
        register(theirs).then().statusCode(201);
        hidden = edition(ours, "false");
        open = edition(ours, "true");
    }

    private static Response register(String code) {
        return Desk.unit().create("/v1/partners", "{\"code\":\"%s\",\"names\":{\"en\":\"A partner\"}}".formatted(code));
    }

    private static String edition(String partner, String inCatalogue) {
        return Desk.path(Desk.unit()
                .create("/v1/editions", """
                {"courseId":"%s","startsOn":"2127-06-07","endsOn":"2127-06-11","languages":["en"],"capacity":30,
                 "partner":"%s","inCatalogue":%s}""".formatted(SomeCourse.published("migrants"), partner, inCatalogue)));
    }

    @Test
    void aPartnerManagesTheEditionsThatItCoOrganizesAndNoOther() {
        List<Desk> others = List.of(Desk.partner(theirs), Desk.mission("KEN"));
        for (Operation operation : OPERATIONS) {
            for (Desk other : others) {
                assertThat(operation.call().apply(other, hidden).statusCode())
                        .as(operation.name() + " of what is hidden")
                        .isIn(403, 404);
                assertThat(operation.call().apply(other, open).statusCode())
                        .as(operation.name() + " of the catalogue")
                        .isEqualTo(403);
            }
            assertThat(operation.call().apply(Desk.partner(theirs), hidden).statusCode())
                    .as(operation.name() + ", which is not told to be there")
                    .isEqualTo(404);
            assertThat(operation.call().apply(Desk.nobody(), open).statusCode())
                    .as(operation.name() + " by nobody")
                    .isEqualTo(401);
            Response done = operation.call().apply(Desk.partner(ours), hidden);
            assertThat(done.statusCode())
                    .as(operation.name() + " " + done.asString())
                    .isEqualTo(operation.done());
        }
        for (String path : OF_THE_UNIT) {
            assertThat(Desk.partner(ours).get(hidden + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        Desk.partner(ours).create("/v1/editions", "{}").then().statusCode(403);
    }

    @Test
    void aPartnerSeesItsEditionsAndOfThoseOfOthersTheCatalogue() {
        String id = hidden.substring(hidden.lastIndexOf('/') + 1);
        Desk.partner(ours).get("/v1/editions?partner=" + ours).then().body("items.id", hasItem(id));
        for (Desk other : List.of(Desk.partner(theirs), Desk.mission("KEN"), Desk.nobody())) {
            other.get("/v1/editions?partner=" + ours).then().statusCode(200).body("items.id", not(hasItem(id)));
            other.get(hidden).then().statusCode(404);
            other.get(hidden + "/sessions").then().statusCode(404);
        }
    }

    @Test
    void aPartnerSeesWhoTakesPartAndNobodyElseWhoApplied() {
        String accepted = anApplicant();
        String waiting = anApplicant();
        offer(accepted);
        Desk.partner(ours)
                .get(open + "/applications")
                .then()
                .statusCode(200)
                .body("items.email", equalTo(List.of(accepted)), "items[0].status", equalTo("accepted"));
        Desk.partner(ours).get(People.pathOf(open, waiting)).then().statusCode(404);
        String path = People.pathOf(open, accepted);
        Desk.partner(ours).get(path).then().statusCode(200);
        Desk.partner(theirs).get(path).then().statusCode(403);
        Desk.partner(ours)
                .step(path, "rejection", "{\"reason\":\"No.\"}", "\"1\"")
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverAppliedIsToldThatAPartnerCancelled() {
        String applicant = anApplicant();
        step(Desk.partner(ours), open, "cancellation", "{\"reason\":\"No money.\"}")
                .then()
                .statusCode(200);
        Desk.unit().get(People.pathOf(open, applicant)).then().body("status", equalTo("lapsed"));
    }

    private String anApplicant() {
        return People.anApplicant(open, "Person " + UUID.randomUUID().toString().replaceAll("[0-9-]", "x"), "KEN", "");
    }

    /** Offers a seat, which is taken. */
    private void offer(String email) {
        String path = People.pathOf(open, email);
        Desk.unit()
                .create(
                        open + "/offers",
                        "{\"applicationId\":\"%s\",\"expiresAt\":\"2127-01-01T00:00:00Z\"}"
                                .formatted(path.substring(path.lastIndexOf('/') + 1)))
                .then()
                .statusCode(201);
        People.answer(Mailbox.of(email).token("offer you a seat"), true).then().statusCode(200);
    }

    @Test
    void whoIsNoPartnerIsRefused() {
        Desk.nobody()
                .get("/v1/editions?partner=nobody-of-that-name")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?partner"));
        Desk.unit()
                .create("/v1/editions", """
                        {"courseId":"%s","startsOn":"2127-06-07","endsOn":"2127-06-11","languages":["en"],"capacity":30,
                         "partner":"nobody-of-that-name"}""".formatted(SomeCourse.published("migrants")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-partner"));
        register(ours).then().statusCode(409).body("code", equalTo("partner-code-taken"));
        for (Desk other : List.of(Desk.partner(ours), Desk.mission("KEN"))) {
            other.create("/v1/partners", "{\"code\":\"X\",\"names\":{\"en\":\"X\"}}")
                    .then()
                    .statusCode(403);
        }
        Desk.nobody().get("/v1/partners/" + ours).then().body("names.en", equalTo("A partner"));
        Desk.nobody()
                .get("/v1/partners/" + ours + "/history")
                .then()
                .body("items[0].happened", equalTo("training.partner-registered.v1"));
    }
}
