package org.iom.iml.monitoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Histories;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation by each caller in each status: words of a contribution are nowhere that they do not belong. */
@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class ContributionConfidentialityTest {

    @Inject
    DataSource database;

    private final ContributionDesk office = new ContributionDesk();
    private final String canary = "kanarienvogel"
            + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("x");

    enum Stage {
        OPENED,
        DRAFTED,
        CLEARED,
        SUBMITTED
    }

    @Test
    void whoReadsAContributionInConfidenceIsNoted() throws SQLException {
        String path = at(Stage.DRAFTED);
        String reader = "reader-" + UUID.randomUUID();
        Desk lawyer = Desk.with(Tokens.person(reader, "iml"));

        assertThat(lawyer.get(path).statusCode()).isEqualTo(200);
        assertThat(lawyer.get(path + "/history").statusCode()).isEqualTo(200);
        assertThat(lawyer.get("/v1/contributions?limit=1").statusCode()).isEqualTo(200);
        assertThat(lawyer.get("/v1/deadlines?limit=1").statusCode()).isEqualTo(200);

        assertThat(Histories.readsBy("person-" + reader))
                .containsExactly("getContribution", "listContributionHistory", "listContributions", "listDeadlines");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void untilItIsPublishedStrangersFindNothing(Stage stage) {
        String path = at(stage);
        String id = path.substring(path.lastIndexOf('/') + 1);
        for (Desk stranger : strangers()) {
            for (String read : reads(path)) {
                Response answer = stranger.get(read);
                assertThat(answer.asString())
                        .as(read)
                        .doesNotContain(canary)
                        .doesNotContain(read.contains(id) ? "status\":\"" : id);
                assertThat(answer.statusCode())
                        .as(read)
                        .isIn(read.endsWith("history") ? List.of(401, 403, 404) : List.of(200, 404));
                if (read.equals(path)) {
                    assertThat(answer.statusCode()).isEqualTo(404);
                }
            }
        }
        for (String step : steps()) {
            for (String token : List.of(otherMission(), Tokens.partner("IIHL"))) {
                office.take(token, path, step, body(step), "*").extract();
                int status = office.take(token, path, step, body(step), "*")
                        .extract()
                        .statusCode();
                assertThat(status).as(step).isIn(403, 404);
            }
        }
        assertThat(office.read(office.head, path).getString("id")).isEqualTo(id);
    }

    @Test
    void thoseWhoWriteItSeeItInListsAndSearch() {
        String path = at(Stage.DRAFTED);
        for (String token : List.of(office.head, office.lawyer, Tokens.admin())) {
            assertThat(Desk.with(token)
                            .request()
                            .get("/v1/contributions?q=" + canary + "&party=" + office.party)
                            .jsonPath()
                            .getList("items.id"))
                    .hasSize(1);
            assertThat(office.read(token, path).getString("text")).contains(canary);
        }
    }

    @Test
    void onceItIsPublishedItsTextIsReadAndNothingOfHowItCameAbout() {
        String path = office.published("Public words " + canary);
        for (Desk stranger : strangers()) {
            Response answer = stranger.get(path);
            assertThat(answer.jsonPath().getString("text")).contains(canary);
            assertThat(answer.asString()).doesNotContain("Input:").doesNotContain("\"work\"");
            assertThat(answer.jsonPath().getList("nextSteps")).isEmpty();
            assertThat(stranger.get(path + "/history").statusCode()).isIn(401, 403, 404);
        }
    }

    @Test
    void noFactSaysMoreThanWhereItStands() throws SQLException {
        String path = at(Stage.SUBMITTED);
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(count("select count(*) from outbox where aggregate_id = ?", id, "system", ""))
                .isEqualTo(7);
        assertThat(count("select count(*) from outbox where data::text like '%' || ? || '%'", canary, "system", ""))
                .isZero();
        assertThat(count(
                        "select count(*) from outbox, jsonb_object_keys(data) key where aggregate_id = ?"
                                + " and key not in ('id', 'party', 'status')",
                        id,
                        "system",
                        ""))
                .isZero();
    }

    @Test
    void theDatabaseItselfShowsItToItsOfficesOnly() throws SQLException {
        String path = office.drafted(canary);
        String id = path.substring(path.lastIndexOf('/') + 1);
        for (String rows : List.of("contribution where id", "contribution_work where contribution")) {
            String query = "select count(*) from " + rows + " = cast(? as uuid)";
            assertThat(count(query, id, "mission", office.party)).isOne();
            assertThat(count(query, id, "iml", "")).isOne();
            assertThat(count(query, id, "mission", "KEN")).isZero();
            assertThat(count(query, id, "partner", office.party)).isZero();
            assertThat(count(query, id, "", "")).isZero();
        }
        String published = new ContributionDesk().published(canary);
        String shown = published.substring(published.lastIndexOf('/') + 1);
        assertThat(count("select count(*) from contribution where id = cast(? as uuid)", shown, "", ""))
                .isOne();
        assertThat(count("select count(*) from contribution_work where contribution = cast(? as uuid)", shown, "", ""))
                .isZero();
    }

    private String at(Stage stage) {
        return switch (stage) {
            case OPENED -> office.opened();
            case DRAFTED -> office.drafted(canary);
            case CLEARED -> office.cleared(canary);
            case SUBMITTED -> office.submitted(canary);
        };
    }

    private List<Desk> strangers() {
        return List.of(Desk.nobody(), Desk.with(otherMission()), Desk.mission("KEN"), Desk.partner("IIHL"));
    }

    private static String otherMission() {
        return Tokens.trusted(
                ClientCredentials.as("mission").person("Una Notreal").countries(List.of("UGA")));
    }

    private List<String> reads(String path) {
        List<String> reads = new ArrayList<>(List.of(path, path + "/history"));
        Stream.of("", "&status=drafted", "&q=" + canary, "&updatedSince=2026-01-01T00:00:00Z")
                .forEach(filter -> reads.add("/v1/contributions?party=" + office.party + filter));
        reads.add("/v1/deadlines?party=" + office.party);
        reads.add("/v1/deadlines?kind=iom-contribution&party=" + office.party);
        reads.add("/v1/parties/" + office.party + "/calendar.ics");
        reads.add("/v1/parties/" + office.party + "/monitoring-summary");
        reads.add("/v1/recommendations?q=" + canary);
        return reads;
    }

    private static List<String> steps() {
        return List.of(
                "input-request",
                "input",
                "draft",
                "mission-clearance",
                "unit-clearance",
                "submission",
                "publication",
                "withdrawal");
    }

    private static Map<String, String> body(String step) {
        return switch (step) {
            case "input-request" ->
                Map.of("inputBy", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
            case "input" -> Map.of("text", "Other words");
            case "draft" -> Map.of("language", "en", "text", "Other words");
            case "withdrawal" -> Map.of("reason", "Other words");
            case "submission" ->
                Map.of("submittedOn", LocalDate.now(ZoneOffset.UTC).toString());
            case "publication" ->
                Map.of("publishedOn", LocalDate.now(ZoneOffset.UTC).toString());
            default -> Map.of();
        };
    }

    private int count(String query, String value, String role, String countries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement caller = connection.prepareStatement(
                            "select set_config('app.role', ?, true), set_config('app.countries', ?, true)");
                    PreparedStatement counting = connection.prepareStatement(query)) {
                caller.setString(1, role);
                caller.setString(2, countries);
                caller.execute();
                counting.setString(1, value);
                try (ResultSet count = counting.executeQuery()) {
                    count.next();
                    return count.getInt(1);
                }
            } finally {
                connection.rollback();
            }
        }
    }
}
