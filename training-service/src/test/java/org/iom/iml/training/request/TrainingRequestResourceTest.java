package org.iom.iml.training.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.SomeCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class TrainingRequestResourceTest {

    private static final String REQUEST = """
            {"party":"%s","authority":"Ministry of Labour","themes":["migrants"],
             "need":"Officers at labour offices need to know the rights of migrant workers.",
             "language":"en","expectedParticipants":25}""";

    private String path;
    private String id;

    @BeforeEach
    void theMissionInKenyaAsks() {
        path = Desk.path(Desk.mission("KEN").create("/v1/training-requests", REQUEST.formatted("KEN")));
        id = path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aMissionSeesItsOwnPartiesRequestsOnly() {
        Desk.mission("KEN").get(path).then().statusCode(200).body("status", equalTo("received"));
        Desk.unit().get(path).then().statusCode(200);
        Desk.mission("UGA").get(path).then().statusCode(404);
        Desk.mission("UGA").get(path + "/history").then().statusCode(404);
        Desk.mission("UGA").get("/v1/training-requests?limit=200").then().body("items.id", not(hasItem(id)));
        Desk.mission("KEN").get("/v1/training-requests?limit=200").then().body("items.id", hasItem(id));
        Desk.partner("IIHL").get(path).then().statusCode(403);
        Desk.nobody().get(path).then().statusCode(401);
    }

    @Test
    void aMissionAsksForItsOwnPartiesOnly() {
        Desk.mission("UGA")
                .create("/v1/training-requests", REQUEST.formatted("KEN"))
                .then()
                .statusCode(403)
                .body("detail", equalTo("This token serves UGA; the request is that of KEN."));
        Desk.partner("IIHL")
                .create("/v1/training-requests", REQUEST.formatted("KEN"))
                .then()
                .statusCode(403);
    }

    @Test
    void aMissionCannotDecideNorWithdrawAnothers() {
        String version = Desk.unit().get(path).header("ETag");

        Desk.mission("KEN").step(path, "acceptance", "", version).then().statusCode(403);
        Desk.mission("KEN")
                .step(path, "refusal", "{\"reason\":\"no\"}", version)
                .then()
                .statusCode(403);
        Desk.mission("UGA").step(path, "withdrawal", "", version).then().statusCode(404);
    }

    @Test
    void aRequestIsAcceptedPlannedAndFulfilled() {
        Desk.unit()
                .step(path, "outcome", "{\"report\":\"It was not held.\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("training-request-is-received"));
        Desk.unit().step(path, "acceptance", "").then().statusCode(200);
        String edition = Desk.path(Desk.unit().create("/v1/editions", """
                {"courseId":"%s","startsOn":"%s","endsOn":"%s","place":"Nairobi","hostParty":"KEN","languages":["en"],
                 "capacity":30,"parties":["KEN"],"trainingRequestId":"%s"}""".formatted(
                        SomeCourse.published("migrants"), LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 20), id)));
        Desk.mission("KEN").get(path).then().body("status", equalTo("planned"));

        Desk.mission("KEN").get(edition).then().statusCode(200);
        Desk.mission("UGA").get(edition).then().statusCode(404);
        Desk.mission("KEN")
                .step(edition, "holding", "{\"lastDay\":\"2026-03-20\",\"trainedOfficials\":{}}")
                .then()
                .statusCode(403);
        Desk.unit()
                .step(edition, "holding", "{\"lastDay\":\"2026-03-20\",\"trainedOfficials\":{\"KEN\":24}}")
                .then()
                .statusCode(200)
                .body("status", equalTo("held"));

        Desk.mission("KEN").get(path).then().body("status", equalTo("fulfilled"), "outcome", nullValue());
        String outcome = "{\"report\":\"A checklist was drafted.\",\"followUp\":\"The ministry adopts it.\"}";
        String version = Desk.unit().get(path).header("ETag");
        Desk.mission("UGA").step(path, "outcome", outcome, version).then().statusCode(404);
        Desk.partner("IIHL").step(path, "outcome", outcome, version).then().statusCode(403);
        Desk.nobody().step(path, "outcome", outcome, version).then().statusCode(401);
        Desk.mission("KEN")
                .step(path, "outcome", outcome)
                .then()
                .statusCode(200)
                .body("outcome.report", equalTo("A checklist was drafted."));
        Desk.mission("KEN")
                .get("/v1/training-requests", "text/csv")
                .then()
                .body(containsString("A checklist was drafted."));
        Desk.mission("KEN").get(path + "/history").then().body("items.happened", hasItem(containsString("outcome")));
        Desk.mission("KEN").get("/v1/parties/KEN/training-summary").then().statusCode(200);
    }

    @Test
    void whoFollowsWhatWasReceivedIsToldWhatWasAnsweredAndNothingOfOthers() {
        String seen = Desk.mission("KEN").get(path).jsonPath().getString("updatedAt");
        Desk.unit().step(path, "acceptance", "").then().statusCode(200);
        String changes = "/v1/training-requests?status=received&limit=200&updatedSince=" + seen;

        Desk.mission("KEN").get(changes).then().statusCode(200).body("removed.id", hasItem(id));
        Desk.mission("UGA").get(changes).then().statusCode(200).body("removed.id", not(hasItem(id)));
        Desk.mission("KEN").get("/v1/training-requests", "text/csv").then().body(containsString(id));
        Desk.mission("UGA").get("/v1/training-requests", "text/csv").then().body(not(containsString(id)));
    }

    @Test
    void anEventAnswersWhatConcernsItsStateOnly() {
        UUID finding = UUID.randomUUID();
        UUID recommendation = UUID.randomUUID();
        Facts.tell(
                new ReviewDelivered(
                        UUID.randomUUID(),
                        "KEN",
                        LocalDate.of(2026, 3, 2),
                        List.of(),
                        List.of(new DeliveredFinding(finding, "ICRMW", null, List.of("migrants")))),
                1);
        Facts.tell(
                new RecommendationPublished(
                        recommendation, "KEN", "CMW", "recommendation", null, List.of("migrants"), List.of()),
                1);
        String asked = REQUEST.replaceFirst(
                "\\{",
                "{\"answeredFindings\":[\"" + finding + "\"],\"answeredRecommendations\":[\"" + recommendation
                        + "\"],");

        Facts.eventually(() -> Desk.mission("KEN")
                .create("/v1/training-requests", asked.formatted("KEN"))
                .then()
                .statusCode(201));
        Desk.mission("UGA")
                .create("/v1/training-requests", asked.formatted("UGA"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-recommendation"));
        Desk.mission("UGA")
                .create(
                        "/v1/training-requests",
                        REQUEST.formatted("UGA").replaceFirst("\\{", "{\"answeredFindings\":[\"" + finding + "\"],"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-finding"), "errors[0].pointer", equalTo("/answeredFindings/0"));
        Desk.unit()
                .create("/v1/training-requests", asked.formatted("UGA"))
                .then()
                .statusCode(422);
    }

    @Test
    void whatWasDeclinedCannotBeAccepted() {
        Desk.unit()
                .step(path, "refusal", "{\"reason\":\"No trainer is free.\"}")
                .then()
                .statusCode(200);

        Desk.unit().step(path, "acceptance", "").then().statusCode(409);
    }
}
