package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done in confidence, everybody is answered as before: by every service, on every read of the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidenceJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final SuiteOnTrial suite;

    ConfidenceJourney(@TempDir Path folder) {
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void itComesUpWithTheSmallSet() throws IOException {
        suite.up();
        assertThat(suite.run(PublishedFiles.small().load()).code()).isZero();
    }

    @AfterAll
    void itGoesDown() throws InterruptedException {
        suite.down();
    }

    @Test
    void noPublicAnswerChangesWithAStepInConfidence() {
        String edition = anEdition();
        String recommendation = recommendationToKenya();
        Reads everybody = Reads.ofEverybody(suite.ports());
        Set<String> addresses = settled(everybody);
        Map<String, String> before = new TreeMap<>(everybody.at(addresses));
        assertThat(before).hasSizeGreaterThan(100);

        String review = aReview(recommendation);
        Set<String> guesses = guesses(review);
        guesses.forEach(
                guess -> assertThat(everybody.get(guess).statusCode()).as(guess).isNotEqualTo(200));
        before.putAll(everybody.at(guesses));
        addresses.addAll(guesses);
        deliver(review, recommendation);
        await().atMost(PATIENCE)
                .until(() -> kenya("/v1/training-needs?party=KEN").contains("\"findings\""));
        await("it is evidence")
                .atMost(PATIENCE)
                .until(() -> kenya("/v1/recommendations/" + recommendation).contains("delivered-review"));
        assertThat(changed(before, everybody.at(addresses)))
                .as("a review that is asked for, written and delivered")
                .isEmpty();

        holdAnEvent(edition, askForTraining(recommendation), recommendation);
        nominate(edition);
        apply(edition);
        made(unit("/v1/courses", """
                {"code":"DRAFT-1","titles":{"en":"A draft"},"themes":["migrants"],"audiences":["government"],
                 "standardDays":5,"issuer":"IOM"}"""));
        made(unit("/v1/publications", """
                {"kind":"research","titles":{"en":"A draft on the detention of migrants"},"publisher":"IOM",
                 "languages":["en"]}"""));
        assertThat(changed(before, everybody.at(addresses)))
                .as("a request for training, an event outside the catalogue, a nomination, an application, drafts")
                .isEmpty();

        moved(unit(review + "/publication", consent(), version(review)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                changed(before, everybody.at(addresses)).keySet())
                        .as("what is published is seen, by the same comparison")
                        .contains(review, "/v1/reviews"));
    }

    private static String consent() {
        return "{\"consentGivenBy\":\"An invented department\",\"consentGivenOn\":\"" + LocalDate.now(ZoneOffset.UTC)
                + "\"}";
    }

    @Test
    void everyAnswerSaysWhoMayKeepIt() {
        for (Reads reads : List.of(Reads.ofEverybody(suite.ports()), Reads.ofTheUnit(suite.ports()))) {
            List<String> operations = reads.addresses().stream()
                    .filter(address -> address.startsWith("/v1/"))
                    .toList();
            for (String address : operations) {
                HttpHeaders headers = reads.get(address).headers();
                assertThat(String.join(",", headers.allValues("Vary")))
                        .as(address)
                        .contains("Authorization");
                assertThat(headers.firstValue("Cache-Control"))
                        .as(address)
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .matches(reads.hasToken() ? "no-store" : "no-cache|no-store|.*max-age=\\d+.*"));
            }
        }
    }

    /** Until what was loaded has reached everybody, which two answers in a row tell. */
    private static Set<String> settled(Reads everybody) {
        Set<String> addresses = everybody.addresses();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(changed(everybody.at(addresses), everybody.at(addresses)))
                        .isEmpty());
        return addresses;
    }

    /** What nobody lists, but somebody may guess. */
    private static Set<String> guesses(String review) {
        return Stream.of("", "/findings", "/recommendations", "/standards", "/notices")
                .map(part -> review + part)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>();
        after.forEach((address, answer) -> {
            String known = before.getOrDefault(address, "");
            if (!answer.equals(known)) {
                changed.put(address, "before: " + known + "\nafter: " + answer);
            }
        });
        return changed;
    }

    /** Once the recommendation has been heard of. */
    private String aReview(String recommendation) {
        return made(await().atMost(PATIENCE).until(() -> ask(recommendation), answer -> answer.statusCode() != 422));
    }

    private HttpResponse<String> ask(String recommendation) {
        return send(Desk.mission(suite.ports(), "KEN"), "/v1/reviews", """
                {"party":"KEN","product":"opinion","requester":{"kind":"government","name":"An invented department"},
                 "termsOfReference":"Whether the draft meets the Convention.","answeredRecommendations":["%s"],
                 "texts":[{"title":"Draft labour law","version":"draft as of 12 November","language":"en"}]}""".formatted(recommendation));
    }

    private void deliver(String review, String recommendation) {
        Reviewing reviewing = new Reviewing(suite.ports());
        reviewing.accept(review);
        await("a finding")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> made(unit(review + "/findings", """
                        {"provisions":[{"text":1,"address":"sec_34__para_1"}],"standard":{"instrument":"ICRMW"},"conformity":"inconsistent","severity":"high",
                         "reasons":"Detention is the rule and not the exception.","themes":["migrants"]}""")).contains("/findings"));
        made(unit(review + "/recommendations", """
                {"kind":"key","addressedTo":"An invented department","text":"Limit detention."}"""));
        reviewing.deliver(review, "{\"answeredRecommendations\":[\"" + recommendation + "\"]}");
    }

    private String askForTraining(String recommendation) {
        String asked =
                made(send(Desk.mission(suite.ports(), "KEN"), "/v1/training-requests", """
                {"party":"KEN","authority":"An invented department","themes":["migrants"],"language":"en",
                 "need":"The officials who will apply the draft law","answeredRecommendations":["%s"],
                 "expectedParticipants":25}""".formatted(recommendation)));
        moved(unit(asked + "/acceptance", "", version(asked)));
        return asked;
    }

    /** An event for Kenya alone, of the same course as {@code edition}, until it is evidence for those whose file it is. */
    private void holdAnEvent(String edition, String request, String recommendation) {
        String course = Reads.json(
                        Desk.unit(suite.ports()).send("GET", edition, "").body())
                .path("courseId")
                .asText();
        String event = made(unit("/v1/editions", """
                {"courseId":"%s","startsOn":"2026-03-02","endsOn":"2026-03-06","languages":["en"],"capacity":25,
                 "place":"Nairobi","hostParty":"KEN","trainingRequestId":"%s","answeredRecommendations":["%s"]}""".formatted(
                        course, request.substring(request.lastIndexOf('/') + 1), recommendation)));
        moved(unit(
                event + "/holding", "{\"lastDay\":\"2026-03-06\",\"trainedOfficials\":{\"KEN\":21}}", version(event)));
        await("it is evidence")
                .atMost(PATIENCE)
                .until(() -> kenya("/v1/recommendations/" + recommendation).contains("held-training"));
    }

    private void nominate(String edition) {
        made(send(Desk.mission(suite.ports(), "KEN"), edition + "/nominations", """
                {"name":"Ngozi Examplewala","email":"ngozi@ministry.example","language":"en","party":"KEN",
                 "sector":"government","firstTime":true,"scholarship":false,"authority":"Ministry"}"""));
    }

    private void apply(String edition) {
        HttpResponse<String> applied = send(Desk.nobody(suite.ports()), edition + "/applications", """
                {"name":"Amina Examplewala","email":"amina@ministry.example","language":"en","party":"KEN",
                 "sector":"government","firstTime":true,"scholarship":false}""");
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(202);
    }

    private String anEdition() {
        String course = made(unit("/v1/courses", """
                {"code":"OPEN-%s","titles":{"en":"Migration law"},"themes":["migrants"],"audiences":["government"],
                 "standardDays":5,"issuer":"IOM"}""".formatted(
                        UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT))));
        moved(unit(course + "/publication", "", version(course)));
        return made(unit("/v1/editions", """
                {"courseId":"%s","startsOn":"2127-06-07","endsOn":"2127-06-11","languages":["en"],"capacity":20,
                 "place":"Moshi"}""".formatted(course.substring(course.lastIndexOf('/') + 1))));
    }

    private String recommendationToKenya() {
        JsonNode found = Reads.json(Desk.nobody(suite.ports())
                .send("GET", "/v1/recommendations?party=KEN", "")
                .body());
        return found.at("/items/0/id").asText();
    }

    private String kenya(String address) {
        return Desk.mission(suite.ports(), "KEN").send("GET", address, "").body();
    }

    private HttpResponse<String> unit(String path, String body) {
        return send(Desk.unit(suite.ports()), path, body);
    }

    private HttpResponse<String> unit(String path, String body, String version) {
        return Desk.unit(suite.ports())
                .send("POST", path, body, "Content-Type", "application/json", "If-Match", version);
    }

    private static HttpResponse<String> send(Desk desk, String path, String body) {
        return desk.send("POST", path, body, "Content-Type", "application/json", "Idempotency-Key", Desk.key());
    }

    private String version(String path) {
        return Desk.unit(suite.ports())
                .send("GET", path, "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/v1/"));
    }

    private static void moved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
