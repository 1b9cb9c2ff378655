package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mission asks for a review of a law as it was published and for advice; two persons write, a third reads and
 * delivers, the service is killed on the way, and until the publication nobody else is answered otherwise than before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path LAWS = Project.ROOT.resolveSibling("shared").resolve("data/legislation/versions/es");
    private static final String EARLIER = "2015-10-30_725f9703.md";
    private static final String LATER = "2018-09-04_774c2b74.md";
    private static final List<String> FORMS = List.of(
            "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html");
    private static final Pattern MOMENT = Pattern.compile("\"(asOf|traceId|generatedAt)\":\"[^\"]*\"");

    private final SuiteOnTrial suite;
    private final Map<String, String> known = new TreeMap<>();
    private final List<String> own = new ArrayList<>();

    ReviewJourney(@TempDir Path folder) {
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void itComesUp() throws IOException {
        assumeThat(LAWS).as("the published laws lie beside the project").exists();
        suite.up();
        await().atMost(PATIENCE)
                .until(() -> get(mission(), "/v1/reviews?party=ESP").statusCode() == 200);
    }

    @AfterAll
    void itGoesDown() throws InterruptedException {
        if (Files.exists(LAWS)) {
            suite.down();
        }
    }

    @Test
    void aLawIsReviewedAndNobodyElseSeesIt() throws IOException {
        remember();
        String law = aLaw();
        taken(law, "2015-10-30", EARLIER);
        String review = asked();
        pinned(review, law);
        nothingIsToBeSeen("asked");
        advised();

        lawyer("a-lawyer").step(review, "acceptance", "{}");
        String finding = written("a-lawyer", review, "art_60", "high", "La medida no tiene plazo.");
        suite.kill("review");
        await().atMost(PATIENCE).until(() -> get(unit(), finding).statusCode() == 200);
        written("another-lawyer", review, "art_62", "medium", "El plazo es de sesenta días.");
        assertThat(post(
                                unit(),
                                review + "/findings",
                                finding("art_60", "low", "No existe.").replace("\"art_9\"", "\"art_999\""))
                        .body())
                .contains("unknown-provision");
        assertThat(post(unit(), review + "/findings", finding("art_6000", "low", "No existe."))
                        .body())
                .contains("provision-not-pinned");
        made(post(unit(), review + "/recommendations", """
                {"kind":"key","addressedTo":"An invented ministry","text":"Limítese la medida.","findings":["%s"]}""".formatted(finding.substring(finding.lastIndexOf('/') + 1))));
        nothingIsToBeSeen("written");

        taken(law, "2018-09-04", LATER);
        await("it is told that there is a newer version")
                .atMost(PATIENCE)
                .until(() -> items(unit(), review + "/pinned-versions/notices").size() == 1);
        assertThat(items(mission(), law + "/comparison?from=1&to=2")).isNotEmpty();
        finish(review);
        nothingIsToBeSeen("final");
        delivered(review);
        nothingIsToBeSeen("delivered");

        reported(review);
        nothingIsToBeSeen("reported");
        published(review);
    }

    /** By the mission itself, with two persons' words and a third's signature. */
    private void delivered(String review) {
        assertThat(lawyer("a-lawyer").tried(review, "delivery", "{}").body()).contains("delivery-needs-another-person");
        assertThat(get(mission(), review + "/report", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        lawyer("a-peer").step(review, "delivery", "{}");
        assertThat(items(mission(), review + "/findings")).hasSize(2);
    }

    private void finish(String review) {
        Lawyer peer = lawyer("a-peer");
        peer.step(review, "peer-review", "");
        assertThat(post(unit(), review + "/peer-reviews", "{\"opinion\":\"agreed\"}")
                        .statusCode())
                .as("who wrote is no peer")
                .isEqualTo(409);
        made(post(peer.desk(), review + "/peer-reviews", "{\"opinion\":\"agreed\"}"));
        peer.step(review, "draft", "");
        peer.step(review, "comments", """
                {"authority":"An invented ministry","comments":[{"text":"Se estudiará."}]}""");
        peer.step(review, "finalization", "");
    }

    private void reported(String review) {
        for (String language : List.of("en", "fr", "es")) {
            for (String form : FORMS) {
                HttpResponse<String> report =
                        get(mission(), review + "/report", "Accept", form, "Accept-Language", language);
                assertThat(report.statusCode()).as(form).isEqualTo(200);
                assertThat(report.headers().firstValue("Content-Language")).contains(language);
                assertThat(report.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(get(mission(), review + "/report", "Accept", form, "Accept-Language", language)
                                .body())
                        .as("the same data make the same bytes")
                        .isEqualTo(report.body());
            }
        }
        assertThat(get(mission(), review + "/report", "Accept", "text/html", "Accept-Language", "es")
                        .body())
                .contains(
                        "La medida no tiene plazo.",
                        "Artículo 62",
                        "Pacto Internacional de Derechos Civiles y Políticos, artículo 9",
                        "Limítese la medida.",
                        "Se estudiará.",
                        "España");
    }

    private void published(String review) {
        Lawyer lawyer = lawyer("a-lawyer");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        lawyer.step(review, "consent", """
                {"givenBy":"An invented ministry","givenOn":"%s","scope":"summary"}""".formatted(today));
        nothingIsToBeSeen("consented to");
        lawyer.step(review, "publication", "{\"summary\":\"En resumen, faltan plazos.\"}");
        HttpResponse<String> seen = get(Desk.nobody(suite.ports()), review);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("En resumen, faltan plazos.").doesNotContain("invented court");
        assertThat(get(Desk.nobody(suite.ports()), review + "/report", "Accept", "text/html")
                        .body())
                .contains("En resumen, faltan plazos.")
                .doesNotContain("La medida no tiene plazo.", "Limítese");
    }

    private String aLaw() {
        String law = made(post(unit(), "/v1/national-texts", """
                {"party":"ESP","kind":"law","title":"Ley Orgánica 4/2000","visibility":"confidential"}"""));
        own.add(law);
        return law;
    }

    private void taken(String law, String asOf, String file) throws IOException {
        HttpResponse<String> job = Desk.unit(suite.ports())
                .send(
                        "POST",
                        "/v1/national-text-imports?format=markdown&language=es&asOf=" + asOf + "&text=" + id(law),
                        BodyPublishers.ofFile(LAWS.resolve(file)),
                        "Content-Type",
                        "application/octet-stream",
                        "Idempotency-Key",
                        Desk.key());
        assertThat(job.statusCode()).as(job.body()).isEqualTo(202);
        String where = path(job);
        await().atMost(PATIENCE)
                .until(() -> json(get(unit(), where)).path("status").asText().equals("finished"));
    }

    private String asked() {
        String review = made(post(mission(), "/v1/reviews", """
                {"party":"ESP","product":"opinion","requester":{"kind":"court","name":"An invented court"},
                 "termsOfReference":"¿Son conformes las medidas cautelares?","languages":["es"],
                 "texts":[{"title":"Ley Orgánica 4/2000","version":"as of 30 October 2015","language":"es"}]}"""));
        own.add(review);
        assertThat(post(Desk.mission(suite.ports(), "UGA"), "/v1/reviews", """
                {"party":"ESP","product":"note","requester":{"kind":"court","name":"An invented court"},
                 "termsOfReference":"x","texts":[{"title":"y","version":"1","language":"es"}]}""").statusCode())
                .isEqualTo(403);
        return review;
    }

    private void pinned(String review, String law) {
        made(post(unit(), review + "/pinned-versions", """
                {"text":1,"nationalText":"%s","version":1}""".formatted(id(law))));
    }

    private void advised() {
        String advice = made(post(mission(), "/v1/advice-requests", """
                {"party":"ESP","question":"May the centre keep passports?","urgency":"urgent"}"""));
        own.add(advice);
        Lawyer lawyer = lawyer("a-lawyer");
        lawyer.step(advice, "assignment", "{\"person\":\"a-lawyer\"}");
        lawyer.step(advice, "answer", "{\"text\":\"Only an official authorized by law may.\"}");
        assertThat(json(get(mission(), advice)).path("answer").asText()).startsWith("Only an official");
        nothingIsToBeSeen("advised");
    }

    private String written(String person, String review, String address, String severity, String reasons) {
        Desk desk = Desk.lawyer(suite.ports(), person);
        HttpResponse<String> answer = await().atMost(PATIENCE)
                .until(
                        () -> post(desk, review + "/findings", finding(address, severity, reasons)),
                        made -> made.statusCode() != 503);
        return made(answer);
    }

    private static String finding(String address, String severity, String reasons) {
        return """
                {"provisions":[{"text":1,"address":"%s"}],"standard":{"instrument":"ICCPR","provision":"art_9"},
                 "conformity":"partly-consistent","severity":"%s","reasons":"%s","themes":["migrants"]}""".formatted(address, severity, reasons);
    }

    /** What strangers are answered before there is anything, each on what is listed and on what may be guessed. */
    private void remember() {
        strangers().forEach((name, desk) -> lists().forEach(list -> known.put(name + " " + list, said(desk, list))));
    }

    private void nothingIsToBeSeen(String step) {
        strangers().forEach((name, desk) -> {
            for (String list : lists()) {
                assertThat(said(desk, list))
                        .as(step + ", " + name + ", " + list)
                        .isEqualTo(known.get(name + " " + list));
            }
            for (String path : own) {
                String nothing = path.replace(id(path), UUID.randomUUID().toString());
                for (String part : parts(path)) {
                    assertThat(said(desk, path + part).replace(id(path), "ID"))
                            .as(step + ", " + name + ", " + path + part)
                            .isEqualTo(said(desk, nothing + part).replace(id(nothing), "ID"));
                }
            }
        });
    }

    private Map<String, Desk> strangers() {
        return Map.of(
                "everybody", Desk.nobody(suite.ports()),
                "another mission", Desk.mission(suite.ports(), "UGA"),
                "a partner", Desk.partner(suite.ports(), "IIHL"));
    }

    private static List<String> lists() {
        return List.of(
                "/v1/reviews?party=ESP",
                "/v1/reviews?updatedSince=2026-01-01T00:00:00Z",
                "/v1/national-texts?party=ESP",
                "/v1/advice-requests?party=ESP",
                "/v1/advice-notes",
                "/v1/parties/ESP/review-summary");
    }

    private static List<String> parts(String path) {
        if (path.contains("/reviews/")) {
            return List.of(
                    "", "/findings", "/recommendations", "/standards", "/report", "/pinned-versions", "/history");
        }
        return path.contains("/national-texts/")
                ? List.of("", "/versions", "/versions/1/provisions", "/comparison?from=1&to=2")
                : List.of("", "/history");
    }

    private String said(Desk desk, String path) {
        HttpResponse<String> answer = desk.send("GET", path, "");
        return answer.statusCode() + " " + answer.headers().firstValue("ETag").orElse("") + "\n"
                + MOMENT.matcher(answer.body()).replaceAll("now");
    }

    private Lawyer lawyer(String person) {
        return new Lawyer(Desk.lawyer(suite.ports(), person));
    }

    /** A person of the Unit who takes steps, each from the version that is read just before. */
    private record Lawyer(Desk desk) {

        /** What binds the State may still be arriving and change the review: it is read again then. */
        void step(String path, String step, String body) {
            HttpResponse<String> answer = tried(path, step, body);
            while (answer.statusCode() == 412) {
                answer = tried(path, step, body);
            }
            assertThat(answer.statusCode()).as(step + ": " + answer.body()).isEqualTo(200);
        }

        HttpResponse<String> tried(String path, String step, String body) {
            String version = get(desk, path).headers().firstValue("ETag").orElseThrow();
            return desk.send("POST", path + "/" + step, body, "Content-Type", "application/json", "If-Match", version);
        }
    }

    private Desk unit() {
        return Desk.unit(suite.ports());
    }

    private Desk mission() {
        return Desk.mission(suite.ports(), "ESP");
    }

    private static HttpResponse<String> get(Desk desk, String path, String... headers) {
        return desk.send("GET", path, "", headers);
    }

    private static HttpResponse<String> post(Desk desk, String path, String body) {
        return desk.send("POST", path, body, "Content-Type", "application/json", "Idempotency-Key", Desk.key());
    }

    private static JsonNode items(Desk desk, String path) {
        return json(get(desk, path)).path("items");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Reads.json(answer.body());
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return path(answer);
    }

    private static String path(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/v1/"));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
