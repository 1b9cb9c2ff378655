package org.iom.iml.review.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class AdviceResourceTest {

    private static final String ADVICE = "/v1/advice-requests";

    @Inject
    DataSource database;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    private String asked() {
        return Desk.path(Desk.mission("KEN").create(ADVICE, """
                {"party":"KEN","project":"Project %1$s","question":"May the centre keep passports %1$s?","urgency":"soon",
                 "provisions":[{"instrument":"ICRMW","provision":"art_21"}]}""".formatted(canary)));
    }

    private String answered() {
        String path = asked();
        step(path, "assignment", "{\"person\":\"assignee" + canary + "\"}")
                .then()
                .statusCode(200);
        step(path, "answer", """
                {"text":"Only an official authorized by law may %s.",
                 "provisions":[{"instrument":"ICRMW","provision":"art_21"},{"instrument":"ICRMW"}]}""".formatted(canary)).then().statusCode(200);
        return path;
    }

    private static String release(String title, LocalDate consent) {
        return """
                {"title":"%s","text":"Only an official may keep travel documents.","language":"en",
                 "consentGivenBy":"IOM mission to Kenya","consentGivenOn":"%s"}""".formatted(title, consent);
    }

    private static Response step(String path, String step, String body) {
        return Desk.unit().step(path, step, body);
    }

    @Test
    void aMissionAsksAndIsAnswered() {
        String path = answered();

        Desk.mission("KEN")
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        "status",
                        equalTo("answered"),
                        "answer",
                        equalTo("Only an official authorized by law may " + canary + "."))
                .body("provisions.instrument", contains("ICRMW", "ICRMW"), "provisions[0].provision", equalTo("art_21"))
                .body("dueOn", equalTo(LocalDate.now(ZoneOffset.UTC).plusDays(7).toString()))
                .body("assignedTo", nullValue(), "nextSteps", contains("release"));
        Desk.unit().get(path).then().body("assignedTo", equalTo("assignee" + canary));
        Desk.mission("KEN").get(ADVICE + "?q=" + canary).then().body("items.party", contains("KEN"));
        Desk.unit().get(ADVICE + "?party=KEN&late=true&limit=200").then().body("items.id", not(hasItem(id(path))));
    }

    @Test
    void aProvisionThatTheRegistryLacksIsNeitherAskedAboutNorAnsweredWith() {
        String cited = "[{\"instrument\":\"ICRMW\"},{\"instrument\":\"ICRMW\",\"provision\":\"art_999\"}]";
        Facts.eventually(() -> Desk.mission("KEN")
                .create(ADVICE, """
                        {"party":"KEN","question":"May they?","urgency":"soon","provisions":%s}""".formatted(cited))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-provision"), "errors[0].pointer", equalTo("/provisions/1/provision")));
        String path = asked();
        step(path, "assignment", "{\"person\":\"a-lawyer\"}").then().statusCode(200);
        step(path, "answer", "{\"text\":\"They may.\",\"provisions\":" + cited + "}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/provisions/1/provision"));
    }

    @Test
    void nobodyElseSeesADifference() {
        String nothing = ADVICE + "/" + UUID.randomUUID();
        for (String path : List.of(asked(), answered())) {
            for (Desk stranger : List.of(Desk.mission("UGA"), Desk.mission(), Desk.partner("IIHL"), Desk.nobody())) {
                Response there = stranger.get(path);
                assertThat(there.statusCode())
                        .isIn(401, 403, 404)
                        .isEqualTo(stranger.get(nothing).statusCode());
                for (String list : List.of("", "?party=KEN", "?status=answered", "?q=" + canary, "?late=false")) {
                    assertThat(stranger.get(ADVICE + list).asString()).doesNotContain(id(path), canary);
                }
                assertThat(stranger.get("/v1/advice-notes?q=" + canary).asString())
                        .doesNotContain(canary);
            }
            for (Map.Entry<String, String> step : Map.of(
                            "assignment", "{\"person\":\"x\"}",
                            "answer", "{\"text\":\"x\"}",
                            "release", release("x", LocalDate.now(ZoneOffset.UTC)),
                            "withdrawal", "{\"reason\":\"x\"}")
                    .entrySet()) {
                for (Desk stranger : List.of(Desk.mission("UGA"), Desk.partner("IIHL"))) {
                    assertThat(stranger.step(path, step.getKey(), step.getValue(), "*")
                                    .statusCode())
                            .as(step.getKey())
                            .isIn(403, 404);
                }
            }
        }
    }

    @Test
    void anAnswerIsReusableOnConsentOnlyAndThenSaysNothingOfWhoAsked() {
        String path = answered();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        step(path, "release", release(canary, today.minusDays(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-before-answer"));
        step(path, "release", release(canary, today.plusDays(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-to-come"));
        Desk.mission("KEN").step(path, "release", release(canary, today)).then().statusCode(403);
        Desk.mission("UGA").get("/v1/advice-notes?q=" + canary).then().body("items", equalTo(List.of()));

        step(path, "release", release(canary, today)).then().statusCode(200).body("status", equalTo("released"));

        Response notes = Desk.mission("UGA").get("/v1/advice-notes?instrument=ICRMW&q=" + canary);
        notes.then()
                .body("items.title", contains(canary), "items[0].provisions.instrument", contains("ICRMW", "ICRMW"));
        assertThat(notes.asString()).doesNotContain("Kenya", "KEN", "Project", id(path));
        Desk.partner("IIHL").get("/v1/advice-notes").then().statusCode(403);
        Desk.nobody().get("/v1/advice-notes").then().statusCode(401);
        Desk.unit().get("/v1/advice-notes?instrument=NOPE").then().statusCode(400);
    }

    @Test
    void noFactHoldsAWordOfIt() throws SQLException {
        String path = answered();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement caller =
                            connection.prepareStatement("select set_config('app.role', 'system', true)");
                    PreparedStatement query = connection.prepareStatement(
                            "select count(*) filter (where data::text like ?), count(*) filter (where aggregate_id = ?) from outbox")) {
                caller.execute();
                query.setString(1, "%" + canary + "%");
                query.setString(2, id(path));
                try (ResultSet count = query.executeQuery()) {
                    count.next();
                    assertThat(count.getInt(1)).isZero();
                    assertThat(count.getInt(2)).isEqualTo(3);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void aStepIsTakenInTurnFromTheVersionThatWasReadByAPerson() {
        String path = asked();
        String read = Desk.unit().get(path).header("ETag");
        step(path, "answer", "{\"text\":\"x\"}").then().statusCode(409).body("code", equalTo("step-not-allowed"));
        Desk.unit().blindStep(path, "withdrawal").then().statusCode(422);
        Desk.machine()
                .step(path, "assignment", "{\"person\":\"x\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("person-required"));
        step(path, "assignment", "{\"person\":\"x\"}").then().statusCode(200);
        Desk.unit().step(path, "answer", "{\"text\":\"x\"}", read).then().statusCode(412);
        Desk.mission("KEN")
                .step(path, "withdrawal", "{\"reason\":\"The project has ended.\"}")
                .then()
                .statusCode(200);
        step(path, "answer", "{\"text\":\"x\"}").then().statusCode(409);
        Desk.mission("KEN")
                .get(path + "/history")
                .then()
                .body(
                        "items.happened",
                        contains(
                                "review.advice-requested.v1",
                                "review.advice-advanced.v1",
                                "review.advice-advanced.v1"));
        Desk.mission("UGA").get(path + "/history").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"KEN\"', '\"UGA\"', 403, forbidden",
        "'\"KEN\"', '\"ZZZ\"', 422, unknown-party",
        "ICRMW, NOPE, 422, unknown-instrument",
        "soon, now, 422, unknown-code",
        "May the centre keep passports?, ' ', 422, invalid-input"
    })
    void whatCannotBeAskedIsRefused(String right, String wrong, int status, String code) {
        String body = """
                {"party":"KEN","question":"May the centre keep passports?","urgency":"soon",
                 "provisions":[{"instrument":"ICRMW"}]}""";
        Desk.mission("KEN")
                .create(ADVICE, body.replace(right, wrong))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        Desk.nobody().create(ADVICE, body).then().statusCode(401);
        Desk.partner("IIHL").create(ADVICE, body).then().statusCode(403);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
