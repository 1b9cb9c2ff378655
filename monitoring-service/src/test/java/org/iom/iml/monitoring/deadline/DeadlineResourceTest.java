package org.iom.iml.monitoring.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;
import org.iom.iml.monitoring.ImportedFile;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class DeadlineResourceTest {

    private final String party = SomeState.code();

    @Test
    void aReportIsDueByTheRuleOfItsInstrumentAndMovesWithTheDayThatBinds() {
        bind(1, "2030-04-01", null);
        JsonPath deadlines = list("");
        assertThat(deadlines.getList("items.dueOn")).containsExactly("2031-04-01", "2036-04-01");
        assertThat(deadlines.getList("items.status")).containsOnly("ahead");
        assertThat(deadlines.getString("items[0].computation.from")).isEqualTo("2030-04-01");
        assertThat(deadlines.getInt("items[0].computation.quantity")).isEqualTo(12);
        assertThat(deadlines.getString("items[0].source")).isEqualTo("ICRMW art. 73(1)");
        String id = deadlines.getString("items[0].id");
        long version = deadlines.getLong("items[0].version");
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(binding("2030-05-01", null))), 2);
        Facts.eventually(() -> assertThat(list("").getString("items[0].dueOn")).isEqualTo("2031-05-01"));
        assertThat(list("").getString("items[0].id")).isEqualTo(id);
        assertThat(list("").getLong("items[0].version")).isGreaterThan(version);
        Desk.nobody()
                .request()
                .get(list("").getString("items[0].subject"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2031-05-01"));
    }

    @Test
    void documentsOfAReviewAreDueBeforeItsSession() {
        considered(ThreadLocalRandom.current().nextInt(1_000, 9_000), "2030-05-06");
        JsonPath deadlines = list("&body=UPR");
        assertThat(deadlines.getList("items.kind")).containsExactly("contribution", "national-report");
        assertThat(deadlines.getList("items.dueOn")).containsExactly("2029-11-06", "2030-02-11");
        assertThat(deadlines.getList("items.computation.event")).containsOnly("session-opening");
    }

    @Test
    void everyFilterNarrowsTheListAndAFileHoldsItAll() {
        bind(1, "2030-04-01", null);
        assertThat(list("&before=2035-01-01").getList("items")).hasSize(1);
        assertThat(list("&from=2035-01-01&kind=report&status=ahead&body=CMW").getList("items"))
                .hasSize(1);
        assertThat(list("&status=passed").getList("items")).isEmpty();
        assertThat(Desk.nobody()
                        .request()
                        .accept("text/csv")
                        .get("/v1/deadlines?party=" + party)
                        .asString()
                        .lines())
                .hasSize(3);
        String cursor = list("&limit=1").getString("nextCursor");
        assertThat(list("&limit=1&cursor=" + cursor).getList("items.dueOn")).containsExactly("2036-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=wish", "status=late", "body=NONE", "before=soon", "theme=migrants"})
    void aFilterThatCannotBeReadIsRefused(String filter) {
        Desk.nobody()
                .request()
                .get("/v1/deadlines?" + filter)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void theCalendarOfAStateIsReadByAnotherParser() {
        bind(1, "2030-04-01", null);
        considered(ThreadLocalRandom.current().nextInt(1_000, 9_000), "2030-05-06");
        List<VEvent> events = calendar("/v1/parties/" + party);
        assertThat(events).hasSize(5);
        VEvent report = event(events, "Report of " + party + " to CMW (ICRMW)");
        assertThat(report.getDateStart().getValue().hasTime()).isFalse();
        assertThat(report.getDateStart().getValue().getRawComponents().toString())
                .contains("20310401");
        assertThat(report.getDateEnd().getValue().getRawComponents().toString()).contains("20310402");
        assertThat(report.getAlarms()).hasSize(1);
        assertThat(report.getStatus().isConfirmed()).isTrue();
        String uid = report.getUid().getValue();
        int sequence = report.getSequence().getValue();
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(binding("2030-04-01", "2030-06-01"))), 2);
        Facts.eventually(
                () -> assertThat(list("&status=cancelled").getList("items")).hasSize(2));
        VEvent cancelled = event(calendar("/v1/parties/" + party), "Report of " + party + " to CMW (ICRMW)");
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getUid().getValue()).isEqualTo(uid);
        assertThat(cancelled.getSequence().getValue()).isGreaterThan(sequence);
        assertThat(cancelled.getAlarms()).isEmpty();
    }

    @Test
    void theCalendarOfAMechanismHasItsSessionsAndItsTimeZone() {
        int session = ThreadLocalRandom.current().nextInt(1_000, 9_000);
        Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("number", session, "startsOn", "2030-02-01", "endsOn", "2030-02-09"))
                .post("/v1/mechanisms/IACtHR/sessions")
                .then()
                .statusCode(201);
        VEvent event = event(calendar("/v1/mechanisms/IACtHR"), "IACtHR, session " + session);
        assertThat(event.getDateEnd().getValue().getRawComponents().toString()).contains("20300210");
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/mechanisms/IACtHR/calendar.ics")
                        .asString())
                .contains("X-WR-TIMEZONE:America/Costa_Rica");
    }

    @Test
    void aCalendarSpeaksTheLanguageThatIsAskedFor() {
        bind(1, "2030-04-01", null);
        String calendar = Desk.nobody()
                .request()
                .header("Accept-Language", "es-MX, en;q=0.5")
                .get("/v1/parties/" + party + "/calendar.ics")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("es"))
                .header("Vary", containsString("Accept-Language"))
                .extract()
                .asString();

        assertThat(calendar)
                .contains("X-WR-CALNAME:Seguimiento de " + party, "SUMMARY:Informe de " + party + ": CMW (ICRMW)");
        for (String language : Languages.OTHERS) {
            for (DeadlineKind kind : DeadlineKind.values()) {
                assertThat(Sentences.in(language).of(kind.of("KEN", "UPR")))
                        .contains("KEN", "UPR")
                        .isNotEqualTo(kind.of("KEN", "UPR"));
            }
        }
    }

    @Test
    void aCalendarThatDoesNotExistIsNotFoundAndOneThatIsKnownIsNotSentAgain() {
        Desk.nobody().request().get("/v1/mechanisms/NONE/calendar.ics").then().statusCode(404);
        Desk.nobody().request().get("/v1/parties/NOBODY/calendar.ics").then().statusCode(404);
        String etag = Desk.nobody()
                .request()
                .get("/v1/mechanisms/ACtHPR/calendar.ics")
                .header("ETag");
        Desk.nobody()
                .request()
                .header("If-None-Match", etag)
                .get("/v1/mechanisms/ACtHPR/calendar.ics")
                .then()
                .statusCode(304);
    }

    private static VEvent event(List<VEvent> events, String summary) {
        return events.stream()
                .filter(event -> event.getSummary().getValue().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static List<VEvent> calendar(String of) {
        String text = Desk.nobody()
                .request()
                .get(of + "/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        return Biweekly.parse(text).first().getEvents();
    }

    private void considered(int session, String startsOn) {
        ImportedFile.send(
                        "/v1/mechanism-session-imports?format=sessions-csv",
                        ("mechanism,session,startsOn,party\nUPR," + session + "," + startsOn + "," + party + "\n")
                                .getBytes(UTF_8),
                        "text/csv")
                .counts();
    }

    private void bind(long version, String from, @Nullable String until) {
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(binding(from, until))), version);
        Facts.eventually(() -> assertThat(list("").getList("items")).hasSizeGreaterThanOrEqualTo(2));
    }

    private static StatusInterval binding(String from, @Nullable String until) {
        return new StatusInterval("party", LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private JsonPath list(String filter) {
        return Desk.nobody()
                .request()
                .get("/v1/deadlines?party=" + party + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
