package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.iom.iml.sandbox.project.Project;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a State owes and was told, when, and what the mission does about it: from becoming party to concluding
 * observations, and a contribution of IOM from the asking to its submission, while monitoring-service is killed.
 */
@NullUnmarked // what an answer does not have is missing there
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonitoringJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path SHARED = Project.ROOT.resolveSibling("shared").resolve("data");
    private static final String SESSION = "54";
    /** Rows of each of the published files; a record of the Universal Human Rights Index is one. */
    private static final Map<String, Long> ROWS = Map.of(
            "1-5.csv", 6_094L, "6-9.csv", 8_343L, "voluntary.csv", 947L, "recommendations-sessions-5-47.csv", 1_751L);
    /** So many recommendations come of them at least, as States that recommended the same share one. */
    private static final long ALL_FILES = 12_000;

    private final ObjectMapper json = new ObjectMapper();
    private final SuiteOnTrial suite;
    private String contribution = "";
    private String feed = "";

    MonitoringJourney(@TempDir Path folder) {
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void theSuiteIsUp() throws IOException {
        suite.up();
        assertThat(suite.run(PublishedFiles.small().load()).code()).isZero();
    }

    @AfterAll
    void itGoesDown() throws InterruptedException {
        suite.down();
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    @Order(1)
    void allThatIsPublishedGoesInWhileTheServiceIsKilledAndAgainChangesNothing() throws IOException {
        assumeThat(Files.isDirectory(SHARED)).isTrue();
        Map<Path, String> files = publishedFiles();
        Map<Path, String> jobs = send(files);
        killAndAwaitRevival();
        Map<Path, JsonNode> first = finished(jobs);
        Map<Path, JsonNode> again = finished(send(files));
        first.forEach((file, job) -> {
            assertThat(job.path("read").asLong()).as(file.toString()).isEqualTo(rows(file));
            assertThat(job.path("accepted").asLong()
                            + job.path("unchanged").asLong()
                            + job.path("rejected").asLong())
                    .as(file.toString())
                    .isEqualTo(rows(file));
            assertThat(again.get(file).path("read").asLong())
                    .isEqualTo(job.path("read").asLong());
            assertThat(again.get(file).path("accepted").asLong())
                    .as(file.toString())
                    .isZero();
        });
    }

    @Test
    @Order(2)
    void whatIsExportedAndTakenInAgainChangesNothing() throws IOException {
        assumeThat(Files.isDirectory(SHARED)).isTrue();
        HttpResponse<String> exported = nobody().send("GET", "/v1/recommendations", "", "Accept", "text/csv");
        Path file = Files.writeString(Files.createTempFile("recommendations", ".csv"), exported.body());
        JsonNode job = finished(send(Map.of(file, "recommendations-csv"))).get(file);
        Files.delete(file);
        assertThat(job.path("read").asLong()).isGreaterThan(ALL_FILES);
        assertThat(job.path("unchanged").asLong())
                .as(job.toString())
                .isEqualTo(job.path("read").asLong());
    }

    @Test
    @Order(3)
    void aStateBecomesPartyReportsAndIsConcludedUpon() throws IOException {
        created(
                unit(),
                "/v1/instruments/ICRMW/participations/KEN/acts",
                "{\"kind\": \"accession\", \"date\": \"2024-01-15\", \"source\": \"invented for this journey\"}");
        eventually(() -> assertThat(texts("/v1/reporting-duties?party=KEN&body=CMW", "kind"))
                .contains("initial", "periodic"));
        String cycle = created(
                unit(),
                "/v1/reporting-cycles",
                "{\"party\": \"KEN\", \"instrument\": \"ICRMW\", \"procedure\": \"standard\", \"reports\": [1]}");
        step(unit(), cycle, "report", "{\"occurredOn\": \"2025-03-01\", \"document\": \"CMW/C/KEN/1\"}");
        step(unit(), cycle, "list-of-issues", "{\"occurredOn\": \"2025-06-01\"}");
        step(unit(), cycle, "replies", "{\"occurredOn\": \"2025-09-01\"}");
        killAndAwaitRevival();
        step(unit(), cycle, "dialogue", "{\"occurredOn\": \"2026-03-01\"}");
        step(
                unit(),
                cycle,
                "concluding-observations",
                "{\"occurredOn\": \"2026-03-10\", \"document\": \"CMW/C/KEN/CO/1\", \"nextReportDueOn\": \"2031-05-01\"}");
        assertThat(texts("/v1/reporting-duties?party=KEN&body=CMW&status=submitted", "kind"))
                .containsExactly("initial");
        assertThat(texts("/v1/reporting-duties?party=KEN&body=CMW&status=due", "dueOn"))
                .contains("2031-05-01");
        assertThat(happened(cycle, "step"))
                .containsExactly("", "report", "list-of-issues", "replies", "dialogue", "concluding-observations");
    }

    @Test
    @Order(4)
    void whatTheBodyRecommendsShowsInTheOpenReviewAndInTheNeedsForTraining() throws IOException {
        String review = created(officer(), "/v1/reviews", """
                {"party": "KEN", "product": "advice", "requester": {"kind": "government", "name": "An invented ministry"},
                 "termsOfReference": "Does the law of detention keep to the Convention?"}""");
        created(unit(), "/v1/recommendations", """
                {"party": "KEN", "mechanism": "CMW", "document": "CMW/C/KEN/CO/1", "paragraph": "23 (a)",
                 "text": "Give legal aid to migrant workers in detention.", "themes": ["detention"]}""");
        eventually(() -> assertThat(texts(
                        officer(),
                        review + "/mechanism-recommendations?theme=detention&sinceRequest=true",
                        "mechanism"))
                .contains("CMW"));
        eventually(() -> assertThat(texts(unit(), "/v1/training-needs?party=KEN", "theme"))
                .contains("detention"));
    }

    @Test
    @Order(5)
    void aContributionIsClearedByTwoPersonsAndSubmittedWhateverIsKilled() throws IOException {
        created(
                unit(),
                "/v1/mechanisms/UPR/sessions",
                "{\"number\": " + SESSION + ", \"startsOn\": \"2031-05-05\", \"parties\": [\"KEN\"]}");
        contribution = created(
                unit(),
                "/v1/contributions",
                "{\"party\": \"KEN\", \"mechanism\": \"UPR\", \"session\": " + SESSION + "}");
        step(unit(), contribution, "input-request", "{\"inputBy\": \"2030-09-01\"}");
        assertThat(texts(officer(), "/v1/parties/KEN/monitoring-summary", "tasks", "step"))
                .contains("input");
        step(officer(), contribution, "input", "{\"text\": \"The new centre has no legal aid.\"}");
        step(
                officer(),
                contribution,
                "draft",
                "{\"language\": \"en\", \"text\": \"Migrants in detention need legal aid.\"}");
        assertThat(status(officer(), contribution, "mission-clearance", "")).isEqualTo(409);
        step(head(), contribution, "mission-clearance", "");
        killAndAwaitRevival();
        assertThat(status(unit(), contribution, "submission", submitted())).isEqualTo(409);
        step(unit(), contribution, "unit-clearance", "");
        step(unit(), contribution, "submission", submitted());
        assertThat(nobody().send("GET", contribution, "").statusCode()).isEqualTo(404);
        assertThat(Desk.mission(suite.ports(), "UGA")
                        .send("GET", contribution, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(texts("/v1/contributions?party=KEN", "id")).isEmpty();
        assertThat(happened(contribution, "status"))
                .containsExactly(
                        "opened",
                        "input-asked",
                        "input-given",
                        "drafted",
                        "cleared-by-mission",
                        "cleared",
                        "submitted");
    }

    @Test
    @Order(6)
    void itsCalendarIsReadByAnotherParserUntilItIsWithdrawn() throws IOException {
        HttpResponse<String> made = post(officer(), "/v1/calendar-feeds", "{\"party\": \"KEN\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        feed = json.readTree(made.body()).path("address").asText();
        assertThat(summaries(feed))
                .contains(
                        "Contribution of IOM of KEN to UPR", "Report of KEN to CMW (ICRMW)", "UPR, session " + SESSION);
        assertThat(summaries("/v1/parties/KEN/calendar.ics"))
                .contains("Report of KEN to CMW (ICRMW)")
                .doesNotContain("Contribution of IOM of KEN to UPR");
        String id = json.readTree(made.body()).path("id").asText();
        assertThat(officer()
                        .send("POST", "/v1/calendar-feeds/" + id + "/withdrawal", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(nobody().send("GET", feed, "").statusCode()).isEqualTo(404);
    }

    private static Map<Path, String> publishedFiles() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        Stream.of("1-5.csv", "6-9.csv", "voluntary.csv")
                .forEach(name -> files.put(SHARED.resolve("upr").resolve(name), "upr-info"));
        files.put(SHARED.resolve("upr-later/recommendations-sessions-5-47.csv"), "upr-report-csv");
        try (Stream<Path> records = Files.list(SHARED.resolve("uhri"))) {
            records.sorted().forEach(file -> files.put(file, "uhri"));
        }
        return files;
    }

    private static long rows(Path file) {
        return ROWS.getOrDefault(file.getFileName().toString(), 1L);
    }

    /** The jobs that were made of files. */
    private Map<Path, String> send(Map<Path, String> files) throws IOException {
        Map<Path, String> jobs = new LinkedHashMap<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            String type = file.getValue().equals("uhri") ? "application/json" : "text/csv";
            HttpResponse<String> answer = unit().send(
                            "POST",
                            "/v1/recommendation-imports?format=" + file.getValue(),
                            BodyPublishers.ofFile(file.getKey()),
                            "Content-Type",
                            type,
                            "Idempotency-Key",
                            Desk.key());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            jobs.put(
                    file.getKey(),
                    "/v1/recommendation-imports/"
                            + json.readTree(answer.body()).path("id").asText());
        }
        return jobs;
    }

    private Map<Path, JsonNode> finished(Map<Path, String> jobs) throws IOException {
        Map<Path, JsonNode> finished = new LinkedHashMap<>();
        for (Map.Entry<Path, String> job : jobs.entrySet()) {
            eventually(
                    () -> assertThat(read(unit(), job.getValue()).path("status").asText())
                            .isEqualTo("finished"));
            finished.put(job.getKey(), read(unit(), job.getValue()));
        }
        return finished;
    }

    private void killAndAwaitRevival() {
        long killed = suite.process("monitoring").orElseThrow().pid();
        suite.kill("monitoring");
        await().atMost(PATIENCE)
                .until(() -> suite.process("monitoring")
                                .filter(process -> process.pid() != killed && process.isAlive())
                                .isPresent()
                        && nobody().send("GET", "/v1/mechanisms/CMW", "").statusCode() == 200);
    }

    private static String submitted() {
        return "{\"submittedOn\": \"" + LocalDate.now(ZoneOffset.UTC) + "\"}";
    }

    private String created(Desk who, String collection, String body) throws IOException {
        HttpResponse<String> answer = await().atMost(PATIENCE)
                .until(() -> post(who, collection, body), response -> response.statusCode() != 503);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode made = json.readTree(answer.body());
        return collection + "/" + made.path("id").asText();
    }

    private HttpResponse<String> post(Desk who, String collection, String body) {
        return who.send("POST", collection, body, "Content-Type", "application/json", "Idempotency-Key", Desk.key());
    }

    private void step(Desk who, String place, String step, String body) {
        assertThat(status(who, place, step, body)).as(step).isEqualTo(200);
    }

    private int status(Desk who, String place, String step, String body) {
        String version =
                unit().send("GET", place, "").headers().firstValue("ETag").orElseThrow();
        List<String> headers = new ArrayList<>(List.of("If-Match", version));
        if (!body.isEmpty()) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        return who.send("POST", place + "/" + step, body, headers.toArray(String[]::new))
                .statusCode();
    }

    private List<String> happened(String place, String of) throws IOException {
        List<String> steps = new ArrayList<>();
        read(unit(), place + "/history")
                .path("items")
                .forEach(item -> steps.add(item.path("data").path(of).asText()));
        return steps;
    }

    private List<String> summaries(String calendar) {
        HttpResponse<String> answer = nobody().send("GET", calendar, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Biweekly.parse(answer.body()).first().getEvents().stream()
                .map(VEvent::getSummary)
                .map(summary -> summary.getValue())
                .toList();
    }

    private List<String> texts(String list, String of) throws IOException {
        return texts(nobody(), list, of);
    }

    private List<String> texts(Desk who, String list, String of) throws IOException {
        return texts(who, list, "items", of);
    }

    private List<String> texts(Desk who, String place, String items, String of) throws IOException {
        List<String> texts = new ArrayList<>();
        read(who, place).path(items).forEach(item -> texts.add(item.path(of).asText()));
        return texts;
    }

    private JsonNode read(Desk who, String place) throws IOException {
        return json.readTree(who.send("GET", place, "").body());
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(assertion);
    }

    private Desk unit() {
        return Desk.lawyer(suite.ports(), "lena-fictitious");
    }

    private Desk officer() {
        return Desk.officer(suite.ports(), "otto-madeup", "KEN");
    }

    private Desk head() {
        return Desk.officer(suite.ports(), "ama-plainlyinvented", "KEN");
    }

    private Desk nobody() {
        return Desk.nobody(suite.ports());
    }
}
