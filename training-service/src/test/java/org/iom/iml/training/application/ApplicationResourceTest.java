package org.iom.iml.training.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApplicationResourceTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void whoeverAppliesConfirmsByTheLinkThatIsMailedAndOnlyOnce() {
        String edition = People.anEdition("");
        String email = People.anAddress();
        Desk.nobody()
                .create(edition + "/applications", People.application("Suharto", email, "KEN", ""))
                .then()
                .statusCode(202)
                .body("confirmBy", containsString("T"));
        Desk.unit().get(edition + "/applications").then().body("items[0].status", equalTo("awaiting-confirmation"));
        String token = Mailbox.of(email).token("confirm");

        Desk.nobody()
                .create("/v1/links/reading", "{\"token\":\"" + token + "\"}")
                .then()
                .body("purpose", equalTo("confirm"), "status", equalTo("awaiting-confirmation"));
        People.answer(token, true).then().statusCode(200).body("status", equalTo("under-review"));
        People.answer(token, true).then().statusCode(409).body("code", equalTo("link-used"));
        People.answer("guessed-guessed-guessed-guessed", true).then().statusCode(404);

        String path = People.pathOf(edition, email);
        Desk.unit()
                .get(path)
                .then()
                .body(
                        "name",
                        equalTo("Suharto"),
                        "steps.status",
                        equalTo(List.of("awaiting-confirmation", "under-review")));
        People.answer(Mailbox.of(email).token("withdraw"), true).then().body("status", equalTo("withdrawn"));
        Desk.unit().get(path).then().body("status", equalTo("withdrawn"), "statusReason", equalTo("by the person"));
    }

    @Test
    void onePersonHasOneActiveApplicationAndMayApplyAgainAfterARejection() {
        String edition = People.anEdition("");
        String email = People.anApplicant(edition, "Ngozi Examplewala", "KEN", "");
        Desk.nobody()
                .create(edition + "/applications", People.application("NGOZI examplewala", email, "KEN", ""))
                .then()
                .statusCode(202);
        String again = secondToken(email);
        People.answer(again, true).then().statusCode(409).body("code", equalTo("already-applied"));

        Desk.unit()
                .step(People.pathOf(edition, email), "rejection", "{\"reason\":\"The quota is full.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("rejected"));
        People.answer(again, true).then().statusCode(200).body("status", equalTo("under-review"));
    }

    private static String secondToken(String email) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> Mailbox.of(email).letters().stream()
                                .filter(letter -> letter.contains("confirm your"))
                                .count()
                        == 2);
        return Mailbox.of(email).token("confirm your");
    }

    @Test
    void anEditionTakesApplicationsOfItsStatesUntilItsDeadline() {
        String past = People.anEdition(",\"applicationsUntil\":\"2020-01-01T00:00:00Z\"");
        apply(past, "KEN").then().statusCode(409).body("code", equalTo("applications-closed"));
        String ken = People.anEdition(",\"parties\":[\"KEN\"]");
        apply(ken, "UGA").then().statusCode(409).body("code", equalTo("party-not-of-edition"));
        apply(ken, "ZZZ").then().statusCode(422).body("code", equalTo("unknown-party"));
        String hidden = People.anEdition(",\"parties\":[\"KEN\"],\"inCatalogue\":false");
        apply(hidden, "KEN").then().statusCode(404);
    }

    private static Response apply(String edition, String party) {
        return Desk.nobody()
                .create(
                        edition + "/applications",
                        People.application("Ngozi Examplewala", People.anAddress(), party, ""));
    }

    @Test
    void theFormIsHeldAgainstItsSchemaAndTheAnswersAreNotRepeated() {
        String edition = People.anEdition("");
        Desk.unit().create(edition + "/forms", """
                {"stage":"application","texts":{"en":{"/motivation":"Why?"}},"schema":{"type":"object",
                 "required":["motivation"],"additionalProperties":false,
                 "properties":{"motivation":{"type":"string","maxLength":5}}}}""").then().statusCode(201);
        String secret = "canary-" + UUID.randomUUID();
        Desk.nobody()
                .create(
                        edition + "/applications",
                        People.application(
                                "Ngozi", People.anAddress(), "KEN", ",\"answers\":{\"motivation\":\"" + secret + "\"}"))
                .then()
                .statusCode(422)
                .body(
                        "code", equalTo("form-broken"),
                        "errors[0].pointer", equalTo("/answers/motivation"))
                .body(not(containsString(secret)));
        Desk.nobody()
                .create(edition + "/applications", People.application("Ngozi", People.anAddress(), "KEN", ""))
                .then()
                .statusCode(422)
                .body("code", equalTo("form-broken"));
        String email = People.anApplicant(edition, "Ngozi", "KEN", ",\"answers\":{\"motivation\":\"Law\"}");
        Desk.unit().get(People.pathOf(edition, email)).then().body("forms[0].answers.motivation", equalTo("Law"));
        Desk.unit()
                .create(edition + "/forms", "{\"stage\":\"acceptance\",\"schema\":{\"type\":\"object\"}}")
                .then()
                .statusCode(201)
                .body("texts", anEmptyMap());
        Desk.mission("KEN").create(edition + "/forms", "{}").then().statusCode(403);
        Desk.unit().create(edition + "/forms", """
                {"stage":"acceptance","texts":{"en":{}},"schema":{"type":"object","$ref":"http://evil.example/x"}}""").then().statusCode(422).body("code", equalTo("form-refers-outside"));
    }

    @Test
    void onlyTheUnitSeesWhoAppliesAndDecides() {
        String edition = People.anEdition("");
        String path = People.pathOf(edition, People.anApplicant(edition, "Ngozi Examplewala", "KEN", ""));
        for (Desk other : new Desk[] {Desk.mission("KEN"), Desk.partner("IIHL")}) {
            other.get(edition + "/applications").then().statusCode(403);
            other.get(path).then().statusCode(403).body(not(containsString("Ngozi")));
            other.step(path, "rejection", "{\"reason\":\"No.\"}", "\"2\"")
                    .then()
                    .statusCode(403);
            other.get("/v1/person-duplicates").then().statusCode(403);
        }
        Desk.nobody().get(path).then().statusCode(401);
        Desk.mission("KEN")
                .get(path.replace("applications", "nominations"))
                .then()
                .statusCode(404);
        Desk.unit().get(edition + "/applications", "text/csv").then().body(containsString("Ngozi Examplewala"));
    }

    @Test
    void theUnitCorrectsForOnePersonAndSaysWhy() {
        String edition = People.anEdition("");
        String email = People.anApplicant(edition, "Ngozi Examplewala", "KEN", "");
        String path = People.pathOf(edition, email);
        String body = People.application(
                "\u0646\u063a\u0648\u0632\u064a", email, "KEN", ",\"reason\":\"As in the passport.\"");
        Desk.unit()
                .put(path + "/person", body, Desk.unit().get(path).header("ETag"))
                .then()
                .statusCode(200)
                .body(
                        "name",
                        equalTo("\u0646\u063a\u0648\u0632\u064a"),
                        "steps.last().reason",
                        equalTo("As in the passport."));
    }

    @Test
    void aCancelledEditionEndsEveryApplicationAndSaysSo() {
        String edition = People.anEdition("");
        String email = People.anApplicant(edition, "Ngozi Examplewala", "KEN", "");
        Desk.unit().step(edition, "postponement", "").then().statusCode(200);
        Desk.unit().get(People.pathOf(edition, email)).then().body("status", equalTo("under-review"));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Mailbox.of(email).letters()).anyMatch(letter -> letter.contains("postponed")));
        Desk.unit()
                .step(edition, "cancellation", "{\"reason\":\"The host withdrew.\"}")
                .then()
                .statusCode(200);
        Desk.unit().get(People.pathOf(edition, email)).then().body("status", equalTo("lapsed"));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Mailbox.of(email).letters())
                        .anyMatch(letter -> letter.contains("will not be held")));
    }

    @Test
    void whoMayBeTheSameIsProposedAndOnlyTheUnitMerges() {
        String edition = People.anEdition("");
        String other = People.anEdition("");
        String word = "Q" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-z]", "x");
        People.anApplicant(edition, "Ngozi " + word, "KEN", "");
        People.anApplicant(other, word + ", Ngozi", "KEN", "");
        var proposals = Desk.unit().get("/v1/person-duplicates?limit=200").jsonPath();
        String mine = "items.find { it.name.contains('" + word + "') }";
        String id = proposals.getString(mine + ".id");
        assertThat(proposals.getString(mine + ".status")).isEqualTo("open");
        String keep =
                "{\"keep\":\"" + proposals.getString(mine + ".personId") + "\",\"reason\":\"The ministry says so.\"}";
        String merger = "/v1/person-duplicates/" + id + "/merger";
        Desk.mission("KEN").create(merger, keep).then().statusCode(403);
        Desk.unit().create(merger, keep).then().statusCode(200).body("status", equalTo("merged"));
        Desk.unit().create(merger, keep).then().statusCode(409).body("code", equalTo("proposal-is-settled"));
    }

    @Test
    void ofManyWhoApplyAtOnceNoneIsLostOrDouble() throws Exception {
        String edition = People.anEdition("");
        try (var pool = Executors.newFixedThreadPool(32)) {
            List<Future<Integer>> all = IntStream.range(0, 200)
                    .mapToObj(i -> pool.submit(() -> {
                        String body = People.application("Person " + i, "many" + i + "@ministry.example", "KEN", "");
                        String key = UUID.randomUUID().toString();
                        Desk.nobody().create(edition + "/applications", body, key);
                        return Desk.nobody()
                                .create(edition + "/applications", body, key)
                                .statusCode();
                    }))
                    .toList();
            for (Future<Integer> one : all) {
                assertThat(one.get()).isEqualTo(202);
            }
        }
        String id = edition.substring(edition.lastIndexOf('/') + 1);
        assertThat(count("select count(*), count(distinct email) from application where edition_id = '" + id + "'"))
                .isEqualTo("200 200");
    }

    private String count(String sql) throws java.sql.SQLException {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select set_config('app.role', 'system', true)");
                try (var row = statement.executeQuery(sql)) {
                    row.next();
                    return row.getString(1) + " " + row.getString(2);
                }
            }
        });
    }

    @Test
    void nothingAboutAPersonIsInFactsLogsMetricsOrProblems() throws Exception {
        String canary = "Kanarienvogel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        StringBuilder log = new StringBuilder();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                synchronized (log) {
                    log.append(record.getMessage()).append(record.getThrown());
                    if (record.getParameters() != null) {
                        log.append(List.of(record.getParameters()));
                    }
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            String edition = People.anEdition("");
            String email = People.anApplicant(edition, canary, "KEN", "");
            String twice = canary + "@";
            Response refused =
                    Desk.nobody().create(edition + "/applications", People.application(canary, twice, "KEN", ""));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).doesNotContain(canary);
            Desk.unit()
                    .step(edition, "cancellation", "{\"reason\":\"No money.\"}")
                    .then()
                    .statusCode(200);
            assertThat(Desk.unit().get(edition + "/history").asString())
                    .doesNotContain(canary)
                    .doesNotContain(email);
            assertThat(count("select count(*), 0 from outbox where data::text ilike '%" + canary
                            + "%' or data::text like '%" + email + "%'"))
                    .isEqualTo("0 0");
            assertThat(given().get(metrics).asString()).doesNotContain(canary).doesNotContain(email);
            synchronized (log) {
                assertThat(log.toString()).doesNotContain(canary).doesNotContain(email);
            }
        } finally {
            root.removeHandler(listener);
        }
    }
}
