package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.testkit.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition in Moshi: three missions nominate, other persons endorse, the Unit selects within quotas, offers go out by
 * mail, one expires and the seat goes to the next. A ministry without an account asks for an event, which is held with a
 * partner and becomes evidence on a recommendation. The service is killed on the way, and nobody else sees anything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoshiJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PARTNER = "INSTITUTE";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SuiteOnTrial suite;
    private final Map<String, String> nominees = new HashMap<>();

    MoshiJourney(@TempDir Path folder) {
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void theSuiteIsUp() throws IOException {
        suite.up();
        await().atMost(PATIENCE)
                .until(() ->
                        unit("GET", "/v1/editions?theme=migrants&party=KEN", "").statusCode() == 200);
    }

    @AfterAll
    void theSuiteIsDown() throws InterruptedException {
        suite.down();
    }

    @Test
    void fromANominationToASeat() {
        String edition = anEdition();
        for (String party : List.of("KEN", "UGA", "RWA")) {
            nominees.put(party, nominate(edition, party));
        }
        endorseAll();
        suite.kill("training");
        await().atMost(PATIENCE).until(() -> unit("GET", edition, "").statusCode() == 200);
        nominees.forEach((party, path) -> answer(address(party), "nominated", true));

        String proposal = made(unit("POST", edition + "/selection-proposals", """
                {"goals":[{"attribute":"party","value":"KEN","points":20}],
                 "limits":[{"attribute":"party","value":"UGA","minimum":1,"hard":true}]}"""));
        JsonNode lines = read(unit("GET", proposal + "/lines", "")).path("items");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("because").asText()).startsWith("Chosen because");
        String soon = Instant.now().plusSeconds(25).toString();
        HttpResponse<String> decided =
                unit("POST", proposal + "/decision", "{\"expiresAt\":\"" + soon + "\"}", version(proposal));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        queueWhoIsLeft(edition);

        answer(address("KEN"), "offer you a seat", true);
        await().atMost(PATIENCE).until(() -> statusOf("UGA").equals("expired"));
        await().atMost(PATIENCE).until(() -> statusOf("RWA").equals("offered"));
        answer(address("RWA"), "offer you a seat", true);
        assertThat(statusOf("KEN")).isEqualTo("accepted");
        assertThat(statusOf("RWA")).isEqualTo("accepted");
        nobodyElseSeesAnything(edition);
    }

    @Test
    void fromAnEnquiryToAnEventAndEvidence() {
        String recommendation = recommended();
        String enquiry = enquired();
        Desk officer = Desk.colleague(suite.ports(), "programme-officer", "KEN");
        await().atMost(PATIENCE)
                .until(() ->
                        step(officer, enquiry, "uptake", "{\"answeredRecommendations\":[\"" + recommendation + "\"]}")
                                        .statusCode()
                                == 200);
        String request = "/v1/training-requests/"
                + read(officer.send("GET", enquiry, "")).path("requestId").asText();
        assertThat(step(Desk.unit(suite.ports()), request, "acceptance", "").statusCode())
                .isEqualTo(200);
        String edition = anEventOfPartner(request);
        othersSeeNothingOf(enquiry, request, edition);

        Desk partner = Desk.partner(suite.ports(), PARTNER);
        HttpResponse<String> held =
                step(partner, edition, "holding", "{\"lastDay\":\"2026-03-06\",\"trainedOfficials\":{\"KEN\":21}}");
        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
        suite.kill("training");
        await().atMost(PATIENCE)
                .until(() -> unit("GET", "/v1/recommendations/" + recommendation, "")
                        .body()
                        .contains("held-training"));
        await().atMost(PATIENCE).until(() -> unit("GET", request, "").body().contains("fulfilled"));
        await().atMost(PATIENCE)
                .until(() -> unit("GET", "/v1/training-needs?party=KEN&theme=migrants&status=addressed", "")
                        .body()
                        .contains("\"officialsTrained\":21"));
    }

    private String recommended() {
        return read(unit("POST", "/v1/recommendations", """
                {"party":"KEN","mechanism":"UPR","session":41,"text":"Train labour officers on the rights of migrants",
                 "recommenders":["URY"],"position":"supported","themes":["migrants"]}""")).path("id").asText();
    }

    /** A ministry without an account asks, and confirms by the link that was mailed. */
    private String enquired() {
        String address = "ngozi@ministry.example";
        HttpResponse<String> asked = Desk.nobody(suite.ports())
                .send(
                        "POST",
                        "/v1/event-enquiries",
                        """
                {"party":"KEN","authority":"Ministry of Labour","contactName":"Ngozi Examplewala","contactEmail":"%s",
                 "themes":["migrants"],"need":"Labour officers are to apply the rules on recruitment.","language":"en",
                 "expectedParticipants":25}""".formatted(address),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        Desk.key());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        answer(address, "confirm your enquiry", true);
        return "/v1/event-enquiries/"
                + read(unit("GET", "/v1/event-enquiries?party=KEN&status=confirmed", ""))
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
    }

    /** Held for Kenya's officials only, outside the catalogue, with a partner. */
    private String anEventOfPartner(String request) {
        HttpResponse<String> registered =
                unit("POST", "/v1/partners", "{\"code\":\"" + PARTNER + "\",\"names\":{\"en\":\"An institute\"}}");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        return made(unit("POST", "/v1/editions", """
                {"courseId":"%s","startsOn":"2026-03-02","endsOn":"2026-03-06","languages":["en"],"capacity":25,
                 "place":"Nairobi","hostParty":"KEN","partner":"%s","trainingRequestId":"%s"}""".formatted(
                        aCourse(), PARTNER, request.substring(request.lastIndexOf('/') + 1))));
    }

    private void othersSeeNothingOf(String enquiry, String request, String edition) {
        Desk mission = Desk.mission(suite.ports(), "TZA");
        Desk partner = Desk.partner(suite.ports(), "ANOTHER");
        for (String path : List.of(enquiry, request, edition)) {
            assertThat(mission.send("GET", path, "").statusCode()).as(path).isEqualTo(404);
            assertThat(partner.send("GET", path, "").statusCode()).as(path).isIn(403, 404);
        }
        for (Desk other : List.of(mission, partner)) {
            assertThat(other.send("GET", "/v1/editions?party=KEN&limit=200", "").body())
                    .doesNotContain(edition.substring(edition.lastIndexOf('/') + 1));
        }
        assertThat(step(partner, edition, "cancellation", "{\"reason\":\"Not ours.\"}", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> step(Desk desk, String path, String step, String body) {
        return step(
                desk,
                path,
                step,
                body,
                desk.send("GET", path, "").headers().firstValue("ETag").orElse("\"0\""));
    }

    private static HttpResponse<String> step(Desk desk, String path, String step, String body, String version) {
        return desk.send("POST", path + "/" + step, body, "Content-Type", "application/json", "If-Match", version);
    }

    private String aCourse() {
        String course = made(unit("POST", "/v1/courses", """
                {"code":"MOSHI-%s","titles":{"en":"Migration law in Moshi"},"themes":["migrants"],
                 "audiences":["government"],"standardDays":5,"issuer":"IOM"}""".formatted(
                        UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT))));
        assertThat(unit("POST", course + "/publication", "", version(course)).statusCode())
                .isEqualTo(200);
        return course.substring(course.lastIndexOf('/') + 1);
    }

    private String anEdition() {
        return made(unit("POST", "/v1/editions", """
                {"courseId":"%s","startsOn":"2127-06-07","endsOn":"2127-06-11","languages":["en"],"capacity":2,
                 "place":"Moshi","hostParty":"TZA","timeZone":"Africa/Dar_es_Salaam"}""".formatted(aCourse())));
    }

    private String nominate(String edition, String party) {
        return made(Desk.mission(suite.ports(), party)
                .send(
                        "POST",
                        edition + "/nominations",
                        """
                {"name":"Person of %s","email":"%s","language":"en","party":"%s","sector":"government",
                 "firstTime":true,"scholarship":false,"authority":"Ministry"}""".formatted(party, address(party), party),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        Desk.key()));
    }

    private void endorseAll() {
        nominees.forEach((party, path) -> {
            HttpResponse<String> machine = Desk.mission(suite.ports(), party)
                    .send(
                            "POST",
                            path + "/endorsement?name=letter.txt",
                            "We endorse.",
                            "If-Match",
                            version(path),
                            "Content-Type",
                            "text/plain");
            assertThat(machine.statusCode()).as(machine.body()).isEqualTo(403);
            HttpResponse<String> endorsed = Desk.colleague(suite.ports(), "colleague-" + party, party)
                    .send(
                            "POST",
                            path + "/endorsement?name=letter.txt",
                            "We endorse.",
                            "If-Match",
                            version(path),
                            "Content-Type",
                            "text/plain");
            assertThat(endorsed.statusCode()).as(endorsed.body()).isEqualTo(200);
        });
    }

    private void queueWhoIsLeft(String edition) {
        String id = Objects.requireNonNull(nominees.get("RWA"));
        HttpResponse<String> queued = unit(
                "POST",
                edition + "/waiting-list",
                "{\"applicationId\":\"" + id.substring(id.lastIndexOf('/') + 1) + "\"}");
        assertThat(queued.statusCode()).as(queued.body()).isEqualTo(200);
    }

    private void answer(String address, String words, boolean accept) {
        String token = Mailbox.of(address, suite.ports().of("mailbox")).token(words);
        HttpResponse<String> answered = Desk.nobody(suite.ports())
                .send(
                        "POST",
                        "/v1/links/answer",
                        "{\"token\":\"%s\",\"accept\":%s}".formatted(token, accept),
                        "Content-Type",
                        "application/json");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
    }

    private void nobodyElseSeesAnything(String edition) {
        Desk other = Desk.mission(suite.ports(), "TZA");
        assertThat(read(other.send("GET", edition + "/nominations", "")).path("items"))
                .isEmpty();
        nominees.values()
                .forEach(path ->
                        assertThat(other.send("GET", path, "").statusCode()).isEqualTo(404));
        assertThat(Desk.partner(suite.ports(), "ACBC")
                        .send("GET", edition + "/nominations", "")
                        .statusCode())
                .isEqualTo(403);
    }

    private String statusOf(String party) {
        String path = Objects.requireNonNull(nominees.get(party)).replace("/nominations/", "/applications/");
        return read(unit("GET", path, "")).path("status").asText();
    }

    private static String address(String party) {
        return "nominee-" + party.toLowerCase(java.util.Locale.ROOT) + "@ministry.example";
    }

    private String version(String path) {
        return unit("GET", path, "").headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> unit(String method, String path, String body) {
        Desk unit = Desk.unit(suite.ports());
        return method.equals("GET")
                ? unit.send(method, path, body)
                : unit.send(method, path, body, "Content-Type", "application/json", "Idempotency-Key", Desk.key());
    }

    private HttpResponse<String> unit(String method, String path, String body, String version) {
        return Desk.unit(suite.ports())
                .send(method, path, body, "Content-Type", "application/json", "If-Match", version);
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/v1/"));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
