package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.platform.problem.Unavailable;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportsTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @Inject
    NoteLines format;

    @Inject
    EntityManager entities;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void goodRowsGoInAndBadOnesAreReported() {
        String job = submit(mark + " a\n\n" + mark + " b\nforbidden " + mark + "\n" + mark + " a\n");

        JsonPath done = finished(job);
        assertThat(done.getInt("read")).isEqualTo(5);
        assertThat(done.getInt("accepted")).isEqualTo(2);
        assertThat(done.getInt("unchanged")).isEqualTo(1);
        assertThat(done.getInt("rejected")).isEqualTo(2);
        given().auth()
                .oauth2(Tokens.iml())
                .get(job + "/rejections")
                .then()
                .body(
                        "items.line",
                        contains(2, 4),
                        "items[0].code",
                        equalTo("blank-line"),
                        "items[0].reason",
                        notNullValue());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = IntStream.range(0, 1_200).mapToObj(i -> mark + " " + i).collect(Collectors.joining("\n"));
        assertThat(finished(submit(file)).getInt("accepted")).isEqualTo(1_200);

        JsonPath again = finished(submit(file));

        assertThat(again.getInt("unchanged")).isEqualTo(1_200);
        assertThat(again.getInt("accepted")).isZero();
    }

    /** More failures than rows: were one of them taken for a fault of a row, that row would be rejected. */
    private void aWhile(RuntimeException failure) {
        format.failuresToCome.addAll(Collections.nCopies(4, failure));

        JsonPath done = finished(submit(mark + " patient\n" + mark + " too\n"));

        assertThat(format.failuresToCome).isEmpty();
        assertThat(done.getInt("accepted")).isEqualTo(2);
        assertThat(done.getInt("rejected")).isZero();
    }

    @Test
    void aServiceThatIsAwayForAWhileRejectsNoRow() {
        aWhile(new Unavailable("the other service", new IllegalStateException()));
    }

    @Test
    void whatIsNotHeardOfForAWhileRejectsNoRow() {
        aWhile(new NotReady("codes-not-heard-yet", "What it names has not been heard of yet."));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatWasReadAndSaysWhere() {
        JsonPath done = finished(submit(mark + " first\n#end\n"));

        assertThat(done.getString("status")).isEqualTo("failed");
        assertThat(done.getString("failure.code")).isEqualTo("broken-off");
        assertThat(done.getInt("accepted")).isEqualTo(1);
    }

    @Test
    void aFileOfWhichNearlyNothingIsGoodIsNotReadToItsEnd() {
        JsonPath done = finished(submit(mark + " first\n" + "\n".repeat(101_000) + mark + " last\n"));

        assertThat(done.getString("failure.code")).isEqualTo("too-many-rejected");
        assertThat(done.getInt("accepted")).isEqualTo(1);
        assertThat(done.getInt("rejected")).isBetween(100_000, 100_999);
    }

    @Test
    void aJobWhoseWorkerDiedGoesOnWhereItStopped() {
        String job = submit(mark + " one\n" + mark + " two\n");
        finished(job);
        UUID id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into import_chunk values (?1, 0, ?2)")
                    .setParameter(1, id)
                    .setParameter(
                            2, (mark + " one\n" + mark + " two\n" + mark + " three\n").getBytes(StandardCharsets.UTF_8))
                    .executeUpdate();
            entities.createNativeQuery("""
                            update import_job set status = 'running', worker = gen_random_uuid(), finished_at = null,
                                   lease_until = now() - interval '1 second' where id = ?1""").setParameter(1, id).executeUpdate();
        });

        JsonPath done = finished(job);

        assertThat(done.getInt("read")).isEqualTo(3);
        assertThat(done.getInt("accepted")).isEqualTo(3);
        assertThat(done.getInt("unchanged")).isZero();
    }

    @Test
    void aJobThatEndsItsProcessTwiceIsGivenUpAndOthersGoOn() {
        String job = submit(mark + " deadly\n");
        finished(job);
        UUID id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        update import_job set status = 'running', worker = gen_random_uuid(), finished_at = null, deaths = 1,
                               lease_until = now() - interval '1 second' where id = ?1""").setParameter(1, id).executeUpdate());

        JsonPath done = finished(job);

        assertThat(done.getString("status")).isEqualTo("failed");
        assertThat(done.getString("failure.code")).isEqualTo("process-ended");
        assertThat(finished(submit(mark + " harmless\n")).getInt("accepted")).isEqualTo(1);
    }

    @Test
    void workersAreSeenByReadiness() {
        given().get(readiness).then().body("checks.find { it.name == 'import workers' }.status", equalTo("UP"));
    }

    @Test
    void aWorkerThatDiedIsSeenByReadinessAndReplaced() {
        Thread worker = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("imports-"))
                .findFirst()
                .orElseThrow();
        await().until(() -> {
            worker.interrupt();
            return !worker.isAlive();
        });

        given().get(readiness).then().body("checks.find { it.name == 'import workers' }.status", equalTo("DOWN"));
        given().get(readiness).then().body("checks.find { it.name == 'import workers' }.status", equalTo("UP"));
    }

    @Test
    void oneKeyIsOneJob() {
        String key = UUID.randomUUID().toString();

        Response first = post(key, "lines", mark + " same\n");
        Response again = post(key, "lines", mark + " same\n");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        post(key, "lines", mark + " other\n").then().statusCode(422);
    }

    @Test
    void anUnknownFormatAndAnEmptyFileAreRefused() {
        post(mark, "xml", "x").then().statusCode(400).body("detail", containsString("lines"));
        post(mark, "lines", "").then().statusCode(400).body("code", equalTo("empty-file"));
    }

    @Test
    void aRowThatNobodySettlesIsLeftOutAlone() {
        JsonPath done = finished(submit("forgotten " + mark + "\n" + mark + " kept\n"));

        assertThat(done.getInt("accepted")).isOne();
        assertThat(done.getInt("rejected")).isOne();
    }

    @Test
    void aMediaTypeThatTheFormatDoesNotTakeIsRefusedWithThoseItTakes() {
        given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", mark)
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post("/v1/note-imports?format=lines")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"), "detail", containsString("text/plain"));
    }

    @Test
    void aParameterThatTheFormatDoesNotKnowIsRefused() {
        given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", mark)
                .contentType("text/plain")
                .body("x")
                .post("/v1/note-imports?format=lines&shelve=left")
                .then()
                .statusCode(400)
                .body("detail", containsString("shelf"));
    }

    @Test
    void aJobIsReadAgainOnlyWhereItHasChanged() {
        String job = submit(mark + " tagged\n");
        finished(job);
        String tag = given().auth().oauth2(Tokens.iml()).get(job).header("ETag");

        given().auth()
                .oauth2(Tokens.iml())
                .header("If-None-Match", tag)
                .get(job)
                .then()
                .statusCode(304);
    }

    @Test
    void whoPrefersToWaitHearsOfAChangeOrOfNone() {
        String job = submit(mark + " awaited\n");
        finished(job);
        String tag = given().auth().oauth2(Tokens.iml()).get(job).header("ETag");

        given().auth()
                .oauth2(Tokens.iml())
                .header("If-None-Match", tag)
                .header("Prefer", "respond-async, wait=1")
                .get(job)
                .then()
                .statusCode(304)
                .time(greaterThan(900L));
        given().auth()
                .oauth2(Tokens.iml())
                .header("If-None-Match", "\"queued-0\"")
                .header("Prefer", "wait=10")
                .get(job)
                .then()
                .statusCode(200)
                .time(lessThan(5_000L));
    }

    @Test
    void theLatestImportIsTheFirstOfTheList() {
        String job = submit(mark + " listed\n");
        finished(job);

        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/note-imports?status=finished&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(job.substring(job.lastIndexOf('/') + 1)));
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/note-imports?status=queued&limit=200")
                .then()
                .body("items.id", not(hasItem(job.substring(job.lastIndexOf('/') + 1))));
    }

    @Test
    void rejectionsAreATableToo() {
        String job = submit("\n" + mark + " good\n");
        finished(job);

        String table = given().auth()
                .oauth2(Tokens.iml())
                .accept("text/csv")
                .get(job + "/rejections")
                .asString();

        assertThat(table.lines()).first().isEqualTo("line,code,reason,row");
        assertThat(table).contains("1,blank-line,");
    }

    @Test
    void theContractNamesTheOperationsAfterTheCollection() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/v1/note-imports'.post.operationId",
                        equalTo("importNotes"),
                        "paths.'/v1/note-imports'.get.operationId",
                        equalTo("listNoteImports"),
                        "paths.'/v1/note-imports/{id}'.get.operationId",
                        equalTo("getNoteImport"),
                        "paths.'/v1/note-imports/{id}/rejections'.get.operationId",
                        equalTo("listNoteImportRejections"),
                        "paths.'/v1/note-imports'.post.parameters.name",
                        hasItem("shelf"),
                        "paths.'/v1/note-imports'.post.security[0].bearer",
                        contains("iml", "admin"),
                        "paths.'/v1/note-imports'.post.responses",
                        hasKey("403"));
    }

    @Test
    void whoMayNotImportIsRefused() {
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .header("Idempotency-Key", mark)
                .body("x")
                .post("/v1/note-imports?format=lines")
                .then()
                .statusCode(403);
    }

    private static Response post(String key, String format, String file) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/note-imports?format=" + format);
    }

    private static String submit(String file) {
        String location = post(UUID.randomUUID().toString(), "lines", file)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    private static JsonPath finished(String job) {
        Facts.eventually(() -> assertThat(get(job).getString("status")).isIn("finished", "failed"));
        return get(job);
    }

    private static JsonPath get(String job) {
        return given().auth().oauth2(Tokens.iml()).get(job).jsonPath();
    }
}
