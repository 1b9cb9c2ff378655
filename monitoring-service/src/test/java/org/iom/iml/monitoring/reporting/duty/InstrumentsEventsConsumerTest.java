package org.iom.iml.monitoring.reporting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
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
class InstrumentsEventsConsumerTest {

    @Inject
    MeterRegistry metrics;

    private final String party = SomeState.code();

    @Test
    void aStateThatBecomesPartyOwesItsReports() {
        Facts.tell(icrmw(party("2009-04-01", null)), 1);
        Facts.eventually(() -> assertThat(due("")).containsExactly("2010-04-01", "2015-04-01"));
        JsonPath duties = duties("");
        assertThat(duties.getList("items.kind")).containsExactly("initial", "periodic");
        assertThat(duties.getList("items.body")).containsOnly("CMW");
        assertThat(duties.getList("items.status")).containsOnly("unknown");
        assertThat(duties.getList("items.rule.source")).containsOnly("ICRMW art. 73(1)");
        Desk.nobody()
                .request()
                .get("/v1/reporting-duties/" + duties.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("boundFrom", equalTo("2009-04-01"));
        String table = Desk.nobody()
                .request()
                .accept("text/csv")
                .get("/v1/reporting-duties?party=" + party)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table.lines().skip(1))
                .hasSize(2)
                .anyMatch(line -> line.startsWith(
                        party + ",ICRMW,CMW,initial,1,2009-04-01,2010-04-01,unknown,,,,,,ICRMW art. 73(1)"));
    }

    @Test
    void aCorrectionMovesTheDateAndTheHistoryKeepsBoth() {
        Facts.tell(icrmw(party("2009-04-01", null)), 1);
        Facts.tell(icrmw(party("2009-05-01", null)), 2);
        Facts.eventually(() -> assertThat(due("")).containsExactly("2010-05-01", "2015-05-01"));
        JsonPath history = Desk.nobody()
                .request()
                .get("/v1/reporting-duties/" + duties("").getString("items[0].id") + "/history")
                .jsonPath();
        assertThat(history.getList("items.happened"))
                .containsExactly("monitoring.reporting-duty-arisen.v1", "monitoring.reporting-duty-rescheduled.v1");
        assertThat(history.getList("items.data.dueOn")).containsExactly("2010-04-01", "2010-05-01");
    }

    @Test
    void whoLeavesOwesNothingMore() {
        Facts.tell(icrmw(party("2009-04-01", null)), 1);
        Facts.tell(icrmw(party("2009-04-01", "2020-01-01")), 2);
        Facts.eventually(() -> assertThat(due("&status=lapsed")).hasSize(2));
        assertThat(due("&status=unknown")).isEmpty();
        assertThat(duties("").getList("items.lapsedOn")).containsOnly("2020-01-01");
        assertThat(duties("").getList("items.lapseReason")).containsOnly("no-longer-party");
    }

    @Test
    void aFactThatComesTwiceOrTooLateHasNoSecondEffect() {
        var first = Facts.message(icrmw(party("2009-04-01", null)), 1);
        Facts.send(first);
        Facts.tell(icrmw(party("2009-05-01", null)), 2);
        Facts.send(first);
        Facts.tell(icrmw(party("2001-01-01", null)), 1);
        Facts.tell(new ParticipationChanged(party, "CED", List.of(party("2011-01-01", null))), 1);
        Facts.eventually(() -> assertThat(due("")).containsExactly("2010-05-01", "2013-01-01", "2015-05-01"));
    }

    @Test
    void aTypeThatIsNotKnownIsPassedOver() {
        double before = unknown();
        Facts.send(Facts.message(icrmw(party("2009-04-01", null)), 1, "instruments.participation-praised.v9"));
        Facts.tell(icrmw(party("2009-05-01", null)), 2);
        Facts.eventually(() -> assertThat(due("")).containsExactly("2010-05-01", "2015-05-01"));
        assertThat(unknown()).isGreaterThan(before);
    }

    @Test
    void anInstrumentWithoutReportsAndAStateThatIsNoPartyOweNothing() {
        Facts.tell(new ParticipationChanged(party, "CSR1951", List.of(party("1990-01-01", null))), 1);
        Facts.tell(icrmw(new StatusInterval("contracting", LocalDate.parse("2026-01-01"), null)), 1);
        Facts.tell(new ParticipationChanged(party, "CED", List.of(party("2011-01-01", null))), 1);
        Facts.eventually(
                () -> assertThat(duties("").getList("items.instrument")).containsExactly("CED"));
    }

    @Test
    void everyFilterNarrowsTheList() {
        Facts.tell(icrmw(party("2009-04-01", null)), 1);
        Facts.eventually(() -> assertThat(due("")).hasSize(2));
        assertThat(due("&dueBefore=2015-04-01")).containsExactly("2010-04-01");
        assertThat(due("&instrument=CED")).isEmpty();
        assertThat(due("&body=CMW&limit=1")).containsExactly("2010-04-01");
        String cursor = duties("&limit=1").getString("nextCursor");
        assertThat(due("&limit=1&cursor=" + cursor)).containsExactly("2015-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=done", "dueBefore=soon", "theme=migrants"})
    void aFilterThatCannotBeReadIsRefused(String filter) {
        Desk.nobody()
                .request()
                .get("/v1/reporting-duties?" + filter)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Desk.nobody()
                .request()
                .get("/v1/reporting-duties/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private ParticipationChanged icrmw(StatusInterval... timeline) {
        return new ParticipationChanged(party, "ICRMW", List.of(timeline));
    }

    private static StatusInterval party(String from, @Nullable String until) {
        return new StatusInterval("party", LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private List<String> due(String filter) {
        return duties(filter).getList("items.dueOn");
    }

    private JsonPath duties(String filter) {
        return Desk.nobody()
                .request()
                .get("/v1/reporting-duties?party=" + party + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private double unknown() {
        return metrics.counter("iml.inbox.unknown", "consumer", "monitoring.reporting")
                .count();
    }
}
