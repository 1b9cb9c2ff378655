package org.iom.iml.monitoring.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.events.CoveredRecords;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class MonitoringSummaryResourceTest {

    private final String party = SomeState.code();

    @Test
    void whatIsNoPartyHasNoSummary() {
        Facts.tell(new PartyPublished("KEN", "state", "KE", "404", Map.of("en", "Kenya")), 1);

        Facts.eventually(() -> Desk.nobody()
                .request()
                .get("/v1/parties/ZZZ/monitoring-summary")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found")));
    }

    @Test
    void aStateOfWhichNothingIsKnownHasAnEmptySummary() {
        Desk.nobody()
                .request()
                .get("/v1/parties/" + party + "/monitoring-summary")
                .then()
                .statusCode(200)
                .body("asOf", nullValue())
                .body("recommendations", not(hasKey("total")))
                .body("reportingDuties.next", hasSize(0));
    }

    @Test
    void anInstrumentOfWhichTheRegistryDoesNotKnowWhomItBindsIsUnknown() {
        Facts.tell(covered("CED", "2015-03-15", "complete", List.of()), 1);
        Facts.tell(covered("CRPD", "2026-04-21", "complete", List.of(party)), 1);
        Facts.tell(covered("ICRMW", "2020-01-01", "partial", List.of()), 1);

        Facts.eventually(() -> assertThat(summary().getString("knownUntil")).isEqualTo("2015-03-15"));
        assertThat(summary().<String>getList("reportingDuties.unknownInstruments"))
                .contains("CRPD", "ICRMW")
                .doesNotContain("CED");

        LocalDate boundFrom = LocalDate.of(2010, 1, 1);
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(new StatusInterval("party", boundFrom, null))), 1);

        Facts.eventually(() -> assertThat(summary().<String>getList("reportingDuties.unknownInstruments"))
                .doesNotContain("ICRMW"));
        Facts.eventually(() -> Desk.nobody()
                .request()
                .get("/v1/reporting-duties?party=" + party)
                .then()
                .body("items[0].knownUntil", equalTo("2020-01-01")));
    }

    private static CoverageChanged covered(String instrument, String asOf, String completeness, List<String> unread) {
        return new CoverageChanged(
                instrument,
                List.of(new CoveredRecords(
                        "acts", "a depositary's page", LocalDate.parse(asOf), completeness, unread)));
    }

    @Test
    void recommendationsAndDutiesAreCounted() {
        LocalDate boundFrom = LocalDate.now(ZoneOffset.UTC).minusYears(2);
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(new StatusInterval("party", boundFrom, null))), 1);
        publish(Map.of("text", "Ratify CED", "position", "supported", "themes", List.of("migrants", "labour")));
        publish(Map.of("text", "Ratify CAT", "position", "noted", "themes", List.of("migrants")));
        publish(Map.of("text", "Will ratify CED", "kind", "pledge"));
        Facts.eventually(
                () -> assertThat(summary().getInt("reportingDuties.due")).isEqualTo(1));
        JsonPath summary = summary();
        assertThat(summary.getInt("reportingDuties.unknown")).isEqualTo(1);
        assertThat(summary.getInt("reportingDuties.overdue")).isZero();
        assertThat(summary.getList("reportingDuties.next.dueOn"))
                .containsExactly(boundFrom.plusYears(6).toString());
        assertThat(summary.getInt("recommendations.total")).isEqualTo(2);
        assertThat(summary.getInt("recommendations.pledges")).isEqualTo(1);
        assertThat(summary.<String>getList("recommendations.unknownMechanisms"))
                .contains("CEACR")
                .doesNotContain("UPR", "ECtHR");
        assertThat(Desk.nobody()
                        .get("/v1/parties/" + SomeState.code() + "/monitoring-summary")
                        .jsonPath()
                        .<String>getList("recommendations.unknownMechanisms"))
                .as("what others were told says nothing of this State")
                .contains("UPR");
        assertThat(summary.getList("recommendations.byMechanism.code")).containsExactly("UPR");
        assertThat(summary.getList("recommendations.byPosition.code")).containsExactly("noted", "supported");
        assertThat(summary.getList("recommendations.topThemes.code")).containsExactly("migrants", "labour");
        assertThat(Instant.parse(summary.getString("asOf"))).isAfter(Instant.EPOCH);
    }

    @Test
    void aMissionSeesFirstWhatIsDueWhatCameWhatIsOpenAndWhatItMustDo() {
        int session = ThreadLocalRandom.current().nextInt(1_500, 9_500);
        Desk.with(Tokens.iml())
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("number", session, "startsOn", "2030-05-06", "parties", List.of(party)))
                .post("/v1/mechanisms/CMW/sessions");
        publish(Map.of("text", "Give legal aid in detention", "themes", List.of("detention")));
        String contribution = Desk.with(Tokens.iml())
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "party",
                        party,
                        "mechanism",
                        "CMW",
                        "session",
                        session,
                        "due",
                        Map.of("on", "2029-11-06", "source", "Note of the secretariat")))
                .post("/v1/contributions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Desk.machine()
                .request()
                .contentType("application/json")
                .header("If-Match", Desk.machine().request().get(contribution).header("ETag"))
                .body(Map.of("inputBy", "2029-10-01"))
                .post(contribution + "/input-request")
                .then()
                .statusCode(200);
        JsonPath own = summary(Tokens.mission(party));
        assertThat(own.getList("due.kind")).containsExactly("country-office-input", "iom-contribution");
        assertThat(own.getInt("news.recommendations")).isZero();
        assertThat(own.getInt("news.undated")).isEqualTo(1);
        assertThat(own.getString("openByTheme[0].code")).isEqualTo("detention");
        assertThat(own.getString("tasks[0].step")).isEqualTo("input");
        assertThat(own.getString("tasks[0].by")).isEqualTo("2029-10-01");
        for (JsonPath stranger : List.of(summary(), summary(Tokens.mission("KEN")), summary(Tokens.partner("IIHL")))) {
            assertThat(stranger.getList("due")).isEmpty();
            assertThat(stranger.getList("tasks")).isEmpty();
            assertThat(stranger.getInt("news.undated")).isEqualTo(1);
        }
    }

    @Test
    void newsAreOfTheDayOfTheirDocumentAndNotOfTheirImport() {
        register("CMW/C/" + party + "/CO/1", LocalDate.now(ZoneOffset.UTC).minusDays(5));
        register("CMW/C/" + party + "/CO/9", LocalDate.of(2010, 5, 3));
        publish(Map.of(
                "mechanism",
                "CMW",
                "document",
                "CMW/C/" + party + "/CO/1",
                "paragraph",
                "10",
                "text",
                "Of this month"));
        publish(Map.of(
                "mechanism", "CMW", "document", "CMW/C/" + party + "/CO/9", "paragraph", "11", "text", "Of long ago"));

        JsonPath news = summary();
        assertThat(news.getInt("news.recommendations")).isEqualTo(1);
        assertThat(news.getList("news.latest.text")).containsExactly("Of this month");
        assertThat(news.getInt("news.undated")).isZero();
    }

    private static void register(String symbol, LocalDate publishedOn) {
        Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("symbol", symbol, "language", "en", "publishedOn", publishedOn.toString()))
                .post("/v1/documents")
                .then()
                .statusCode(201);
    }

    private JsonPath summary(String token) {
        return Desk.with(token)
                .request()
                .get("/v1/parties/" + party + "/monitoring-summary")
                .jsonPath();
    }

    private void publish(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("party", party, "mechanism", "UPR", "session", 8));
        body.putAll(more);
        if (body.containsKey("document")) {
            body.remove("session");
        }
        Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/recommendations")
                .then()
                .statusCode(201);
    }

    private JsonPath summary() {
        return Desk.nobody()
                .request()
                .get("/v1/parties/" + party + "/monitoring-summary")
                .jsonPath();
    }
}
