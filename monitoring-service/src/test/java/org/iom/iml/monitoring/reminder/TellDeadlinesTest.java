package org.iom.iml.monitoring.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class TellDeadlinesTest {

    private static final LocalDate DUE = LocalDate.parse("2031-04-01");

    @Inject
    TellDeadlines deadlines;

    private final String party = SomeState.code();

    @Test
    void aDeadlineIsToldWhenItIsSetAndAtEachLeadTimeOnce() {
        String report = theReportDueBy("2030-04-01", 1);
        deadlines.round(DUE.minusDays(200));
        assertThat(happened(report)).containsExactly("monitoring.deadline-set.v1");
        for (int ahead : List.of(91, 90, 90, 45, 30, 29, 15, 14, 8, 7, 6, 2, 1, 0)) {
            deadlines.round(DUE.minusDays(ahead));
        }
        assertThat(leads(report)).containsExactly(90, 30, 14, 7, 1);
        deadlines.round(DUE.plusDays(1));
        assertThat(leads(report)).hasSize(5);
    }

    @Test
    void aClockThatLeapsTellsOnlyTheNearestAndOneThatGoesBackTellsNothing() {
        String report = theReportDueBy("2030-04-01", 1);
        deadlines.round(DUE.minusDays(5));
        assertThat(leads(report)).containsExactly(7);
        for (int ahead : List.of(80, 20, 6, 5)) {
            deadlines.round(DUE.minusDays(ahead));
        }
        assertThat(leads(report)).containsExactly(7);
        deadlines.round(DUE.minusDays(1));
        assertThat(leads(report)).containsExactly(7, 1);
    }

    @Test
    void manyThatLookAtOnceTellItOnce() {
        String report = theReportDueBy("2030-04-01", 1);
        List<CompletableFuture<Integer>> replicas = IntStream.range(0, 6)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> deadlines.round(DUE.minusDays(30))))
                .toList();
        replicas.forEach(CompletableFuture::join);
        assertThat(happened(report)).containsExactly("monitoring.deadline-set.v1", "monitoring.deadline-near.v1");
    }

    @Test
    void aTriggerThatMovesAfterTheReminderMovesTheDayAndRemindsAnew() {
        String report = theReportDueBy("2030-04-01", 1);
        deadlines.round(DUE.minusDays(7));
        theReportDueBy("2030-05-01", 2);
        Facts.eventually(() -> assertThat(deadline(report).getString("dueOn")).isEqualTo("2031-05-01"));
        deadlines.round(DUE.minusDays(7));
        deadlines.round(LocalDate.parse("2031-04-30"));
        JsonPath history = history(report);
        assertThat(happened(report))
                .containsExactly(
                        "monitoring.deadline-set.v1",
                        "monitoring.deadline-near.v1",
                        "monitoring.deadline-moved.v1",
                        "monitoring.deadline-near.v1",
                        "monitoring.deadline-near.v1");
        assertThat(history.getString("items[2].data.before")).isEqualTo("2031-04-01");
        assertThat(history.getString("items[2].data.dueOn")).isEqualTo("2031-05-01");
        assertThat(leads(report)).containsExactly(7, 90, 1);
    }

    @Test
    void whatIsNotOwedAnyMoreIsNotRemindedOf() {
        String report = theReportDueBy("2030-04-01", 1);
        deadlines.round(DUE.minusDays(200));
        bind(2, "2030-04-01", "2030-06-01");
        Facts.eventually(() -> assertThat(deadline(report).getString("status")).isEqualTo("cancelled"));
        deadlines.round(DUE.minusDays(7));
        assertThat(leads(report)).isEmpty();
    }

    @Test
    void aDutyWhoseActIsAnnulledIsNotRemindedOf() {
        String report = theReportDueBy("2030-04-01", 1);
        deadlines.round(DUE.minusDays(200));
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of()), 2);
        Facts.eventually(() -> assertThat(deadline(report).getString("status")).isEqualTo("cancelled"));
        deadlines.round(DUE.minusDays(7));
        assertThat(leads(report)).isEmpty();
    }

    @Test
    void aReportIsToldToBeOverdueOnceAndOnlyWhereThatIsKnown() {
        theReportDueBy("2030-04-01", 1);
        String duty = Desk.nobody()
                .request()
                .get("/v1/reporting-duties?party=" + party)
                .jsonPath()
                .getString("items[0].id");
        deadlines.round(DUE);
        List.of(1, 2, 30).forEach(later -> deadlines.round(DUE.plusDays(later)));
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/reporting-duties/" + duty + "/history")
                        .jsonPath()
                        .getList("items.happened", String.class))
                .containsOnlyOnce("monitoring.reporting-duty-overdue.v1");
        String other = SomeState.code();
        Facts.tell(
                new ParticipationChanged(
                        other, "ICRMW", List.of(new StatusInterval("party", LocalDate.parse("2004-07-01"), null))),
                1);
        Facts.eventually(() -> assertThat(Desk.nobody()
                        .request()
                        .get("/v1/reporting-duties?party=" + other)
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty());
        deadlines.round(LocalDate.parse("2026-01-01"));
        String unknown = Desk.nobody()
                .request()
                .get("/v1/reporting-duties?party=" + other)
                .jsonPath()
                .getString("items[0].id");
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/reporting-duties/" + unknown + "/history")
                        .jsonPath()
                        .getList("items.happened"))
                .containsExactly("monitoring.reporting-duty-arisen.v1");
    }

    @Test
    void aDeadlineThatIsNotThereIsNotFound() {
        Desk.nobody()
                .request()
                .get("/v1/deadlines/01975f00-0000-7000-8000-000000000001")
                .then()
                .statusCode(404);
        Desk.nobody()
                .request()
                .get("/v1/deadlines/01975f00-0000-7000-8000-000000000001/history")
                .then()
                .statusCode(404);
    }

    /** The initial report of a State that is bound from a day on. */
    private String theReportDueBy(String boundFrom, long version) {
        bind(version, boundFrom, null);
        Facts.eventually(() -> assertThat(Desk.nobody()
                        .request()
                        .get("/v1/deadlines?party=" + party)
                        .jsonPath()
                        .getList("items"))
                .hasSize(2));
        return Desk.nobody()
                .request()
                .get("/v1/deadlines?party=" + party)
                .jsonPath()
                .getString("items[0].id");
    }

    private void bind(long version, String from, @Nullable String until) {
        StatusInterval bound =
                new StatusInterval("party", LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(bound)), version);
    }

    private static JsonPath deadline(String id) {
        return Desk.nobody().request().get("/v1/deadlines/" + id).jsonPath();
    }

    private static JsonPath history(String id) {
        return Desk.nobody()
                .request()
                .get("/v1/deadlines/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> happened(String id) {
        return history(id).getList("items.happened");
    }

    private static List<Integer> leads(String id) {
        return history(id).getList("items.findAll { it.data.leadDays != null }.data.leadDays");
    }
}
