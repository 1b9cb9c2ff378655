package org.iom.iml.instruments.coverage;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class CoverageResourceTest {

    @Inject
    Coverages coverages;

    private static final String HEADER = "Participant,Signature,\"Ratification, Accession(a)\"\n";

    @Test
    void ofAnInstrumentForWhichNothingWasLoadedNothingIsKnown() {
        String code = aTreaty(1);

        coverage(code)
                .body("instrument", equalTo(code))
                .body(
                        "records.kind",
                        contains(
                                "acts", "end-notes", "declarations", "complaint-procedures", "territorial-application"))
                .body("records.status", everyItem(equalTo("unknown")))
                .body("records.sources", everyItem(empty()))
                .body("records[0].knownUntil", nullValue());
    }

    @Test
    void aTableIsKnownUntilTheDateOfItsPageOrElseUntilItsLatestAct() {
        String code = aTreaty(2);

        table(2, "Kenya,,9 Mar 1984 a\nUganda,30 Jul 1990,\n", null);
        acts(code)
                .body("status", equalTo("complete"))
                .body("knownUntil", equalTo("1990-07-30"))
                .body("sources.source", contains("MTDSG XLVI-2"));

        table(2, "Kenya,,9 Mar 1984 a\nUganda,30 Jul 1990,\n", "2015-03-15");
        acts(code).body("knownUntil", equalTo("2015-03-15")).body("sources", hasSize(1));
    }

    @Test
    void anOlderPublicationMovesNothingBack() {
        String code = aTreaty(3);

        table(3, "Kenya,,9 Mar 1984 a\n", "2020-01-31");
        table(3, "Kenya,,9 Mar 1984 a\n", "2015-03-15");

        acts(code).body("knownUntil", equalTo("2020-01-31")).body("sources", hasSize(1));
    }

    @Test
    void aRowThatIsRefusedIsNotForgotten() {
        String code = aTreaty(4);

        table(4, "Kenya,,9 Mar 1984 a\nUganda,30 Jul 1990,see note\nKeniya,,\nFiji,,1 Jan 2999 a\n", "2015-03-15");

        acts(code)
                .body("sources[0].unread.name", contains("Fiji", "Keniya", "Uganda"))
                .body("sources[0].unread.reason", contains("act-in-the-future", "no-act", "no-date"))
                .body("sources[0].unread[2].parties", contains("UGA"));

        table(4, "Kenya,,9 Mar 1984 a\nUganda,30 Jul 1990,\nFiji,,1 Jan 1999 a\n", "2016-03-15");
        acts(code).body("sources[0].unread.name", contains("Keniya"));
    }

    /** A table lists who came back under its first act: read again, it tells no more of the departure than before. */
    @Test
    void whoLeftAndReturnedOnDaysNotGivenStaysUnknown() {
        String code = aTreaty(41);
        table(41, "Kenya,,9 Mar 1984 a\n", "2015-03-15");
        QuarkusTransaction.requiringNew()
                .run(() -> coverages.miss(
                        new Place(code, RecordKind.ACTS, "MTDSG XLVI-41"),
                        List.of(new Unread("Kenya", "KEN", List.of(), Unread.LEFT_AND_RETURNED))));

        table(41, "Kenya,,9 Mar 1984 a\n", "2016-03-15");

        acts(code).body("sources[0].unread.name", contains("Kenya"), "sources[0].asOf", equalTo("2016-03-15"));
    }

    @Test
    void singleActsTellNothingOfOthers() {
        String code = aTreaty(5);
        String acts = "instrument,party,act,date,source\n" + code + ",RWA,accession,2008-12-15,A note\n";

        imported("participation-imports", Map.of("format", "acts-csv", "asOf", "2010-01-01"), acts.getBytes(UTF_8));

        acts(code)
                .body("status", equalTo("partial"))
                .body("knownUntil", nullValue())
                .body("sources.asOf", contains("2010-01-01"));
    }

    @Test
    void declarationsAreKnownAsOfTheDateOfTheirPage() {
        String code = aTreaty(6);

        imported(
                "declaration-imports",
                Map.of("format", "untc-declarations", "untcNumber", "XLVI-6", "asOf", "2015-03-15"),
                "#Algeria\nThe Government of Algeria does not consider itself bound by article 9.\n".getBytes(UTF_8));

        coverage(code)
                .body("records.find { it.kind == 'declarations' }.knownUntil", equalTo("2015-03-15"))
                .body("records.find { it.kind == 'complaint-procedures' }.status", equalTo("unknown"));
    }

    @Test
    void aDateOfAPageIsADateThatHasCome() {
        aTreaty(7);
        for (String asOf : new String[] {"March 2015", "2999-01-01"}) {
            unit().contentType("text/csv")
                    .queryParams(Map.of("format", "untc-table", "untcNumber", "XLVI-7", "asOf", asOf))
                    .body(HEADER)
                    .post("/v1/participation-imports")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
    }

    @Test
    void coverageIsToldToTheOthersAndIsATable() {
        String code = aTreaty(8);
        table(8, "Kenya,,9 Mar 1984 a\nUganda,30 Jul 1990,see note\n", "2015-03-15");

        given().get("/v1/registry-changes?instrument=" + code + "&limit=200")
                .then()
                .body(
                        "items.findAll { it.kind == 'instruments.coverage-changed.v1' }.data.records.flatten().unread"
                                + ".flatten().unique()",
                        contains("UGA"));
        assertThat(given().accept("text/csv")
                        .get("/v1/instruments/" + code + "/coverage")
                        .asString()
                        .lines())
                .contains(
                        "instrument,kind,status,source,asOf,completeness,unread,url",
                        code + ",acts,complete,MTDSG XLVI-8,2015-03-15,complete,Uganda,/v1/instruments/" + code
                                + "/coverage",
                        code + ",end-notes,unknown,,,,,/v1/instruments/" + code + "/coverage");
        given().get("/v1/instruments/NO-SUCH/coverage").then().statusCode(404);
    }

    private static ValidatableResponse coverage(String code) {
        return given().get("/v1/instruments/" + code + "/coverage").then().statusCode(200);
    }

    private static ValidatableResponse acts(String code) {
        return coverage(code).rootPath("records.find { it.kind == 'acts' }");
    }

    private static String aTreaty(int number) {
        String index = "chapter_no,treaty_no,treaty_name\n46," + number + ",A treaty of which something is known\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
        return "UNTC-XLVI-" + number;
    }

    private static void table(int number, String rows, @Nullable String asOf) {
        Map<String, String> query = new HashMap<>(Map.of("format", "untc-table", "untcNumber", "XLVI-" + number));
        if (asOf != null) {
            query.put("asOf", asOf);
        }
        imported("participation-imports", query, (HEADER + rows).getBytes(UTF_8));
    }
}
