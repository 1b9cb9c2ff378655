package org.iom.iml.monitoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class ContributionResourceTest {

    private static final String TEXT = "Migrants who are detained have no effective remedy.";

    @Inject
    EscalateMissingInput escalation;

    private final ContributionDesk office = new ContributionDesk();

    @Test
    void aContributionGoesFromTheAskingToThePublication() {
        String path = office.published(TEXT);
        JsonPath seen = office.read(office.lawyer, path);
        assertThat(seen.getString("status")).isEqualTo("published");
        assertThat(seen.getInt("words")).isEqualTo(8);
        assertThat(seen.getInt("wordLimit")).isEqualTo(2815);
        assertThat(seen.getString("dueOn")).isEqualTo("2029-11-06");
        assertThat(seen.getList("nextSteps")).isEmpty();
        assertThat(seen.getString("work.input")).isEqualTo("Input: " + TEXT);
        assertThat(seen.getString("work.clearedByMissionAt")).isNotNull();
        assertThat(Desk.machine().request().get(path + "/history").jsonPath().getList("items.data.status"))
                .containsExactly(
                        "opened",
                        "input-asked",
                        "input-given",
                        "drafted",
                        "cleared-by-mission",
                        "cleared",
                        "submitted",
                        "published");
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/contributions?q=detained&party=" + office.party)
                        .jsonPath()
                        .getList("items.id"))
                .hasSize(1);
        assertThat(Desk.nobody()
                        .request()
                        .accept("text/csv")
                        .get("/v1/contributions?party=" + office.party)
                        .asString()
                        .lines())
                .hasSize(2);
    }

    @Test
    void twoPersonsClearItNeitherOfWhomDraftedIt() {
        String path = office.drafted(TEXT);
        office.take(office.desk, path, "mission-clearance", Map.of())
                .statusCode(409)
                .body("code", equalTo("clearance-needs-another-person"));
        office.take(office.head, path, "unit-clearance", Map.of()).statusCode(403);
        office.take(office.lawyer, path, "mission-clearance", Map.of()).statusCode(403);
        office.take(Tokens.mission(office.party), path, "mission-clearance", Map.of())
                .statusCode(403)
                .body("code", equalTo("person-required"));
        office.take(office.head, path, "mission-clearance", Map.of()).statusCode(200);
        office.take(Tokens.iml(), path, "unit-clearance", Map.of())
                .statusCode(403)
                .body("code", equalTo("person-required"));
        office.take(office.lawyer, path, "unit-clearance", Map.of())
                .statusCode(200)
                .body("nextSteps", hasItem("submission"));
    }

    @Test
    void whoWroteADraftBeforeTheLastDoesNotClearIt() {
        String path = office.drafted(TEXT);
        office.take(office.head, path, "mission-clearance", Map.of()).statusCode(200);
        office.take(office.counsel, path, "draft", Map.of("language", "en", "text", TEXT))
                .statusCode(200);

        office.take(office.desk, path, "mission-clearance", Map.of())
                .statusCode(409)
                .body("code", equalTo("clearance-needs-another-person"));

        office.take(office.head, path, "mission-clearance", Map.of()).statusCode(200);
    }

    @Test
    void ofTwoOfficesThatClearAtOnceOneDoes() {
        String path = office.drafted(TEXT);
        office.take(office.head, path, "mission-clearance", Map.of()).statusCode(200);
        String etag = Desk.machine().request().get(path).header("ETag");
        List<Integer> answers = Stream.of(office.lawyer, office.counsel)
                .map(token ->
                        CompletableFuture.supplyAsync(() -> office.take(token, path, "unit-clearance", Map.of(), etag)
                                .extract()
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(Desk.machine().request().get(path + "/history").jsonPath().getList("items.data.status"))
                .containsOnlyOnce("cleared");
    }

    @Test
    void whatIsWithdrawnIsDueNoMoreAndAnotherMayBeOpened() {
        String path = office.drafted(TEXT);
        office.take(office.head, path, "withdrawal", Map.of("reason", "Others speak of it."))
                .statusCode(403);
        office.take(office.lawyer, path, "withdrawal", Map.of("reason", " ")).statusCode(422);
        office.take(office.lawyer, path, "withdrawal", Map.of("reason", "Others speak of it."))
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("work.withdrawalReason", equalTo("Others speak of it."));
        office.take(office.head, path, "mission-clearance", Map.of()).statusCode(409);
        assertThat(deadlines(office.head).getString("items.find { it.kind == 'iom-contribution' }.status"))
                .isEqualTo("cancelled");
        Desk.nobody().request().get(path).then().statusCode(404);
        office.opening(office.head, "UPR", "").then().statusCode(201);
        String submitted = new ContributionDesk().submitted(TEXT);
        office.take(office.lawyer, submitted, "withdrawal", Map.of("reason", "Too late."))
                .statusCode(409);
    }

    @Test
    void whatIsLongerThanTheMechanismTakesIsNotCleared() {
        String path = office.drafted("word ".repeat(2816));
        assertThat(office.read(office.head, path).getInt("words")).isEqualTo(2816);
        office.take(office.head, path, "mission-clearance", Map.of())
                .statusCode(409)
                .body("code", equalTo("over-the-word-limit"));
        office.take(office.desk, path, "draft", Map.of("language", "ar", "text", "لا سبيل انتصاف فعال"))
                .statusCode(200)
                .body("words", equalTo(4));
        office.take(office.head, path, "mission-clearance", Map.of()).statusCode(200);
    }

    @Test
    void missingInputIsEscalatedOnceAndTheUnitGoesOn() {
        String path = office.opened();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        office.take(office.lawyer, path, "input-request", Map.of("inputBy", today.toString()))
                .statusCode(200);
        office.take(office.lawyer, path, "draft", Map.of("language", "en", "text", TEXT))
                .statusCode(409)
                .body("code", equalTo("step-not-allowed"));
        escalation.round(today);
        assertThat(office.read(office.lawyer, path).getString("status")).isEqualTo("input-asked");
        List.of(1, 2).forEach(day -> escalation.round(today.plusDays(day)));
        assertThat(office.read(office.lawyer, path).getString("status")).isEqualTo("input-missing");
        assertThat(office.read(office.lawyer, path).getString("work.escalatedAt"))
                .isNotNull();
        assertThat(Desk.machine().request().get(path + "/history").jsonPath().getList("items.data.status"))
                .containsExactly("opened", "input-asked", "input-missing");
        office.take(office.lawyer, path, "draft", Map.of("language", "en", "text", TEXT))
                .statusCode(200);
    }

    @Test
    void itsDaysAreDeadlinesOfItsOffices() {
        String path = office.opened();
        office.take(office.lawyer, path, "input-request", Map.of("inputBy", "2029-10-01"))
                .statusCode(200);
        JsonPath own = deadlines(Tokens.mission(office.party));
        assertThat(own.getList("items.kind")).contains("country-office-input", "iom-contribution");
        assertThat(own.getString("items.find { it.kind == 'country-office-input' }.dueOn"))
                .isEqualTo("2029-10-01");
        assertThat(own.getString("items.find { it.kind == 'iom-contribution' }.computation.event"))
                .isEqualTo("session-opening");
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/deadlines?party=" + office.party)
                        .jsonPath()
                        .getList("items.kind"))
                .containsExactlyInAnyOrder("contribution", "national-report");
        assertThat(deadlines(Tokens.mission("KEN")).getList("items.kind"))
                .containsExactlyInAnyOrder("contribution", "national-report");
        assertThat(Desk.with(Tokens.mission(office.party))
                        .request()
                        .get("/v1/parties/" + office.party + "/calendar.ics")
                        .asString())
                .contains("Contribution of IOM");
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/parties/" + office.party + "/calendar.ics")
                        .asString())
                .doesNotContain("IOM Contribution", "Contribution of IOM", "country office");
    }

    @Test
    void aDayThatTheMechanismToldIsTakenWithItsSource() {
        office.scheduled("CMW", "2030-03-01");
        office.opening(office.head, "CMW", Map.of("on", "2030-01-15", "source", "Note of the secretariat"))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2030-01-15"));
        JsonPath own = deadlines(office.head);
        assertThat(own.getString("items.find { it.kind == 'iom-contribution' }.source"))
                .isEqualTo("Note of the secretariat");
    }

    @Test
    void whatCannotBeIsRefused() {
        office.scheduled("UPR", "2030-05-06");
        String path = office.opening(office.head, "UPR", "")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        office.opening(office.head, "UPR", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("contribution-already-opened"));
        office.opening(office.head, "NONE", "").then().statusCode(422).body("code", equalTo("unknown-mechanism"));
        office.opening(office.head, "WGAD", "").then().statusCode(422).body("code", equalTo("unknown-session"));
        office.opening(Tokens.mission("KEN"), "UPR", "").then().statusCode(403);
        office.opening(Tokens.partner("IIHL"), "UPR", "").then().statusCode(403);
        office.take(office.lawyer, path, "input-request", Map.of("inputBy", "2020-01-01"))
                .statusCode(422)
                .body("code", equalTo("in-the-past"));
        office.take(office.lawyer, path, "input-request", Map.of("inputBy", "2030-01-01"))
                .statusCode(422)
                .body("code", equalTo("after-it-is-due"));
        office.take(office.lawyer, path, "input-request", Map.of("inputBy", "2029-01-01"), "\"0\"")
                .statusCode(412);
        Desk.machine()
                .request()
                .get("/v1/contributions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Desk.nobody().request().get("/v1/contributions?status=burnt").then().statusCode(400);
        Desk.nobody().request().get("/v1/contributions?mechanism=NONE").then().statusCode(400);
        String cleared = new ContributionDesk().submitted(TEXT);
        office.take(office.lawyer, cleared, "publication", Map.of("publishedOn", "2020-01-01"))
                .statusCode(422)
                .body("code", equalTo("before-the-step-before"));
        office.take(office.lawyer, cleared, "publication", Map.of("publishedOn", "2999-01-01"))
                .statusCode(422)
                .body("code", equalTo("in-the-future"));
        office.take(office.lawyer, cleared, "publication", Map.of("publishedOn", "2026-01-01", "url", "javascript:x"))
                .statusCode(422);
    }

    @Test
    void aSessionThatMovesMovesTheDayAndItsTag() {
        String path = office.opened();
        String etag = Desk.machine().request().get(path).header("ETag");
        String session = "/v1/mechanisms/UPR/sessions/" + office.session;
        Desk.machine()
                .request()
                .contentType("application/json")
                .header("If-Match", Desk.nobody().request().get(session).header("ETag"))
                .body(Map.of("startsOn", "2030-06-06", "parties", List.of(office.party)))
                .put(session)
                .then()
                .statusCode(200);
        assertThat(office.read(office.lawyer, path).getString("dueOn")).isEqualTo("2029-12-06");
        office.take(office.lawyer, path, "input-request", Map.of("inputBy", "2029-01-01"), etag)
                .statusCode(412);
    }

    private JsonPath deadlines(String token) {
        SomeState.know("KEN");
        return Desk.with(token)
                .request()
                .get("/v1/deadlines?party=" + office.party)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
