package org.iom.iml.instruments.participation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyNames;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ParticipationImportResourceTest {

    private static final String HEADER = "Participant,Signature,\"Ratification, Accession(a), Succession(d)\"\n";

    private static final String ICRMW_HEADER =
            "Participant,\"Signature, Succession to signature(d)\",\"Ratification, Accession(a), Succession(d)\"\n";

    @Test
    void theRowsOfATableBecomeActsAndEveryRowThatDoesNotHasItsReason() {
        String code = aTreatyOfItsOwn(1);
        String table = HEADER
                + "Kenya,,9 Mar 1984 a\n"
                + "Keniya,,9 Mar 1984 a\n"
                + "Uganda,30 Jul 1980,see note\n"
                + "Swaziland,,26 Mar 2004 a\n"
                + "Atlantis,,\n"
                + "Fiji,,1 Jan 2999 a\n";

        JsonPath job = imported("participation-imports", table("XLVIII-1"), table.getBytes(UTF_8));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("read")).isEqualTo(6);
        assertThat(job.getInt("accepted")).isEqualTo(2);
        assertThat(job.getInt("rejected")).isEqualTo(4);
        rejections("participation-imports", job)
                .body("items.line", contains(3, 4, 6, 7))
                .body("items.code", contains("unknown-party", "no-date", "no-act", "act-in-the-future"))
                .body("items[0].reason", containsString("KEN"))
                .body("items[1].row", equalTo("Uganda,30 Jul 1980,see note"));
        given().get("/v1/instruments/" + code + "/participations?on=2015-03-14")
                .then()
                .body("items.party", contains("KEN", "SWZ"))
                .body("items.status", contains("contracting", "contracting"))
                .body("items[0].acts.kind", contains("accession"))
                .body("items[0].acts.source", contains("MTDSG XLVIII-1"));
    }

    @Test
    void aRowThatContradictsAnotherOrItselfIsLeftOut() {
        aTreatyOfItsOwn(91);
        String table = HEADER
                + "Kenya,,9 Mar 1984 a\n"
                + "Kenya,,9 Mar 1985 a\n"
                + "Uganda,3 Jan 2003,1 Jan 2000\n"
                + "Rwanda,3 Jan 2000,1 Jan 2003\n";

        JsonPath job = imported("participation-imports", table("XLVIII-91"), table.getBytes(UTF_8));

        assertThat(job.getInt("accepted")).isEqualTo(2);
        rejections("participation-imports", job)
                .body("items.line", contains(3, 4))
                .body("items.code", contains("party-twice", "signature-after-consent"));
    }

    @Test
    void statusFollowsFromTheFinalClausesOfTheTreaty() {
        String table = ICRMW_HEADER
                + "Albania,,5 Jun 2007 a\n"
                + "Armenia,26 Sep 2013,\n"
                + "Mali,,5 Jun 2003 a\n"
                + "Montenegro,23 Oct 2006 d,\n"
                + "El Salvador,13 Sep 2002,14 Mar 2003\n";
        imported("participation-imports", table("IV-13"), table.getBytes(UTF_8));

        assertThat(statuses("ICRMW", "2015-03-14"))
                .containsEntry("ALB", "party")
                .containsEntry("ARM", "signatory")
                .containsEntry("MNE", "signatory");
        assertThat(statuses("ICRMW", "2003-07-01"))
                .containsEntry("ALB", "none")
                .containsEntry("MLI", "contracting")
                .containsEntry("SLV", "party");
        assertThat(statuses("ICRMW", "2003-06-30")).containsEntry("SLV", "contracting");
        assertThat(statuses("ICRMW", "2003-10-01")).containsEntry("MLI", "party");
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String code = aTreatyOfItsOwn(2);
        byte[] table = (HEADER + "Kenya,,12 Jan 2005 a\nUganda,19 Jun 2000,9 Mar 2005 \n").getBytes(UTF_8);
        imported("participation-imports", table("XLVIII-2"), table);
        String tag =
                given().get("/v1/instruments/" + code + "/participations/KEN").header("ETag");

        JsonPath again = imported("participation-imports", table("48.2"), table);

        assertThat(again.getInt("read")).isEqualTo(2);
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        given().header("If-None-Match", tag)
                .get("/v1/instruments/" + code + "/participations/KEN")
                .then()
                .statusCode(304);
    }

    @Test
    void whoStandsInBracketsInALaterTableIsNoLongerBound() {
        String code = aTreatyOfItsOwn(8);
        String before = HEADER + "Kenya,,30 Sep 1992 a\nUganda,19 Dec 1966,3 Oct 1975\nChile,,23 Sep 1976 a\n";
        String after = HEADER
                + "Kenya 6,,[30 Sep 1992 a]\n"
                + "Uganda 3,[19 Dec 1966],[ 3 Oct 1975]\n"
                + "Chile 2,,\"[23 Sep 1976 a], 11 Jan 2013 a\"\n"
                + "Ghana,[19 Dec 1966],\n";
        imported("participation-imports", table("XLVIII-8"), before.getBytes(UTF_8));
        JsonPath later = imported("participation-imports", table("XLVIII-8"), after.getBytes(UTF_8));

        JsonPath again = imported("participation-imports", table("XLVIII-8"), after.getBytes(UTF_8));

        assertThat(later.getInt("accepted")).isEqualTo(4);
        assertThat(again.getInt("unchanged")).isEqualTo(4);
        assertThat(statuses(code, LocalDate.now(ZoneOffset.UTC).toString()))
                .as("of a treaty of which nobody says that it was ever in force")
                .containsEntry("KEN", "none")
                .containsEntry("UGA", "none")
                .containsEntry("CHL", "contracting")
                .containsEntry("GHA", "none");
        given().get("/v1/instruments/" + code + "/participations/CHL")
                .then()
                .body("acts.kind", contains("accession", "end-of-participation", "accession"))
                .body("acts[1].date", equalTo("2013-01-11"))
                .body("acts[1].publishedAs", equalTo("[23 Sep 1976 a]"));
    }

    @Test
    void whatStandsInBracketsHadEndedByTheDateOfTheTable() {
        String code = aTreatyOfItsOwn(12);
        Map<String, String> dated = Map.of("format", "untc-table", "untcNumber", "XLVIII-12", "asOf", "2014-06-30");
        imported("participation-imports", dated, (HEADER + "Kenya 6,,[30 Sep 1992 a]\n").getBytes(UTF_8));

        assertThat(statuses(code, "2014-06-29")).containsEntry("KEN", "contracting");
        assertThat(statuses(code, "2014-06-30")).containsEntry("KEN", "none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kenya,\"1 Jan 2000,1 Jan 2001", "Ken\u0000ya,1 Jan 2000,1 Jan 2001", ",1 Jan 2000,1 Jan 2001"})
    void aRowOfWhichNobodyCanSayWhoseItIsLeavesNobodyKnownToBeNoParty(String row) {
        String code = aTreatyOfItsOwn(13);
        String uganda = "Uganda,1 Jan 2000,1 Jan 2001\n";
        imported("participation-imports", table("XLVIII-13"), (HEADER + uganda + row + '\n').getBytes(UTF_8));

        assertThat(nonParties(code).getList("unknown.party"))
                .contains("KEN", "TZA")
                .doesNotContain("UGA");
        assertThat(nonParties(code).getList("items.party")).isEmpty();

        imported("participation-imports", table("XLVIII-13"), (HEADER + uganda).getBytes(UTF_8));

        assertThat(nonParties(code).getList("items.party")).contains("KEN", "TZA");
    }

    private static JsonPath nonParties(String code) {
        return given().get("/v1/instruments/" + code + "/non-parties?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aDenunciationThatIsKnownIsTheEndThatATableHidesInBrackets() {
        String code = aTreatyOfItsOwn(9);
        String acts = "instrument,party,act,date,source\n" + code + ",KEN,accession,1992-09-30,a test\n" + code
                + ",KEN,denunciation,1998-04-02,a test\n";
        imported("participation-imports", Map.of("format", "acts-csv"), acts.getBytes(UTF_8));
        imported("participation-imports", table("XLVIII-9"), (HEADER + "Kenya,,[30 Sep 1992 a]\n").getBytes(UTF_8));

        given().get("/v1/instruments/" + code + "/participations/KEN")
                .then()
                .body("acts.kind", contains("accession", "denunciation"));
    }

    @Test
    void aCorrectedDateSupersedesTheFormerOne() {
        String code = aTreatyOfItsOwn(3);
        imported("participation-imports", table("XLVIII-3"), (HEADER + "Honduras,,11 Aug 2005 a\n").getBytes(UTF_8));
        imported("participation-imports", table("XLVIII-3"), (HEADER + "Honduras,,9 Aug 2005 a\n").getBytes(UTF_8));

        given().get("/v1/instruments/" + code + "/participations/HND")
                .then()
                .body("acts.date", contains("2005-08-09"))
                .body("supersededActs.date", contains("2005-08-11"));
    }

    @Test
    void oneFactOfTheActsAndOneOfTheStatusLeavePerParticipationThatChanged() {
        String code = aTreatyOfItsOwn(4);
        String table = HEADER + "Nauru,1 Jan 2009,1 Jan 2010 a\n";
        imported("participation-imports", table("XLVIII-4"), table.getBytes(UTF_8));

        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/instruments/" + code + "/participations/NRU/history")
                .then()
                .body("items.version", contains(1, 2))
                .body("items[0].data.acts.kind", contains("signature", "accession"))
                .body("items[1].data.timeline.status", contains("signatory", "contracting"));
    }

    @Test
    void thePartOfAChapterMayBeLeftOutWhereItIsClear() {
        String index =
                "chapter_no,treaty_no,treaty_name,url\n47,5,A treaty,http://treaties.example/?mtdsg_no=XLVII-B-5&x=1\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));

        JsonPath job =
                imported("participation-imports", table("47-5"), (HEADER + "Kenya,,1 Jan 2000 a\n").getBytes(UTF_8));

        assertThat(job.getInt("accepted")).isOne();
        given().get("/v1/instruments/UNTC-XLVII-B-5/participations/KEN").then().statusCode(200);
    }

    @Test
    void aTableOfATreatyThatNobodyKnowsFails() {
        JsonPath job = imported("participation-imports", table("XLIX-99"), (HEADER + "Kenya,,").getBytes(UTF_8));

        assertThat(job.getString("status")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("unknown-untc-number");
    }

    @Test
    void aRequestWithoutAUsableNumberIsRefused() {
        unit().contentType("text/csv")
                .body(HEADER)
                .post("/v1/participation-imports?format=untc-table")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?untcNumber"));
    }

    @Test
    void onlyTheUnitImports() {
        String target = "/v1/participation-imports?format=untc-table&untcNumber=IV-13";
        given().contentType("text/csv").body(HEADER).post(target).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType("text/csv")
                .body(HEADER)
                .post(target)
                .then()
                .statusCode(403);
        String job = "/v1/participation-imports/" + UUID.randomUUID();
        given().auth().oauth2(Tokens.mission("KEN")).get(job).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .get(job + "/rejections")
                .then()
                .statusCode(403);
    }

    @Test
    void everyPublishedTableGoesInWholeAndTheIcrmwOfMarch2015IsAsItsFileSays() throws IOException {
        Path folder = SharedData.folder("treaty-status");
        imported("instrument-imports", Map.of("format", "untc-index"), Files.readAllBytes(folder.resolve("index.csv")));
        long read = 0;
        List<String> rejected = new ArrayList<>();
        for (Path file : SharedData.files("treaty-status/treaties", ".csv")) {
            String number = file.getFileName().toString().replace(".csv", "");
            JsonPath job = imported("participation-imports", table(number), Files.readAllBytes(file));

            assertThat(job.getString("status")).as(number).isEqualTo("finished");
            read += job.getLong("read");
            rejected.addAll(rejections("participation-imports", job).extract().path("items.row"));
        }
        assertThat(read).isGreaterThan(7_000);
        assertThat(rejected).containsExactly("China,,");
        List<String> lines = Files.readAllLines(folder.resolve("treaties/4-13.csv"), UTF_8);
        assertThat(statuses("ICRMW", "2015-03-14")).isEqualTo(expected(lines, LocalDate.of(2015, 3, 14)));
        assertThat(statuses("ICRMW", "2003-06-30")).isEqualTo(expected(lines, LocalDate.of(2003, 6, 30)));
    }

    /** A treaty that only this test knows, by its number in chapter XLVIII: its code. */
    private static String aTreatyOfItsOwn(int number) {
        String index = "chapter_no,treaty_no,treaty_name\n48," + number + ",A treaty of a test\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
        return "UNTC-XLVIII-" + number;
    }

    /** Reads the file in another way than the service: last date of consent, first of the month after three months. */
    private static Map<String, String> expected(List<String> lines, LocalDate on) {
        PartyNames names = new PartyNames(PartyCatalogue.read());
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
        Map<String, String> statuses = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String status = "none";
            if (!cells[1].isEmpty()
                    && !LocalDate.parse(cells[1].replaceAll(" d$", ""), format).isAfter(on)) {
                status = "signatory";
            }
            if (!cells[2].isEmpty()) {
                LocalDate deposit = LocalDate.parse(cells[2].replaceAll(" [ad]$", ""), format);
                LocalDate own = deposit.plusMonths(4).withDayOfMonth(1);
                LocalDate bound = own.isBefore(LocalDate.of(2003, 7, 1)) ? LocalDate.of(2003, 7, 1) : own;
                status = deposit.isAfter(on) ? status : bound.isAfter(on) ? "contracting" : "party";
            }
            statuses.put(String.valueOf(names.resolve(cells[0]).party()), status);
        }
        return statuses;
    }

    private static Map<String, String> statuses(String instrument, String on) {
        JsonPath page = given().get("/v1/instruments/" + instrument + "/participations?limit=200&on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, String>> items = page.getList("items");
        Map<String, String> statuses = new TreeMap<>();
        items.forEach(item -> statuses.put(item.get("party"), item.get("status")));
        return statuses;
    }

    private static Map<String, String> table(String number) {
        return Map.of("format", "untc-table", "untcNumber", number);
    }
}
