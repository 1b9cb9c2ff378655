package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a file, a database that hangs and one that is killed do to the suite under its own limits, and what is logged of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsJourney {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The gateway's own deadline of a write, and a moment. */
    private static final Duration BOUND = Duration.ofSeconds(18);

    private static final int COMMENT_BYTES = 60 * 1024 * 1024;

    private final String canary = "canary-" + UUID.randomUUID();
    private final Path folder;
    private final SuiteOnTrial suite;

    FaultsJourney(@TempDir Path folder) {
        this.folder = folder;
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void itComesUp() throws IOException {
        suite.up();
    }

    @AfterAll
    void itGoesDown() throws InterruptedException {
        suite.down();
        assertThat(suite.processes()).isEmpty();
    }

    /** The services run in the memory that their images give them. */
    @Test
    @Order(1)
    void aFileThatWouldFillTheMemoryIsGivenUpAndOthersAreTakenIn() {
        ProcessHandle service = suite.process("instruments").orElseThrow();
        String deadly = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><!--"
                + "x".repeat(COMMENT_BYTES) + "--></akomaNtoso>";

        String job = submitted("/v1/provision-imports?format=akoma-ntoso&instrument=ICRMW", deadly, "application/xml");
        String other = submitted(
                "/v1/participation-imports?format=untc-table&untcNumber=4-13", "Participant,Signature\n", "text/csv");

        await().atMost(PATIENCE).until(() -> hasEnded(other));
        await().atMost(PATIENCE).until(() -> hasEnded(job));
        assertThat(read(job).path("status").asText()).isEqualTo("failed");
        assertThat(read(job).at("/failure/detail").asText()).isNotBlank();
        assertThat(suite.process("instruments")).contains(service);
    }

    @Test
    @Order(2)
    void aDatabaseThatHangsIsAnsweredWith503WhoeverReadsOrWrites() throws IOException, InterruptedException {
        List<Long> stopped = signalled("STOP", List.of());
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Timed>> answers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                for (Supplier<HttpResponse<String>> ask : asked()) {
                    answers.add(CompletableFuture.supplyAsync(() -> timed(ask), callers));
                }
            }

            assertThat(answers).extracting(CompletableFuture::join).allSatisfy(answer -> {
                assertThat(answer.answer().statusCode())
                        .as(answer.answer().body())
                        .isEqualTo(503);
                assertThat(answer.answer().headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.took()).isLessThan(BOUND);
            });
        } finally {
            signalled("CONT", stopped);
        }
        await().atMost(PATIENCE)
                .until(() -> asked().stream().allMatch(ask -> ask.get().statusCode() < 300));
    }

    @Test
    @Order(3)
    void aDatabaseThatIsKilledUnderWritesComesBackWithAllThatWasAnswered() throws InterruptedException {
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<HttpResponse<String>>> writes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                writes.add(CompletableFuture.supplyAsync(this::write, callers));
                if (i == 15) {
                    suite.kill("postgres");
                }
            }
            writes.forEach(write -> answers.add(write.join()));
        }
        assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(201, 503, 504, 409, 429, 502);
        await().atMost(PATIENCE).until(() -> write().statusCode() == 201);
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() == 201) {
                String location = answer.headers().firstValue("Location").orElseThrow();
                assertThat(kenya().send("GET", location.substring(location.indexOf("/v1/")), "")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    @Order(4)
    void noValueOfARowIsInAnyLogAfterAllOfThat() throws IOException {
        assertThat(post(kenya(), "/v1/reviews", review(canary + "\\u0000")).statusCode())
                .isEqualTo(422);
        assertThat(post(kenya(), "/v1/reviews", review(canary + "\\ud800")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> course = course("CANARY-1");
        assertThat(course.statusCode()).isIn(201, 409);
        assertThat(course("CANARY-1").statusCode()).isEqualTo(409);

        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSizeGreaterThan(6);
            for (Path log : logs) {
                assertThat(Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(log.toString())
                        .doesNotContain(canary);
            }
        }
    }

    private record Timed(HttpResponse<String> answer, Duration took) {}

    private static Timed timed(Supplier<HttpResponse<String>> ask) {
        Instant begun = Instant.now();
        HttpResponse<String> answer = ask.get();
        return new Timed(answer, Duration.between(begun, Instant.now()));
    }

    private List<Supplier<HttpResponse<String>>> asked() {
        return List.of(
                () -> Desk.nobody(suite.ports()).send("GET", "/v1/instruments/ICRMW", ""),
                () -> Desk.nobody(suite.ports()).send("GET", "/v1/recommendations", ""),
                () -> kenya().send("GET", "/v1/reviews", ""),
                () -> kenya().send("GET", "/v1/training-requests", ""),
                this::write);
    }

    private HttpResponse<String> write() {
        return post(kenya(), "/v1/reviews", review(canary + " " + UUID.randomUUID()));
    }

    private static String review(String words) {
        return """
                {"party":"KEN","product":"opinion","requester":{"kind":"government","name":"An invented department"},
                 "termsOfReference":"%s","texts":[{"title":"%s","version":"1","language":"en"}]}""".formatted(words, words);
    }

    private HttpResponse<String> course(String code) {
        return post(Desk.unit(suite.ports()), "/v1/courses", """
                {"code":"%s","titles":{"en":"%s"},"themes":["migrants"],"audiences":["government"],
                 "standardDays":5,"issuer":"IOM"}""".formatted(code, canary));
    }

    private String submitted(String path, String body, String type) {
        HttpResponse<String> answer =
                Desk.unit(suite.ports()).send("POST", path, body, "Content-Type", type, "Idempotency-Key", Desk.key());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/v1/"));
    }

    private boolean hasEnded(String job) {
        return List.of("finished", "failed").contains(read(job).path("status").asText());
    }

    private JsonNode read(String path) {
        return Reads.json(Desk.unit(suite.ports()).send("GET", path, "").body());
    }

    private static HttpResponse<String> post(Desk desk, String path, String body) {
        return desk.send("POST", path, body, "Content-Type", "application/json", "Idempotency-Key", Desk.key());
    }

    private Desk kenya() {
        return Desk.mission(suite.ports(), "KEN");
    }

    /** PostgreSQL and all its children, or those that were signalled before. */
    private List<Long> signalled(String signal, List<Long> before) throws IOException, InterruptedException {
        ProcessHandle server = suite.process("postgres").orElseThrow();
        List<Long> processes = before.isEmpty()
                ? Stream.concat(Stream.of(server), server.descendants())
                        .map(ProcessHandle::pid)
                        .toList()
                : before;
        for (long process : processes) {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                    .start()
                    .waitFor();
        }
        return processes;
    }
}
