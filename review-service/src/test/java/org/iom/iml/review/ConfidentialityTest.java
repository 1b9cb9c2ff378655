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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
