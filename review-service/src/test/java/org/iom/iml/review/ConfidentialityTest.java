package org.iom.iml.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.review.SomeConfidence.Stage;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each read and step by each caller where a review stands: its words are nowhere that they do not belong. */
@ServiceTest
class ConfidentialityTest {

    @Inject
    DataSource database;

    private final SomeConfidence file = new SomeConfidence();

    @ParameterizedTest
    @EnumSource(Stage.class)
    void strangersAreAnsweredAsIfThereWereNothing(Stage stage) {
        String path = file.at(stage);
        String nothing = "/v1/reviews/" + UUID.randomUUID();
        for (Desk stranger : strangers()) {
            for (String part : SomeConfidence.PARTS) {
                Response there = stranger.get(path + part);
                Response notThere = stranger.get(nothing + part);
                assertThat(there.statusCode()).as(part).isIn(401, 403, 404).isEqualTo(notThere.statusCode());
                assertThat(sentence(there, path)).as(part).isEqualTo(sentence(notThere, nothing));
            }
            for (String list : lists()) {
                assertThat(stranger.get(list).asString())
                        .as(list)
                        .doesNotContain(id(path))
                        .doesNotContain(file.canary);
            }
        }
        for (Map.Entry<String, String> step : SomeConfidence.STEPS.entrySet()) {
            for (Desk stranger : List.of(Desk.mission("UGA"), Desk.partner("IIHL"))) {
                int status =
                        stranger.step(path, step.getKey(), step.getValue(), "*").statusCode();
                assertThat(status).as(step.getKey()).isIn(403, 404);
            }
        }
        Desk.unit().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theMissionReadsNothingOfTheUnitsOwnWords(Stage stage) {
        String path = file.at(stage);
        List<String> read = new ArrayList<>();
        for (String part : SomeConfidence.PARTS) {
            Response answer = Desk.mission("KEN").get(path + part);
            assertThat(answer.statusCode()).as(part).isIn(200, 403, 404);
            read.add(answer.asString());
        }
        String all = String.join("\n", read);
        for (String words : SomeConfidence.UNITS_OWN) {
            assertThat(all).doesNotContain(file.canary(words));
        }
        for (String words : SomeConfidence.UNTIL_DELIVERY) {
            assertThat(all.contains(file.canary(words))).as(words).isEqualTo(stage == Stage.DELIVERED);
        }
        assertThat(all).contains(file.canary("terms"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theReportHoldsNoMoreThanTheMissionMayRead(Stage stage) {
        String path = file.at(stage);
        for (Desk stranger : strangers()) {
            String nothing = "/v1/reviews/" + UUID.randomUUID();
            Response there = stranger.get(path + "/report", "text/html");
            Response notThere = stranger.get(nothing + "/report", "text/html");
            assertThat(there.statusCode()).isEqualTo(404);
            assertThat(sentence(there, path)).isEqualTo(sentence(notThere, nothing));
        }
        Response report = Desk.mission("KEN").get(path + "/report", "text/html");
        assertThat(report.statusCode()).isEqualTo(stage == Stage.DELIVERED ? 200 : 404);
        for (String words : SomeConfidence.UNITS_OWN) {
            assertThat(report.asString()).doesNotContain(file.canary(words));
        }
        for (String words : SomeConfidence.UNTIL_DELIVERY) {
            assertThat(report.asString().contains(file.canary(words))).as(words).isEqualTo(stage == Stage.DELIVERED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/findings", "/standards", "/report"})
    void noTimeTellsThatThereIsOne(String part) {
        String path = file.at(Stage.DELIVERED);
        AnswerTimes.requireLike(Desk.mission("UGA"), path + part, "/v1/reviews/" + UUID.randomUUID() + part);
    }

    @Test
    void whatWasPublishedIsReadByStrangersNoLongerOnceItIsWithdrawn() {
        String path = file.at(Stage.DELIVERED);
        Desk.unit()
                .step(
                        path,
                        "publication",
                        SomeReview.consent(Desk.unit().get(path).path("deliveredOn")))
                .then()
                .statusCode(200);
        assertThat(Desk.nobody().get(path + "/findings").asString()).contains(file.canary("reasons"));
        Desk.unit()
                .step(path, "publication-withdrawal", "{\"reason\":\"%s\"}".formatted(file.canary("why")))
                .then()
                .statusCode(200);
        String nothing = "/v1/reviews/" + UUID.randomUUID();
        for (Desk stranger : strangers()) {
            for (String part : SomeConfidence.PARTS) {
                assertThat(sentence(stranger.get(path + part), path))
                        .as(part)
                        .isEqualTo(sentence(stranger.get(nothing + part), nothing));
            }
            for (String list : lists()) {
                assertThat(stranger.get(list).asString()).as(list).doesNotContain(file.canary);
            }
        }
    }

    /** The same person, whom the identity provider has given another State. */
    @Test
    void whoseStatesChangeReadsTheFilesOfTheNewOnesOnly() {
        Desk before = officerOf("KEN");
        Desk after = officerOf("UGA");
        String key = UUID.randomUUID().toString();
        String asked = SomeReview.asked("KEN");
        String path = Desk.path(before.create("/v1/reviews", asked, key));

        before.get(path).then().statusCode(200);
        after.get(path).then().statusCode(404);
        after.create("/v1/reviews", asked, key).then().statusCode(403);
        after.step(
                        path,
                        "withdrawal",
                        "{\"reason\":\"Given up.\"}",
                        before.get(path).header("ETag"))
                .then()
                .statusCode(404);
        assertThat(after.get("/v1/reviews?limit=200").asString()).doesNotContain(id(path));
        assertThat(after.get("/v1/reviews?limit=200&updatedSince=2026-01-01T00:00:00Z")
                        .asString())
                .doesNotContain(id(path));
        after.get(Desk.path(after.create("/v1/reviews", SomeReview.asked("UGA"))))
                .then()
                .statusCode(200);
    }

    private static Desk officerOf(String party) {
        return Desk.with(Tokens.trusted(
                ClientCredentials.as("mission").person("an-officer").countries(List.of(party))));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void noFactHoldsAWordOfIt(Stage stage) throws SQLException {
        file.at(stage);
        assertThat(factsWith(file.canary)).isZero();
    }

    private List<String> lists() {
        return List.of(
                "/v1/reviews?party=KEN&limit=200",
                "/v1/reviews?status=analysis&limit=200",
                "/v1/reviews?late=false&limit=200",
                "/v1/reviews?updatedSince=2026-01-01T00:00:00Z&limit=200",
                "/v1/parties/KEN/review-summary");
    }

    private static List<Desk> strangers() {
        return List.of(Desk.nobody(), Desk.mission("UGA"), Desk.mission(), Desk.partner("IIHL"));
    }

    /** What is said, without what differs between any two questions. */
    private static String sentence(Response answer, String path) {
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "").replace(id(path), "ID");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private int factsWith(String words) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement caller =
                            connection.prepareStatement("select set_config('app.role', 'system', true)");
                    PreparedStatement query =
                            connection.prepareStatement("select count(*) from outbox where data::text like ?")) {
                caller.execute();
                query.setString(1, "%" + words + "%");
                try (ResultSet count = query.executeQuery()) {
                    count.next();
                    return count.getInt(1);
                }
            } finally {
                connection.rollback();
            }
        }
    }
}
