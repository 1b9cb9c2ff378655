package org.iom.iml.monitoring.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.deadline.DeadlineKind;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Histories;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation by each caller in each status: words of a plan or a report are nowhere that they do not belong. */
@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class ActionPlanConfidentialityTest {

    @Inject
    DataSource database;

    private final PlanDesk office = new PlanDesk("kanarienvogel"
            + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("x"));

    enum Stage {
        PLAN_DRAFTED,
        REPORT_DRAFTED,
        REPORT_PUBLISHED,
        ONLY_PLAN_PUBLISHED,
        BOTH_PUBLISHED
    }

    private record Laid(String plan, String report, boolean planIsOpen, boolean reportIsOpen) {}

    @ParameterizedTest
    @EnumSource(Stage.class)
    void strangersReadWhatIsPublishedAndNothingElse(Stage stage) {
        Laid laid = at(stage);
        for (Desk stranger : strangers()) {
            for (String read : reads(laid)) {
                Response answer = stranger.get(read);
                if (!laid.planIsOpen()) {
                    assertThat(answer.asString()).as(read).doesNotContain(office.word);
                }
                if (!laid.reportIsOpen()) {
                    assertThat(answer.asString()).as(read).doesNotContain("Four of nine");
                }
                assertThat(answer.statusCode())
                        .as(read)
                        .isIn(read.endsWith("history") ? List.of(401, 403, 404) : List.of(200, 404));
            }
            assertThat(stranger.get(laid.plan()).statusCode()).isEqualTo(laid.planIsOpen() ? 200 : 404);
            if (!laid.report().isEmpty()) {
                assertThat(stranger.get(laid.report()).statusCode()).isEqualTo(laid.reportIsOpen() ? 200 : 404);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void strangersWriteNothing(Stage stage) {
        Laid laid = at(stage);
        String plan = laid.plan();
        String before = office.mission.get(plan).asString();
        String report = laid.report().isEmpty() ? "/v1/progress-reports/" + UUID.randomUUID() : laid.report();
        String body =
                office.body(UUID.randomUUID().toString(), 6, PlanDesk.today().plusDays(1));
        String content =
                "{\"title\": \"Other\", \"startsOn\": \"2030-01-01\", \"endsOn\": \"2031-01-01\", \"clusters\": []}";
        String planTag = office.mission.get(plan).header("ETag");
        String reportTag =
                laid.report().isEmpty() ? "\"0\"" : office.mission.get(report).header("ETag");
        String words = "{\"text\": \"Other\"}";
        String drafting = "{\"indicator\": \"%s\", \"dueOn\": \"%s\", \"text\": \"Other\"}"
                .formatted(office.indicator(plan), PlanDesk.today().plusDays(1).plusMonths(6));
        for (Desk stranger : strangers()) {
            List<Response> answers = List.of(
                    stranger.create(PlanDesk.PLANS, body),
                    stranger.put(plan, content, planTag),
                    stranger.step(plan, "publication", "", planTag),
                    stranger.create(plan + "/progress-reports", drafting),
                    stranger.put(report, words, reportTag),
                    stranger.step(report, "publication", "", reportTag));
            assertThat(answers).extracting(Response::statusCode).isSubsetOf(401, 403, 404);
        }
        assertThat(office.mission.get(plan).asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void itsOfficesReadAll(Stage stage) {
        Laid laid = at(stage);
        for (Desk own : List.of(office.mission, Desk.unit(), Desk.operator())) {
            assertThat(own.get(laid.plan()).asString()).contains(office.word);
            assertThat(own.get(laid.plan() + "/history").statusCode()).isEqualTo(200);
            assertThat(own.get(PlanDesk.PLANS + "?party=" + office.party)
                            .jsonPath()
                            .getList("items"))
                    .hasSize(1);
            if (!laid.report().isEmpty()) {
                assertThat(own.get(laid.report()).asString()).contains("Four of nine", office.word);
                assertThat(own.get("/v1/progress-reports?party=" + office.party).asString())
                        .contains(office.word);
            }
        }
    }

    @Test
    void whoReadsADraftInConfidenceIsNoted() throws SQLException {
        Laid laid = at(Stage.REPORT_DRAFTED);
        String reader = "reader-" + UUID.randomUUID();
        Desk lawyer = Desk.with(Tokens.person(reader, "iml"));
        lawyer.get(laid.plan());
        lawyer.get(PlanDesk.PLANS + "?limit=1");
        lawyer.get(laid.report());
        lawyer.get("/v1/progress-reports?limit=1");

        assertThat(Histories.readsBy("person-" + reader))
                .containsExactly("getActionPlan", "listActionPlans", "getProgressReport", "listProgressReports");
    }

    @Test
    void noFactSaysMoreThanWhatHappened() throws SQLException {
        Laid laid = at(Stage.BOTH_PUBLISHED);
        assertThat(DeadlineKind.PROGRESS_REPORT.isInternal())
                .as("facts of its deadlines say no day")
                .isTrue();
        assertThat(count(
                        "select count(*) from outbox where data::text like '%' || ? || '%'", office.word, "system", ""))
                .isZero();
        assertThat(count(
                        "select count(*) from outbox, jsonb_object_keys(data) key where aggregate_id = ?"
                                + " and key not in ('id', 'party', 'step')",
                        id(laid.plan()),
                        "system",
                        ""))
                .isZero();
        assertThat(count(
                        "select count(*) from outbox, jsonb_object_keys(data) key where aggregate_id = ?"
                                + " and key not in ('id', 'party', 'plan', 'step')",
                        id(laid.report()),
                        "system",
                        ""))
                .isZero();
    }

    @Test
    void theDatabaseItselfShowsItToItsOfficesOnly() throws SQLException {
        Laid laid = at(Stage.REPORT_PUBLISHED);
        for (String rows : List.of(
                "action_plan where id",
                "action_plan_cluster where plan",
                "action_plan_aim where plan",
                "action_plan_measure where plan",
                "action_plan_indicator where plan",
                "progress_due where not cancelled and plan",
                "progress_report where plan")) {
            String query = "select least(count(*), 1) from " + rows + " = cast(? as uuid)";
            String plan = id(laid.plan());
            assertThat(count(query, plan, "mission", office.party)).as(rows).isOne();
            assertThat(count(query, plan, "iml", "")).as(rows).isOne();
            assertThat(count(query, plan, "mission", "UGA")).as(rows).isZero();
            assertThat(count(query, plan, "partner", office.party)).as(rows).isZero();
            assertThat(count(query, plan, "", "")).as(rows).isZero();
        }
        Laid open = new ActionPlanConfidentialityTest().at(Stage.ONLY_PLAN_PUBLISHED);
        assertThat(count("select count(*) from action_plan where id = cast(? as uuid)", id(open.plan()), "", ""))
                .isOne();
        assertThat(count("select count(*) from progress_report where plan = cast(? as uuid)", id(open.plan()), "", ""))
                .isZero();
    }

    private Laid at(Stage stage) {
        String plan = office.plan(office.recommendation());
        String report = stage == Stage.PLAN_DRAFTED
                ? ""
                : Desk.path(office.reporting(plan, PlanDesk.today().plusDays(1)));
        boolean reported = stage == Stage.REPORT_PUBLISHED || stage == Stage.BOTH_PUBLISHED;
        boolean open = stage == Stage.ONLY_PLAN_PUBLISHED || stage == Stage.BOTH_PUBLISHED;
        if (reported) {
            office.step(report);
        }
        if (open) {
            office.step(plan);
        }
        return new Laid(plan, report, open, open && reported);
    }

    private static List<Desk> strangers() {
        return List.of(Desk.nobody(), Desk.mission("UGA"), Desk.mission("KEN", "TCD"), Desk.partner("IIHL"));
    }

    private List<String> reads(Laid laid) {
        List<String> reads = new ArrayList<>(List.of(laid.plan(), laid.plan() + "/history"));
        if (!laid.report().isEmpty()) {
            reads.addAll(List.of(laid.report(), laid.report() + "/history"));
        }
        Stream.of("", "&status=draft", "&updatedSince=2026-01-01T00:00:00Z").forEach(filter -> {
            reads.add(PlanDesk.PLANS + "?party=" + office.party + filter);
            reads.add("/v1/progress-reports?party=" + office.party + filter);
        });
        reads.add("/v1/progress-reports?plan=" + id(laid.plan()));
        reads.add("/v1/deadlines?party=" + office.party);
        reads.add("/v1/deadlines?kind=progress-report&party=" + office.party);
        reads.add("/v1/parties/" + office.party + "/calendar.ics");
        reads.add("/v1/parties/" + office.party + "/monitoring-summary");
        return reads;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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
