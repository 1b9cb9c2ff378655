package org.iom.iml.review.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RightsAssessmentResourceTest {

    private static final String ASSESSMENTS = "/v1/rights-based-assessments";
    private static final String YES = "{\"answer\":\"yes\",\"evidence\":\"%s\"}";

    @Inject
    DataSource database;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    private String opened() {
        return Desk.path(Desk.mission("KEN").create(ASSESSMENTS, """
                {"party":"KEN","project":"Project %s","phase":"implementation"}""".formatted(canary)));
    }

    private static Response answer(Desk desk, String path, int question, String body) {
        return desk.put(
                path + "/answers/project-implementation-" + question,
                body,
                Desk.unit().get(path).header("ETag"));
    }

    private String completed() {
        String path = opened();
        for (int question = 1; question <= 4; question++) {
            answer(Desk.mission("KEN"), path, question, YES.formatted(canary))
                    .then()
                    .statusCode(200);
        }
        answer(Desk.mission("KEN"), path, 5, """
            {"answer":"partly","evidence":"%1$s","openPoint":"Train the staff %1$s.","dueOn":"2099-03-01","training":true}""".formatted(canary)).then().statusCode(200);
        Desk.unit()
                .step(path, "completion", "{\"result\":\"Sound " + canary + "\"}")
                .then()
                .statusCode(200);
        return path;
    }

    @Test
    void aProjectIsAssessedQuestionByQuestionAndTrainingIsProposedForWhatIsOpen() throws SQLException {
        String path = completed();

        Desk.mission("KEN")
                .get(path)
                .then()
                .body("status", equalTo("completed"), "answers.yes", equalTo(4), "answers.partly", equalTo(1))
                .body("openPoints", equalTo(1), "result", containsString("Sound"));
        Desk.mission("KEN")
                .get(path + "/answers")
                .then()
                .body("items", hasSize(5), "items[4].openPoint.dueOn", equalTo("2099-03-01"))
                .body("items[4].provisions.instrument", equalTo(List.of("IOM-MIGOF", "CAT")));
        assertThat(Desk.mission("KEN").get(path + "/answers", "text/csv").asString())
                .contains("Train the staff");
        assertThat(facts(id(path), "review.training-need-proposed.v1"))
                .contains("\"themes\": [\"human-rights-education\"]")
                .doesNotContain(canary);
        answer(Desk.unit(), path, 1, YES.formatted("x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("assessment-is-completed"));
    }

    @Test
    void allQuestionsAreAnsweredBeforeItIsCompleted() {
        String path = opened();
        Desk.unit()
                .step(path, "completion", "{\"result\":\"x\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("questions-are-open"), "detail", containsString("project-implementation-3"));
        Desk.mission("KEN").get(path + "/answers").then().body("items[0].answer", nullValue());
        Desk.mission("KEN")
                .step(path, "completion", "{\"result\":\"x\"}")
                .then()
                .statusCode(403);
        Desk.machine()
                .step(path, "completion", "{\"result\":\"x\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("person-required"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"answer\":\"yes\"} | evidence-missing",
                "{\"answer\":\"no\",\"evidence\":\"x\"} | open-point",
                "{\"answer\":\"no\",\"evidence\":\"x\",\"openPoint\":\"y\"} | open-point",
                "{\"answer\":\"yes\",\"evidence\":\"x\",\"openPoint\":\"y\",\"dueOn\":\"2099-01-01\"} | open-point",
                "{\"answer\":\"yes\",\"evidence\":\"x\",\"training\":true} | open-point",
                "{\"answer\":\"maybe\",\"evidence\":\"x\"} | unknown-code"
            })
    void anAnswerHasItsEvidenceAndAnOpenPointItsDay(String body, String code) {
        String path = opened();
        answer(Desk.unit(), path, 1, body).then().statusCode(422).body("code", equalTo(code));
        answer(Desk.unit(), path, 9, YES.formatted("x")).then().statusCode(404);
        String read = Desk.unit().get(path).header("ETag");
        answer(Desk.unit(), path, 1, YES.formatted("x")).then().statusCode(200);
        Desk.unit()
                .put(path + "/answers/project-implementation-1", YES.formatted("z"), read)
                .then()
                .statusCode(412);
    }

    @Test
    void nobodyElseSeesADifference() {
        String nothing = ASSESSMENTS + "/" + UUID.randomUUID();
        for (String path : List.of(opened(), completed())) {
            for (Desk stranger : List.of(Desk.mission("UGA"), Desk.mission(), Desk.partner("IIHL"), Desk.nobody())) {
                for (String part : List.of("", "/answers")) {
                    assertThat(stranger.get(path + part).statusCode())
                            .isIn(401, 403, 404)
                            .isEqualTo(stranger.get(nothing + part).statusCode());
                }
                for (String list : List.of("", "?party=KEN", "?status=open", "?phase=implementation")) {
                    assertThat(stranger.get(ASSESSMENTS + list).asString()).doesNotContain(id(path), canary);
                }
            }
            for (Desk stranger : List.of(Desk.mission("UGA"), Desk.partner("IIHL"))) {
                assertThat(answer(stranger, path, 1, YES.formatted("x")).statusCode())
                        .isIn(403, 404);
                assertThat(stranger.step(path, "completion", "{\"result\":\"x\"}", "*")
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        Desk.mission("UGA")
                .create(ASSESSMENTS, "{\"party\":\"KEN\",\"project\":\"x\",\"phase\":\"design\"}")
                .then()
                .statusCode(403);
    }

    private String facts(String id, String type) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement caller =
                            connection.prepareStatement("select set_config('app.role', 'system', true)");
                    PreparedStatement query = connection.prepareStatement(
                            "select string_agg(data::text, ' ') from outbox where aggregate_id = ? and type = ?")) {
                caller.execute();
                query.setString(1, id);
                query.setString(2, type);
                try (ResultSet facts = query.executeQuery()) {
                    facts.next();
                    return java.util.Objects.requireNonNull(facts.getString(1));
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
