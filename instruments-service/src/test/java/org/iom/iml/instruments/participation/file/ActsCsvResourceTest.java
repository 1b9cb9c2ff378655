package org.iom.iml.instruments.participation.file;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ActsCsvResourceTest {

    private static final String HEADER = "instrument,party,act,date,source,effectiveOn,notification\n";
    private static final Map<String, String> FORMAT = Map.of("format", "acts-csv");

    @Test
    void actsOfAnyInstrumentGoInByCodeNumberAndName() {
        String one = aTreatyOfItsOwn(1);
        String two = aTreatyOfItsOwn(2);
        JsonPath job = take(HEADER
                + one + ",Kenya,signature,2001-03-04,A depositary,,\n"
                + one + ",Kenya,ratification,2003-03-04,A depositary,2003-06-01,C.N.7.2003\n"
                + "44.2,Türkiye,accession,2004-03-04,Another depositary,,\n"
                + "XLIV-2,TUR,denunciation,2009-03-04,Another depositary,2010-03-04,\n"
                + "XLIV-2,TUR,accession,2012-01-01,Another depositary,,\n");

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("accepted")).isEqualTo(5);
        given().get("/v1/instruments/" + one + "/participations/KEN?on=2015-01-01")
                .then()
                .body("status", equalTo("party"))
                .body("acts.kind", contains("signature", "ratification"))
                .body("acts[1].effectiveOn", equalTo("2003-06-01"))
                .body("acts[1].notification", equalTo("C.N.7.2003"));
        given().get("/v1/instruments/" + two + "/participations/TUR?on=2011-01-01")
                .then()
                .body("status", equalTo("former"))
                .body("acts.kind", contains("accession", "denunciation", "accession"));
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/instruments/" + two + "/participations/TUR/history")
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void whatTheRulesForbidIsLeftOutAndTheRestGoesIn() {
        String code = aTreatyOfItsOwn(3);
        JsonPath job = take(HEADER
                + code + ",KEN,ratification,2003-03-04,X,,\n"
                + code + ",KEN,ratification,2004-03-04,X,,\n"
                + code + ",UGA,denunciation,2001-03-04,X,,\n"
                + code + ",UGA,ratification,2003-03-04,X,,\n"
                + code + ",FJI,accession,1979-12-31,X,,\n"
                + code + ",Atlantis,accession,2003-03-04,X,,\n"
                + code + ",NRU,accession,2999-03-04,X,,\n"
                + code + ",NRU,accession,2003-02-30,X,,\n"
                + code + ",NRU,endorsement,2003-03-04,X,,\n"
                + "NOWHERE,NRU,accession,2003-03-04,X,,\n");

        assertThat(job.getInt("accepted")).isEqualTo(2);
        rejections("participation-imports", job)
                .body("items.line", contains(3, 4, 6, 7, 8, 9, 10, 11))
                .body(
                        "items.code",
                        contains(
                                "already-bound",
                                "nothing-to-denounce",
                                "act-before-adoption",
                                "unknown-party",
                                "act-in-the-future",
                                "no-such-date",
                                "act-not-known-to-instrument",
                                "unknown-instrument"));
        given().get("/v1/instruments/" + code + "/participations").then().body("items.party", contains("KEN", "UGA"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherDateOfEffectIsNoNews() {
        String code = aTreatyOfItsOwn(4);
        String file = HEADER + code + ",KEN,ratification,2003-03-04,X,2003-06-01,\n" + code
                + ",UGA,accession,2004-03-04,X,,\n" + code + ",UGA,accession,2004-03-04,X,,\n";
        assertThat(take(file).getInt("accepted")).isEqualTo(2);

        JsonPath again = take(file);
        assertThat(again.getInt("unchanged")).isEqualTo(3);
        JsonPath other = take(HEADER + code + ",KEN,ratification,2003-03-04,X,2003-07-01,\n");
        rejections("participation-imports", other).body("items.code", contains("act-recorded-otherwise"));
        JsonPath second = take(HEADER + code + ",KEN,ratification,2005-03-04,X,,\n");
        rejections("participation-imports", second).body("items.code", contains("already-bound"));
    }

    @Test
    void aLaterFileAddsToWhatIsRecorded() {
        String code = aTreatyOfItsOwn(8);
        take(HEADER + code + ",KEN,signature,2001-03-04,X,,\n" + code + ",UGA,signature,2001-03-05,X,,\n");
        String tag =
                given().get("/v1/instruments/" + code + "/participations/KEN").header("ETag");

        JsonPath job =
                take(HEADER + code + ",KEN,ratification,2003-03-04,X,,\n" + code + ",FJI,accession,2004-01-01,X,,\n");

        assertThat(job.getInt("accepted")).isEqualTo(2);
        given().get("/v1/instruments/" + code + "/participations?on=2015-01-01")
                .then()
                .body("items.party", contains("FJI", "KEN", "UGA"))
                .body("items.status", contains("contracting", "contracting", "signatory"));
        given().header("If-None-Match", tag)
                .get("/v1/instruments/" + code + "/participations/KEN")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsExportedGoesInAgainHereAndElsewhere() {
        String here = aTreatyOfItsOwn(5);
        String there = aTreatyOfItsOwn(6);
        take(HEADER
                + here + ",KEN,signature,2001-03-04,\"=SUM(A1)\",,\n"
                + here + ",KEN,ratification,2003-03-04,\"A \"\"source\"\", quoted\",2003-06-01,+C.N.\n"
                + here + ",EUE,formal-confirmation,2004-03-04,Ünïcode – ж,,\n"
                + here + ",UGA,accession,2004-03-04,X,,\n"
                + here + ",UGA,denunciation,2006-03-04,X,2007-03-04,\n"
                + here + ",UGA,accession,2010-03-04,X,,\n");
        String exported = exported(here);

        assertThat(exported.lines()).hasSize(7).noneMatch(line -> line.contains(",="));
        JsonPath again = take(exported);
        assertThat(again.getInt("unchanged")).isEqualTo(6);
        JsonPath elsewhere = take(exported.replace(here + ",", there + ","));
        assertThat(elsewhere.getInt("accepted")).isEqualTo(6);
        assertThat(exported(there)).isEqualTo(exported.replace(here + ",", there + ","));
        given().get("/v1/act-exports")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(exported.substring(exported.indexOf('\n') + 1)));
    }

    @Test
    void twoImportsOfOneFileAtOnceBothEndAndOneHasEffect() {
        String code = aTreatyOfItsOwn(7);
        StringBuilder file = new StringBuilder(HEADER);
        for (String party : List.of("KEN", "UGA", "FJI", "NRU", "TUV", "RWA")) {
            file.append(code).append(',').append(party).append(",accession,2003-03-04,X,,\n");
        }
        List<String> locations = Stream.of(1, 2)
                .parallel()
                .map(i -> unit().contentType("text/csv")
                        .queryParams(FORMAT)
                        .body(file.toString().getBytes(UTF_8))
                        .post("/v1/participation-imports")
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location"))
                .toList();

        List<JsonPath> jobs = locations.stream()
                .map(location -> await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> job(location),
                                job -> job.getString("status").equals("finished")))
                .toList();
        assertThat(jobs.stream().mapToInt(job -> job.getInt("accepted")).sum()).isEqualTo(6);
        assertThat(jobs.stream().mapToInt(job -> job.getInt("unchanged")).sum()).isEqualTo(6);
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/instruments/" + code + "/participations/KEN/history")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void aFileOfAnotherKindFailsWithItsReason() {
        JsonPath job = take("Participant,Signature\nKenya,4 Mar 2003\n");

        assertThat(job.getString("status")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("not-acts-csv");
    }

    @Test
    void anUnknownInstrumentHasNoExport() {
        given().get("/v1/instruments/NOWHERE/act-exports").then().statusCode(404);
    }

    @Test
    void onlyTheUnitImports() {
        given().contentType("text/csv")
                .body(HEADER)
                .post("/v1/participation-imports?format=acts-csv")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/participation-imports?format=acts-csv")
                .then()
                .statusCode(403);
    }

    private static String exported(String code) {
        return given().get("/v1/instruments/" + code + "/act-exports")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("acts-" + code + ".csv"))
                .extract()
                .asString();
    }

    private static JsonPath take(String file) {
        return imported("participation-imports", FORMAT, file.getBytes(UTF_8));
    }

    private static JsonPath job(String location) {
        return given().auth()
                .oauth2(Tokens.iml())
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A treaty of 1980 that only this test knows, by its number in chapter XLIV: its code. */
    private static String aTreatyOfItsOwn(int number) {
        String index =
                "chapter_no,treaty_no,treaty_name\n44," + number + ",\"A treaty of acts. Geneva, 1 January 1980\"\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
        return "UNTC-XLIV-" + number;
    }
}
