package org.iom.iml.monitoring.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class ActionPlanResourceTest {

    private final LocalDate first = PlanDesk.today().plusDays(1);

    private final PlanDesk office = new PlanDesk("on trial");

    @Test
    void aPlanHasTheDaysThatFollowFromItsSchedules() {
        String recommendation = office.recommendation();
        String path = office.plan(recommendation);

        office.mission
                .get(path)
                .then()
                .statusCode(200)
                .body("party", equalTo(office.party), "status", equalTo("draft"))
                .body("clusters[0].recommendations", contains(recommendation))
                .body("clusters[0].measures[0].leadInstitution", equalTo("Ministry on trial"))
                .body("clusters[0].measures[0].indicators[0].dueDates[0].status", equalTo("ahead"))
                .body("clusters[0].measures[0].indicators[0].dueDates[0].report", nullValue());
        assertThat(office.days(path))
                .containsExactly(
                        first.toString(),
                        first.plusMonths(6).toString(),
                        first.plusMonths(12).toString(),
                        first.plusMonths(18).toString(),
                        first.plusMonths(24).toString(),
                        first.plusMonths(30).toString());
        assertThat(office.mission
                        .get(PlanDesk.PLANS + "?recommendation=" + recommendation)
                        .jsonPath()
                        .getList("items.id"))
                .hasSize(1);
        assertThat(office.mission
                        .get(PlanDesk.PLANS + "?party=" + office.party, "text/csv")
                        .asString())
                .contains(office.party + ",Plan on trial,")
                .contains(",draft,Detention on trial,Ministry on trial," + first + ",");
    }

    @Test
    void aChangedScheduleMovesWhatIsToComeAndHasNoReport() {
        String recommendation = office.recommendation();
        String path = office.plan(recommendation);
        office.reporting(path, first).then().statusCode(201).body("status", equalTo("draft"));
        String before = deadline(first.plusMonths(6)).getString("items[0].id");

        LocalDate other = first.plusMonths(3);

        revise(path, office.again(path, recommendation, 12, other), 200);

        assertThat(office.days(path))
                .containsExactly(
                        first.toString(),
                        other.toString(),
                        other.plusMonths(12).toString(),
                        other.plusMonths(24).toString());
        JsonPath moved = deadline(other);
        assertThat(moved.getString("items[0].id")).isEqualTo(before);
        assertThat(moved.getInt("items[0].version")).isPositive();
        assertThat(office.mission.get(path + "/history").jsonPath().getList("items.data.step"))
                .containsExactly("drafted", "revised");
    }

    @Test
    void aDayThatHasPassedStays() {
        String recommendation = office.recommendation();
        LocalDate passed = PlanDesk.today().minusMonths(2);
        String path = Desk.path(office.mission.create(PlanDesk.PLANS, office.body(recommendation, 12, passed)));

        revise(path, office.again(path, recommendation, 24, first), 200);

        assertThat(office.days(path))
                .containsExactly(
                        passed.toString(),
                        first.toString(),
                        first.plusMonths(24).toString());
        office.mission
                .get(path)
                .then()
                .body("clusters[0].measures[0].indicators[0].dueDates.status", contains("passed", "ahead", "ahead"));
    }

    @Test
    void aReportIsDraftedRevisedAndPublishedOnce() {
        String path = office.plan(office.recommendation());
        String report = Desk.path(office.reporting(path, first));
        office.reporting(path, first).then().statusCode(409).body("code", equalTo("progress-already-reported"));
        office.reporting(path, first.plusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-due"), "errors[0].pointer", equalTo("/dueOn"));
        String words = "{\"text\": \"Five of nine.\"}";
        office.mission.put(report, words, "\"99\"").then().statusCode(412);
        office.mission
                .put(report, words, office.mission.get(report).header("ETag"))
                .then()
                .statusCode(200)
                .body("text", equalTo("Five of nine."), "value", nullValue());
        assertThat(deadline(first).getString("items[0].status")).isEqualTo("ahead");

        office.step(report);

        office.mission
                .get(report)
                .then()
                .body("status", equalTo("published"), "indicatorTitle", equalTo("Visits on trial"));
        assertThat(deadline(first).getString("items[0].status")).isEqualTo("met");
        office.mission
                .get(path)
                .then()
                .body("clusters[0].measures[0].indicators[0].dueDates[0].status", equalTo("reported"));
        office.mission
                .put(report, words, office.mission.get(report).header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("progress-report-published"));
        office.mission
                .step(report, "publication", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-published"));
        assertThat(office.mission.get(report + "/history").jsonPath().getList("items.data.step"))
                .containsExactly("drafted", "revised", "published");
    }

    @Test
    void anIndicatorIsDroppedUnlessProgressOnItIsReported() {
        String recommendation = office.recommendation();
        String path = office.plan(recommendation);
        String without = office.again(path, recommendation, 6, first)
                .replaceFirst("\\{\"id\": \"[^\"]*\", \"title\": \"Visits[^}]*}", "");
        office.reporting(path, first).then().statusCode(201);
        revise(path, without, 409);

        String other = office.plan(recommendation);
        revise(
                other,
                office.again(other, recommendation, 6, first)
                        .replaceFirst("\\{\"id\": \"[^\"]*\", \"title\": \"Visits[^}]*}", ""),
                200);
        assertThat(office.mission
                        .get("/v1/deadlines?kind=progress-report&status=cancelled&party=" + office.party)
                        .jsonPath()
                        .getList("items"))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, frequency-not-positive, every, send 1 or more",
        "-3, 1, frequency-not-positive, every, send 1 or more",
        "6, 9999, due-outside-the-plan, firstDueOn, within the plan",
        "6, -9999, due-outside-the-plan, firstDueOn, within the plan"
    })
    void aScheduleThatMakesNoDayIsRefusedWithWhatToChange(int every, int days, String code, String field, String said) {
        office.mission
                .create(
                        PlanDesk.PLANS,
                        office.body(
                                office.recommendation(), every, PlanDesk.today().plusDays(days)))
                .then()
                .statusCode(422)
                .body("code", equalTo(code), "detail", containsString(said))
                .body("errors[0].pointer", equalTo("/clusters/0/measures/0/indicators/0/" + field));
    }

    @Test
    void aPlanImplementsRecommendationsToItsOwnState() {
        String other = new PlanDesk("other").recommendation();
        for (String recommendation : List.of(other, UUID.randomUUID().toString())) {
            office.mission
                    .create(PlanDesk.PLANS, office.body(recommendation, 6, first))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-recommendation"))
                    .body("errors[0].pointer", equalTo("/clusters/0/recommendations/0"));
        }
        String recommendation = office.recommendation();
        String path = office.plan(recommendation);
        String foreign = office.again(path, recommendation, 6, first)
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + UUID.randomUUID() + "\"");
        revise(path, foreign, 422);
        String tooOften = office.again(path, recommendation, 1, first)
                .replace("months", "weeks")
                .replace(
                        PlanDesk.today().plusYears(3).toString(),
                        PlanDesk.today().plusYears(6).toString());
        office.mission
                .put(path, tooOften, office.mission.get(path).header("ETag"))
                .then()
                .statusCode(422)
                .body("code", equalTo("too-many-reports"), "detail", containsString("260"));
    }

    @Test
    void progressThatIsDueStandsInCalendarsAndInWhatIsDueNext() {
        office.plan(office.recommendation());

        assertThat(office.mission
                        .get("/v1/parties/" + office.party + "/calendar.ics")
                        .asString()
                        .replace("\r\n ", ""))
                .contains("SUMMARY:Progress report of " + office.party + " on Plan on trial");
        office.mission
                .get("/v1/parties/" + office.party + "/monitoring-summary")
                .then()
                .statusCode(200)
                .body("due[0].kind", equalTo("progress-report"), "due[0].body", nullValue());
    }

    @Test
    void onceItIsPublishedEverybodyReadsItAndWhatIsPublishedOfItsProgress() {
        String path = office.plan(office.recommendation());
        String draft = Desk.path(office.reporting(path, first));
        String published = Desk.path(office.reporting(path, first.plusMonths(6)));
        office.step(published);
        office.step(path);

        Desk.nobody().get(path).then().statusCode(200).body("status", equalTo("published"));
        assertThat(Desk.nobody()
                        .get("/v1/progress-reports?party=" + office.party)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(published.substring(published.lastIndexOf('/') + 1));
        Desk.nobody().get(draft).then().statusCode(404);
        Desk.nobody()
                .get(path)
                .then()
                .body("clusters[0].measures[0].indicators[0].dueDates[0].report", nullValue())
                .body("clusters[0].measures[0].indicators[0].dueDates[1].status", equalTo("reported"));
        assertThat(Desk.mission("UGA").step(path, "publication", "").statusCode())
                .isEqualTo(404);
        assertThat(Desk.mission("UGA")
                        .put(
                                path,
                                "{\"title\": \"No\", \"startsOn\": \"2030-01-01\", \"endsOn\": \"2031-01-01\", \"clusters\": []}",
                                office.mission.get(path).header("ETag"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void revise(String path, String body, int status) {
        office.mission
                .put(path, body, office.mission.get(path).header("ETag"))
                .then()
                .statusCode(status);
    }

    private JsonPath deadline(LocalDate day) {
        return office.mission
                .get("/v1/deadlines?kind=progress-report&party=" + office.party + "&from=" + day + "&before="
                        + day.plusDays(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
