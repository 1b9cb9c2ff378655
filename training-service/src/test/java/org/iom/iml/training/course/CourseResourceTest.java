package org.iom.iml.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CourseResourceTest {

    private static final String COURSE = """
            {"code":"%s","titles":{"en":"Law of migration","fr":"Droit de la migration"},"themes":["migrants"],
             "audiences":["government","un-staff"],"standardDays":5,"issuer":"IIHL"}""";

    private final String code =
            "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void aDraftIsSeenByTheUnitOnlyUntilItIsPublished() {
        String path = Desk.path(Desk.unit().create("/v1/courses", COURSE.formatted(code)));

        Desk.nobody().get(path).then().statusCode(404);
        Desk.mission("KEN").get(path).then().statusCode(404);
        Desk.unit().step(path, "publication", "").then().statusCode(200).body("status", equalTo("published"));
        Desk.nobody().get(path).then().statusCode(200).body("code", equalTo(code), "themes", contains("migrants"));
        Desk.nobody()
                .get(path + "/history")
                .then()
                .body("items.happened", contains("training.course-drafted.v1", "training.course-published.v1"));
    }

    @Test
    void onlyTheUnitDraftsPublishesAndRetires() {
        String path = Desk.path(Desk.unit().create("/v1/courses", COURSE.formatted(code)));

        for (Desk other : new Desk[] {Desk.mission("KEN"), Desk.partner("IIHL")}) {
            other.create("/v1/courses", COURSE.formatted(code + "X")).then().statusCode(403);
            other.step(path, "publication", "", "\"0\"").then().statusCode(403);
            other.step(path, "retirement", "", "\"0\"").then().statusCode(403);
        }
        Desk.nobody().create("/v1/courses", COURSE.formatted(code + "X")).then().statusCode(401);
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        Response drafted = Desk.unit().create("/v1/courses", COURSE.formatted(code));
        String path = Desk.path(drafted);
        Desk.unit().step(path, "publication", "").then().statusCode(200);

        Desk.unit().step(path, "retirement", "", drafted.header("ETag")).then().statusCode(412);
        Desk.unit().step(path, "publication", "").then().statusCode(409);
    }

    @Test
    void oneKeyDraftsOneCourse() {
        Response first = Desk.unit().create("/v1/courses", COURSE.formatted(code), code);
        Response again = Desk.unit().create("/v1/courses", COURSE.formatted(code), code);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anOperatorMayWhatTheUnitMay() {
        String path = Desk.path(Desk.operator().create("/v1/courses", COURSE.formatted(code)));

        Desk.operator().step(path, "publication", "").then().statusCode(200);
        Desk.operator().step(path, "retirement", "").then().statusCode(200).body("status", equalTo("retired"));
    }

    @Test
    void whoFollowsPublishedCoursesIsToldOfOneThatRetires() {
        String path = Desk.path(Desk.unit().create("/v1/courses", COURSE.formatted(code)));
        Desk.unit().step(path, "publication", "").then().statusCode(200);
        String seen = Desk.nobody().get(path).jsonPath().getString("updatedAt");
        String changes = "/v1/courses?status=published&limit=200&updatedSince=" + seen;
        Desk.nobody().get(changes).then().body("items.code", hasItem(code));

        Desk.unit().step(path, "retirement", "").then().statusCode(200);

        Desk.nobody()
                .get(changes)
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(code)), "removed.id", hasItem(idIn(path)));
        Desk.nobody()
                .get("/v1/courses?limit=200")
                .then()
                .body("items.code", hasItem(code), "$", not(hasKey("removed")));
        Desk.nobody().get("/v1/courses?updatedSince=lately").then().statusCode(400);
        Desk.nobody().get("/v1/courses?code=NO-SUCH-COURSE").then().statusCode(400);
    }

    @Test
    void coursesComeAsAFile() {
        Desk.unit().create("/v1/courses", COURSE.formatted(code)).then().statusCode(201);

        Desk.unit()
                .get("/v1/courses", "text/csv")
                .then()
                .statusCode(200)
                .body(containsString(code + ",Law of migration"));
        Desk.nobody().get("/v1/courses", "text/csv").then().body(not(containsString(code)));
    }

    @Test
    void whatTheRegistryDoesNotHaveIsRefused() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.unit()
                        .create("/v1/courses", COURSE.formatted(code).replace("migrants", "millers"))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("unknown-theme"), "errors[0].pointer", equalTo("/themes/0")));
        Desk.nobody()
                .get("/v1/courses?theme=millers")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        Desk.nobody()
                .get("/v1/courses?status=asleep")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        Desk.nobody().get("/v1/parties/ZZZ/training-summary").then().statusCode(404);
    }

    @Test
    void whatIsMissingIsNamed() {
        Desk.unit()
                .create("/v1/courses", COURSE.formatted(code).replace("\"standardDays\":5,", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/standardDays"));
    }

    @Test
    void aCodeIsUsedOnce() {
        Desk.unit().create("/v1/courses", COURSE.formatted(code)).then().statusCode(201);

        Desk.unit().create("/v1/courses", COURSE.formatted(code)).then().statusCode(409);
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aCourseSaysWhatItLeadsTo() {
        String body = COURSE.formatted(code);
        String more =
                ",\"scope\":\"national\",\"languages\":[\"fr\"],\"outcomes\":[{\"language\":\"en\",\"text\":\"Apply"
                        + " non-refoulement\"}],\"modules\":[{\"language\":\"en\",\"text\":\"Protection\"}]}";
        String path = Desk.path(Desk.unit().create("/v1/courses", body.substring(0, body.lastIndexOf('}')) + more));
        Desk.unit().step(path, "publication", "").then().statusCode(200);
        Desk.nobody()
                .get("/v1/courses?scope=national&language=fr&code=" + code)
                .then()
                .body(
                        "items[0].outcomes[0].text", equalTo("Apply non-refoulement"),
                        "items[0].modules[0].text", equalTo("Protection"));
        Desk.nobody().get("/v1/courses?scope=regional&code=" + code).then().body("items.size()", equalTo(0));
        for (String none : new String[] {"zzz-unknown", "zzz", "french"}) {
            Desk.nobody()
                    .get("/v1/courses?language=" + none)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"), "errors[0].pointer", equalTo("?language"));
        }
    }
}
