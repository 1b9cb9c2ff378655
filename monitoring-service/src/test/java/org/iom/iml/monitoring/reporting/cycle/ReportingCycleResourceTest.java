package org.iom.iml.monitoring.reporting.cycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.events.CoveredRecords;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.monitoring.ImportedFile;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class ReportingCycleResourceTest {

    private static final String CYCLES = "/v1/reporting-cycles";

    private final String party = SomeState.code();

    @Test
    void aReportUnderTheStandardProcedureFulfilsTheDutiesThatItAnswers() {
        bind("2009-04-01");
        String cycle = open("standard", List.of(1, 2));
        assertThat(status(cycle)).isEqualTo("opened");
        step(cycle, "dialogue", "2026-01-10", null).statusCode(409).body("code", equalTo("reporting-cycle-is-opened"));
        step(cycle, "report", "2026-01-05", "CMW/C/KEN/1-2").statusCode(200);
        assertThat(duties("")).containsExactly("submitted", "submitted");
        step(cycle, "list-of-issues", "2026-02-05", "CMW/C/KEN/Q/2").statusCode(200);
        step(cycle, "replies", "2026-03-05", "CMW/C/KEN/Q/2/Add.1").statusCode(200);
        step(cycle, "postponement", "2026-03-06", null).statusCode(200).body("status", equalTo("replies-submitted"));
        step(cycle, "dialogue", "2026-03-04", null).statusCode(422).body("code", equalTo("before-the-step-before"));
        step(cycle, "dialogue", "2026-04-05", null).statusCode(200);
        step(cycle, "postponement", "2026-04-06", null).statusCode(409);
        post(
                        cycle,
                        "concluding-observations",
                        Map.of(
                                "occurredOn",
                                "2026-04-10",
                                "document",
                                "CMW/C/KEN/CO/2",
                                "nextReportDueOn",
                                "2031-05-01"))
                .statusCode(200)
                .body("status", equalTo("concluded"));
        assertThat(Desk.nobody()
                        .request()
                        .get("/v1/reporting-duties?party=" + party + "&status=due")
                        .jsonPath()
                        .getList("items.rule.source"))
                .containsExactly("CMW/C/KEN/CO/2");
        step(cycle, "follow-up-report", "2026-05-10", null).statusCode(200).body("next", equalTo(List.of()));
        assertThat(Desk.nobody().request().get(cycle + "/history").jsonPath().getList("items.data.step"))
                .containsExactly(
                        null,
                        "report",
                        "list-of-issues",
                        "replies",
                        "postponement",
                        "dialogue",
                        "concluding-observations",
                        "follow-up-report");
    }

    @Test
    void underTheSimplifiedProcedureTheRepliesAreTheReport() {
        bind("2025-04-01");
        String cycle = open("simplified", List.of(1));
        step(cycle, "replies", "2026-01-01", null).statusCode(409);
        step(cycle, "report", "2026-01-01", null).statusCode(409).body("code", equalTo("replies-are-the-report"));
        step(cycle, "list-of-issues", "2026-01-02", "CMW/C/KEN/QPR/1").statusCode(200);
        step(cycle, "replies", "2026-02-02", "CMW/C/KEN/1").statusCode(200).body("status", equalTo("report-submitted"));
        assertThat(duties("&status=submitted")).hasSize(1);
    }

    @Test
    void aStateIsReviewedWithoutItsReport() {
        bind("2009-04-01");
        String cycle = open("standard", List.of(1));
        post(cycle, "review-without-report", Map.of("decidedOn", "2026-01-01"))
                .statusCode(200)
                .body("procedure", equalTo("without-report"));
        post(cycle, "review-without-report", Map.of("decidedOn", "2026-01-01")).statusCode(409);
        step(cycle, "dialogue", "2026-02-02", null).statusCode(200);
        assertThat(duties("")).containsExactly("unknown", "unknown");
    }

    @Test
    void aFollowUpIsDueByTheRuleOfTheBody() {
        Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "instrument", "ICCPR", "procedure", "standard", "reports", List.of(1)))
                .post(CYCLES)
                .then()
                .statusCode(201);
        String cycle = CYCLES + "/"
                + Desk.nobody()
                        .request()
                        .get(CYCLES + "?party=" + party)
                        .jsonPath()
                        .getString("items[0].id");
        step(cycle, "report", "2024-01-01", null).statusCode(200);
        step(cycle, "dialogue", "2025-01-01", null).statusCode(200);
        step(cycle, "concluding-observations", "2025-02-01", null)
                .statusCode(200)
                .body("followUpDueOn", equalTo("2028-02-01"));
    }

    @Test
    void whatCannotBeOpenedIsRefused() {
        open("standard", List.of(2, 3));
        assertThat(problem("ICRMW", "standard", List.of(3))).isEqualTo("report-in-another-cycle");
        assertThat(problem("ICRMW", "standard", List.of(5, 7))).isEqualTo("reports-not-consecutive");
        assertThat(problem("ICRMW", "without-report", List.of(5))).isEqualTo("procedure-not-to-choose");
        assertThat(problem("CSR1951", "standard", List.of(5))).isEqualTo("instrument-without-reports");
    }

    @Test
    void onlyTheUnitKeepsCyclesAndOnlyAtTheVersionThatItRead() {
        String cycle = open("standard", List.of(1));
        for (String token : List.of(Tokens.mission(party), Tokens.partner("IIHL"))) {
            Desk.with(token)
                    .creating()
                    .contentType(ContentType.JSON)
                    .body(Map.of())
                    .post(CYCLES)
                    .then()
                    .statusCode(403);
            for (String step : List.of(
                    "report",
                    "list-of-issues",
                    "replies",
                    "postponement",
                    "dialogue",
                    "concluding-observations",
                    "follow-up-report",
                    "review-without-report")) {
                Desk.with(token)
                        .request()
                        .contentType(ContentType.JSON)
                        .body(Map.of())
                        .post(cycle + "/" + step)
                        .then()
                        .statusCode(403);
            }
        }
        String etag = Desk.nobody().request().get(cycle).header("ETag");
        step(cycle, "report", "2026-01-01", null).statusCode(200);
        Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("occurredOn", "2026-01-02"))
                .post(cycle + "/list-of-issues")
                .then()
                .statusCode(412);
    }

    @Test
    void theHistoryOfReportsIsLoadedAndASecondTimeChangesNothing() {
        bind("2009-04-01");
        assertThat(duties("&status=unknown")).hasSize(2);
        String rows = """
                party,body,symbol,due,received,considered
                %1$s,CMW,CMW/C/%2$s/1,2010-04-01,2012-03-01,2013-09-01
                %1$s,CMW,CMW/C/%2$s/2,2015-04-01,,
                %1$s,CMW,CMW/C/%2$s/3-4,2030-04-01,,
                %1$s,CMW,CMW/C/%2$s/CO/1,2010-04-01,,
                %1$s,CRC,CMW/C/%2$s/1,2010-04-01,,
                %1$s,CMW,CMW/C/%2$s/1,soon,,
                %1$s,CMW,CMW/C/%2$s/5,2010-04-01,2012-03-01,2011-01-01
                Atlantis,CMW,CMW/C/%2$s/1,2010-04-01,,
                """.formatted(party, "KEN");
        ImportedFile file = send(rows);
        assertThat(file.counts()).containsExactly(8, 3, 0, 5);
        assertThat(file.rejections().getList("items.code"))
                .containsExactly(
                        "symbol-of-no-report",
                        "body-contradicts-symbol",
                        "date-invalid",
                        "considered-before-received",
                        "party-unknown");
        assertThat(duties("")).containsExactly("submitted", "overdue", "due", "due");
        assertThat(send(rows).counts()).containsExactly(8, 0, 3, 5);
        assertThat(duties("&status=overdue&body=CMW")).hasSize(1);
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(binding("2009-05-01"))), 2);
        Facts.eventually(() -> assertThat(Desk.nobody()
                        .request()
                        .get("/v1/parties/" + party + "/monitoring-summary")
                        .jsonPath()
                        .getInt("reportingDuties.overdue"))
                .isEqualTo(1));
        assertThat(duties("")).containsExactly("submitted", "overdue", "due", "due");
    }

    @Test
    void whatTheBodyHasSetLapsesWithTheMembership() {
        bind("2009-04-01");
        send("""
                party,body,symbol,due,received,considered
                %1$s,CMW,CMW/C/KEN/3,2040-04-01,,
                """.formatted(party)).counts();
        Facts.tell(
                new ParticipationChanged(
                        party,
                        "ICRMW",
                        List.of(new StatusInterval(
                                "party", LocalDate.parse("2009-04-01"), LocalDate.parse("2020-01-01")))),
                2);
        Facts.eventually(() -> assertThat(duties("")).containsExactly("lapsed", "lapsed", "lapsed"));
    }

    private void bind(String from) {
        Facts.tell(new ParticipationChanged(party, "ICRMW", List.of(binding(from))), 1);
        Facts.eventually(() -> assertThat(duties("")).hasSize(2));
    }

    private static StatusInterval binding(String from) {
        return new StatusInterval("party", LocalDate.parse(from), null);
    }

    private static ImportedFile send(String rows) {
        return ImportedFile.send("/v1/reporting-imports?format=reports-csv", rows.getBytes(UTF_8), "text/csv");
    }

    @Test
    void aStateThatIsKnownNotToBeBoundReportsNothing() {
        Facts.tell(
                new CoverageChanged(
                        "CRC-OPSC",
                        List.of(new CoveredRecords(
                                "acts", "a depositary's page", LocalDate.of(2026, 1, 1), "complete", List.of()))),
                1);
        Facts.eventually(() -> Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "instrument", "CRC-OPSC", "procedure", "standard", "reports", List.of(1)))
                .post(CYCLES)
                .then()
                .statusCode(409)
                .body("code", equalTo("state-not-bound")));
    }

    private String open(String procedure, List<Integer> reports) {
        return Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "instrument", "ICRMW", "procedure", procedure, "reports", reports))
                .post(CYCLES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^.*(/v1/)", "/v1/");
    }

    private String problem(String instrument, String procedure, List<Integer> reports) {
        return Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "instrument", instrument, "procedure", procedure, "reports", reports))
                .post(CYCLES)
                .jsonPath()
                .getString("code");
    }

    private static String status(String cycle) {
        return Desk.nobody().request().get(cycle).jsonPath().getString("status");
    }

    private static ValidatableResponse step(String cycle, String step, String on, @Nullable String document) {
        return post(
                cycle,
                step,
                document == null ? Map.of("occurredOn", on) : Map.of("occurredOn", on, "document", document));
    }

    private static ValidatableResponse post(String cycle, String step, Map<String, Object> body) {
        return Desk.unit()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", Desk.nobody().request().get(cycle).header("ETag"))
                .body(body)
                .post(cycle + "/" + step)
                .then();
    }

    private List<String> duties(String filter) {
        return Desk.nobody()
                .request()
                .get("/v1/reporting-duties?party=" + party + filter)
                .jsonPath()
                .getList("items.status");
    }
}
