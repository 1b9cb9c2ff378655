package org.iom.iml.training.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.application.People;
import org.junit.jupiter.api.Test;

@ServiceTest
class EventEnquiryResourceTest {

    private static final String ENQUIRY = """
            {"party":"%s","authority":"Ministry of Labour","contactName":"Ngozi Examplewala","contactEmail":"%s",
             "themes":["migrants"],"need":"Labour officers are to apply the rules on recruitment.","language":"fr",
             "expectedParticipants":25}""";

    @Inject
    EventEnquiries enquiries;

    @Inject
    Callers callers;

    @Inject
    Rows rows;

    private static String ask(String party) {
        String email = People.anAddress();
        Desk.nobody()
                .create("/v1/event-enquiries", ENQUIRY.formatted(party, email))
                .then()
                .statusCode(202)
                .body("confirmBy", containsString("T"));
        return email;
    }

    private static String confirmed(String email) {
        People.answer(Mailbox.of(email).token("demande"), true)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("confirm-enquiry"), "enquiryStatus", equalTo("confirmed"))
                .body("status", nullValue(), "editionId", nullValue());
        return pathOf(email);
    }

    private static String pathOf(String email) {
        return "/v1/event-enquiries/"
                + Desk.unit()
                        .get("/v1/event-enquiries?limit=200")
                        .jsonPath()
                        .getString("items.find { it.contactEmail == '" + email + "' }.id");
    }

    private static Desk missionIn(String... parties) {
        return Desk.with(People.colleague("programme-officer", parties));
    }

    @Test
    void aGovernmentAsksConfirmsAndAMissionTakesItUp() {
        String email = ask("KEN");
        Desk.nobody()
                .create("/v1/links/reading", "{\"token\":\"" + Mailbox.of(email).token("demande") + "\"}")
                .then()
                .body("purpose", equalTo("confirm-enquiry"), "enquiryStatus", equalTo("awaiting-confirmation"));
        Desk.mission("KEN").get("/v1/event-enquiries?limit=200").then().body("items.contactEmail", not(hasItem(email)));
        String path = confirmed(email);
        Desk.mission("KEN")
                .get("/v1/event-enquiries?party=KEN&theme=migrants&status=confirmed&limit=200")
                .then()
                .body("items.contactEmail", hasItem(email));
        Desk.mission("KEN").get("/v1/event-enquiries", "text/csv").then().body(containsString(email));
        UUID recommendation = UUID.randomUUID();
        Facts.tell(
                new RecommendationPublished(
                        recommendation, "KEN", "CMW", "recommendation", null, List.of("migrants"), List.of()),
                1);
        Facts.eventually(() -> assertThat(known(recommendation)).isTrue());
        String request = missionIn("KEN")
                .step(path, "uptake", "{\"answeredRecommendations\":[\"" + recommendation + "\"]}")
                .then()
                .statusCode(200)
                .body("status", equalTo("taken-up"))
                .extract()
                .path("requestId");
        Desk.mission("KEN")
                .get("/v1/training-requests/" + request)
                .then()
                .body("status", equalTo("received"), "authority", equalTo("Ministry of Labour"))
                .body(
                        "answeredRecommendations",
                        equalTo(List.of(recommendation.toString())),
                        "language",
                        equalTo("fr"));
        missionIn("KEN")
                .step(path, "uptake", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-enquiry-is-taken-up"));
        Desk.mission("KEN")
                .get(path + "/history")
                .then()
                .body("items.data.status", equalTo(List.of("confirmed", "taken-up")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Mailbox.of(email).letters())
                        .anyMatch(
                                letter -> letter.contains("Ministry of Labour") && letter.contains("prise en charge")));
    }

    @Test
    void whatIsClosedIsWrittenWithItsReasonToWhoeverAsked() {
        String email = ask("KEN");
        String path = confirmed(email);
        missionIn("KEN")
                .step(path, "closure", "{\"reason\":\"It was held last month.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"), "closeReason", equalTo("It was held last month."));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Mailbox.of(email).letters())
                        .anyMatch(letter -> letter.contains("It was held last month.")));
    }

    @Test
    void othersSeeNothingAndMachinesTakeNothingUp() {
        String path = confirmed(ask("KEN"));
        String version = Desk.unit().get(path).header("ETag");
        Desk.mission("UGA").get(path).then().statusCode(404).body(not(containsString("Ngozi")));
        Desk.mission("UGA").get(path + "/history").then().statusCode(404);
        Desk.mission("UGA").get("/v1/event-enquiries").then().body("items", hasSize(0));
        for (String step : List.of("uptake", "closure")) {
            String body = step.equals("closure") ? "{\"reason\":\"No.\"}" : "{}";
            missionIn("UGA").step(path, step, body, version).then().statusCode(404);
            Desk.partner("IIHL").step(path, step, body, version).then().statusCode(403);
            Desk.nobody().step(path, step, body, version).then().statusCode(401);
            Desk.mission("KEN")
                    .step(path, step, body, version)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("person-required"));
            Desk.machine()
                    .step(path, step, body, version)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("person-required"));
        }
        for (String read : List.of("/v1/event-enquiries", path, path + "/history")) {
            Desk.partner("IIHL").get(read).then().statusCode(403);
            Desk.nobody().get(read).then().statusCode(401);
        }
    }

    @Test
    void whoDidNotAskSaysSoAndIsForgottenAsIsWhatNobodyConfirms() {
        String email = ask("KEN");
        String path = pathOf(email);
        People.answer(Mailbox.of(email).token("demande"), false)
                .then()
                .statusCode(200)
                .body("enquiryStatus", equalTo("withdrawn"));
        String late = ask("KEN");
        String latePath = pathOf(late);
        String confirmed = confirmed(ask("KEN"));
        age(latePath, confirmed);
        int forgotten = callers.asSystem(enquiries::forgetUnconfirmed);
        assertThat(forgotten).isGreaterThanOrEqualTo(2);
        Desk.unit().get(path).then().statusCode(404);
        Desk.unit().get(latePath).then().statusCode(404);
        Desk.unit().get(confirmed).then().statusCode(200);
    }

    private boolean known(UUID recommendation) {
        return callers.asSystem(() -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> rows.find(
                                "select id from recommendation where id = :id",
                                Values.of("id", recommendation),
                                row -> row.id("id"))
                        .isPresent()));
    }

    private void age(String... paths) {
        callers.asSystem(() -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> {
                    for (String path : paths) {
                        rows.update(
                                "update event_enquiry set received_at = :then where id = :id",
                                Values.of("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                                        .and("then", Instant.parse("2020-01-01T00:00:00Z")));
                    }
                    return true;
                }));
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsFieldAndRepeatsNoName() {
        Desk.nobody()
                .create("/v1/event-enquiries", ENQUIRY.formatted("ZZZ", People.anAddress()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-party"));
        Desk.nobody()
                .create("/v1/event-enquiries", ENQUIRY.formatted("KEN", "Examplewala@"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/contactEmail"))
                .body(not(containsString("Examplewala")));
        Desk.nobody()
                .create(
                        "/v1/event-enquiries",
                        ENQUIRY.formatted("KEN", People.anAddress()).replace("migrants", "nothing"))
                .then()
                .statusCode(422);
    }

    @Test
    void nothingAboutWhoAsksIsInFacts() {
        String email = ask("KEN");
        String path = confirmed(email);
        missionIn("KEN").step(path, "uptake", "{}").then().statusCode(200);
        assertThat(Desk.unit().get(path + "/history").asString())
                .doesNotContain(email)
                .doesNotContain("Ngozi");
        long told = callers.asSystem(() -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> rows.one(
                        "select count(*) as told from outbox where data::text like :email or data::text like '%Ngozi%'",
                        Values.of("email", "%" + email + "%"), row -> row.number("told"))));
        assertThat(told).isZero();
    }
}
