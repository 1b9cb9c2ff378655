package org.iom.iml.instruments.question;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.question.Treaties.aTreaty;
import static org.iom.iml.instruments.question.Treaties.anUnknownTreaty;
import static org.iom.iml.instruments.question.Treaties.consented;
import static org.iom.iml.instruments.question.Treaties.joined;
import static org.iom.iml.instruments.question.Treaties.left;
import static org.iom.iml.instruments.question.Treaties.signed;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.Registry;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionResourcesTest {

    @Inject
    Rows rows;

    private String first = "";
    private String second = "";
    private String third = "";
    private String both = "";

    /** Kenya and Uganda are party to the first, Tanzania has signed it; Kenya alone has left the second. */
    @BeforeEach
    void threeTreaties() {
        if (!first.isEmpty()) {
            return;
        }
        first = aTreaty(1);
        second = aTreaty(2);
        third = aTreaty(3);
        both = "instruments=" + first + "," + second;
        signed(first, "KEN", "1999-03-01");
        joined(first, "KEN", "2000-05-10", "2000-08-01");
        joined(first, "UGA", "2001-01-15", "2001-04-01");
        signed(first, "TZA", "1999-03-01");
        joined(second, "KEN", "2000-01-01", "2000-04-01");
        left(second, "KEN", "2010-01-01", "2011-01-01");
    }

    @Test
    void theMatrixTellsTheStatusOfEveryPartyUnderEveryInstrumentOnADate() {
        matrix("instruments=" + second + "," + first + "&parties=UGA,KEN,TZA,RWA&on=2005-06-01")
                .statusCode(200)
                .body("on", equalTo("2005-06-01"))
                .body("instruments.code", contains(second, first))
                .body("instruments[0].title", equalTo("A treaty about which questions are asked"))
                .body("rows.party", contains("UGA", "KEN", "TZA", "RWA"))
                .body("rows[0].name", equalTo("Uganda"))
                .body("rows[0].statuses", contains("none", "party"))
                .body("rows[1].statuses", contains("party", "party"))
                .body("rows[2].statuses", contains("none", "signatory"))
                .body("rows[3].statuses", contains("none", "none"));
        matrix(both + "&parties=KEN&on=2000-05-31").body("rows[0].statuses", contains("contracting", "party"));
        matrix(both + "&parties=KEN&on=2011-01-01").body("rows[0].statuses", contains("party", "former"));
        matrix(both + "&parties=KEN&on=1990-01-01").body("rows[0].statuses", contains("none", "none"));
    }

    @Test
    void theMatrixIsThatOfEveryParticipationByItself() {
        JsonPath matrix = matrix("on=2005-06-01").statusCode(200).extract().jsonPath();
        int column = matrix.getList("instruments.code").indexOf(first);
        List<String> parties = matrix.getList("rows.party");

        assertThat(parties)
                .hasSizeGreaterThan(190)
                .contains("VAT", "PSE", "COK")
                .doesNotContain("SUN", "SSD", "MNE");
        JsonPath listed = given().get("/v1/instruments/" + first + "/participations?on=2005-06-01&limit=200")
                .jsonPath();
        for (String party : List.of("KEN", "UGA", "TZA")) {
            assertThat(matrix.getString("rows[" + parties.indexOf(party) + "].statuses[" + column + "]"))
                    .isEqualTo(listed.getString("items.find { it.party == '" + party + "' }.status"));
        }
    }

    @Test
    void theMatrixHasTheStatesOfItsDateAndOnlyThoseOfARegion() {
        matrix(both + "&on=1985-01-01")
                .body("rows.party", hasItems("YUG", "CSK", "DDR", "RUS"))
                .body("rows.party", not(hasItem("MNE")))
                .body("rows.party", not(hasItem("SRB")))
                .body("rows.party", not(hasItem("SUN")))
                .body("rows.find { it.party == 'CSK' }.statuses", contains("unknown", "unknown"))
                .body("rows.find { it.party == 'CSK' }.bound", contains("unknown", "unknown"));
        matrix(both + "&on=1992-12-31").body("rows.party", hasItem("CSK"));
        matrix(both + "&on=1993-01-01")
                .body("rows.party", hasItems("CZE", "SVK", "SRB"))
                .body("rows.party", not(hasItem("SCG")))
                .body("rows.party", not(hasItem("CSK")));
        matrix(both + "&region=014&on=2005-01-01")
                .body("rows.party", hasItems("KEN", "UGA", "TZA"))
                .body("rows.party", not(hasItem("NGA")))
                .body("rows.party", not(hasItem("SSD")));
        matrix(both + "&kind=organization").body("rows.party", hasItem("EUE")).body("rows.party", not(hasItem("KEN")));
    }

    @Test
    void aTerritoryMayBeBoundByWhatItsStateDid() {
        matrix(both + "&parties=HKG,RWA&on=2005-06-01")
                .body("rows[0].statuses", contains("none", "none"))
                .body("rows[0].bound", contains("unknown", "unknown"))
                .body("rows[1].bound", contains("false", "false"));
        given().get("/v1/parties/HKG/missing-instruments?instruments=" + first)
                .then()
                .body("items", empty())
                .body("unknown.instrument", contains(first));
    }

    @Test
    void theMatrixIsATable() {
        assertThat(csv("/v1/status-matrix?" + both + "&parties=KEN,TZA&on=2005-06-01"))
                .containsExactly(
                        "party,partyName,on,knownUntil,beyondKnown,url," + first + "," + second + "," + first + "Bound,"
                                + second + "Bound",
                        "KEN,Kenya,2005-06-01,2020-01-31,false,/v1/parties/KEN,party,party,true,true",
                        "TZA,United Republic of Tanzania,2005-06-01,2020-01-31,false,/v1/parties/TZA,signatory,none,false,false");
        given().header("Accept-Language", "fr")
                .get("/v1/status-matrix?" + both + "&parties=TZA")
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("rows.name", contains("République-Unie de Tanzanie"));
        given().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/v1/status-matrix?" + both)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"status-matrix.xlsx\""));
    }

    @Test
    void whoIsNotPartyIsListedWithWhatItDid() {
        String asked = "/v1/instruments/" + first + "/non-parties?region=014&on=2005-06-01";
        given().get(asked + "&limit=200")
                .then()
                .statusCode(200)
                .body("items.party", hasItems("TZA", "RWA"))
                .body("items.party", not(hasItems("KEN")))
                .body("items.party", not(hasItems("UGA")))
                .body("items.find { it.party == 'TZA' }.status", equalTo("signatory"))
                .body("items.find { it.party == 'TZA' }.since", equalTo("1999-03-01"))
                .body("items.find { it.party == 'RWA' }.status", equalTo("none"))
                .body("items.find { it.party == 'RWA' }.since", nullValue())
                .body("items.find { it.party == 'RWA' }.name", equalTo("Rwanda"));
        given().get("/v1/instruments/" + first + "/participations?status=signatory&on=2005-06-01")
                .then()
                .body("items.party", contains("TZA"));
        String cursor = given().get(asked + "&limit=1").jsonPath().getString("nextCursor");
        given().get(asked + "&limit=1&cursor=" + cursor).then().body("items", hasSize(1));
        assertThat(csv(asked)).anyMatch(line -> line.startsWith("TZA,United Republic of Tanzania," + first));
    }

    @Test
    void aPartyIsToldWhatItMisses() {
        Registry.forget(rows, "CRS1961", "CSSP1954");
        given().get("/v1/parties/KEN/missing-instruments?" + both + "," + third + "&on=2015-01-01")
                .then()
                .statusCode(200)
                .body("items.instrument", contains(second, third))
                .body("items.status", contains("former", "none"))
                .body("items[0].since", equalTo("2011-01-01"))
                .body("items[0].title", notNullValue());
        given().get("/v1/parties/KEN/missing-instruments?group=statelessness&on=1950-01-01")
                .then()
                .body("unknown.instrument", contains("CRS1961", "CSSP1954"));
        given().get("/v1/parties/ATL/missing-instruments").then().statusCode(404);
    }

    @Test
    void howFewAreMissingIsAskedOfEveryone() {
        given().get("/v1/universality?" + both + "&region=014&on=2005-06-01")
                .then()
                .statusCode(200)
                .body("items.instrument", contains(first, second))
                .body("items.parties", contains(2, 1));
        int missing = given().get("/v1/universality?instruments=" + first + "&region=014&on=2005-06-01")
                .jsonPath()
                .getInt("items[0].missingCount");
        given().get("/v1/universality?" + both + "&region=014&on=2005-06-01&missingAtMost=" + missing)
                .then()
                .body("items.instrument", contains(first))
                .body("items[0].missing.party", hasItems("TZA", "RWA"))
                .body("items[0].missing", hasSize(missing));
        given().get("/v1/universality?" + both + "&region=014&on=2005-06-01&missingAtMost=" + (missing - 1))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void partiesAreComparedInstrumentByInstrument() {
        String asked = "/v1/party-comparisons?parties=UGA,KEN&" + both + "," + third + "&on=2005-06-01";
        given().get(asked)
                .then()
                .statusCode(200)
                .body("items.instrument", contains(first, second, third))
                .body("items.alike", contains("true", "false", "true"))
                .body("items[0].standings.party", contains("UGA", "KEN"))
                .body("items[0].standings.since", contains("2001-04-01", "2000-08-01"))
                .body("items[1].standings.status", contains("none", "party"));
        given().get(asked + "&alike=false").then().body("items.instrument", contains(second));
        assertThat(csv(asked))
                .startsWith("instrument,instrumentTitle,on,alike,UGA,UGASince,UGABound,UGAKnownUntil,UGABeyondKnown,"
                        + "KEN,KENSince,KENBound,KENKnownUntil,KENBeyondKnown,url")
                .anyMatch(line -> line.startsWith(second)
                        && line.contains(
                                ",false,none,,false,2020-01-31,false,party,2000-04-01,true,2020-01-31,false,"));
    }

    @Test
    void aRegionSeesItsGaps() {
        given().get("/v1/regions/014/gaps?" + both + "&on=2000-06-01")
                .then()
                .statusCode(200)
                .body("items.instrument", contains(first, second))
                .body("items[0].parties", hasSize(0))
                .body("items[0].consented.party", contains("KEN"))
                .body("items[0].signatories.party", contains("TZA"))
                .body("items[0].missing.party", hasItems("UGA", "RWA"))
                .body("items[1].parties.party", contains("KEN"))
                .body("items.missing.party.flatten()", not(hasItem("NGA")));
        given().get("/v1/regions/999/gaps").then().statusCode(404);
    }

    @Test
    void anInstrumentHasItsYears() {
        given().get("/v1/instruments/" + first + "/timeline")
                .then()
                .statusCode(200)
                .body("items[0].year", equalTo(1999))
                .body("items[0].signed", equalTo(2))
                .body("items[1].consented", equalTo(1))
                .body("items[1].enteredIntoForce", equalTo(1))
                .body("items[2].parties", equalTo(2))
                .body("items[3].enteredIntoForce", equalTo(0))
                .body("items[3].parties", equalTo(2));
        given().get("/v1/instruments/" + second + "/timeline?limit=200")
                .then()
                .body("items.find { it.year == 2011 }.left", equalTo(1))
                .body("items.find { it.year == 2011 }.parties", equalTo(0));
        given().get("/v1/instruments/" + anUnknownTreaty(36) + "/timeline")
                .then()
                .body("items", hasSize(0));
        given().get("/v1/instruments/ATLANTIS/timeline").then().statusCode(404);
    }

    @Test
    void groupsAndRegionsAreListed() {
        given().get("/v1/instrument-groups")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'refugees' }.instruments", contains("CSR1951", "PSR1967"))
                .body("items.source", everyItem(notNullValue()));
        given().get("/v1/regions?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '014' }.parent", equalTo("202"))
                .body("items.find { it.code == '014' }.members", hasItems("KEN", "UGA"))
                .body("items.find { it.code == 'ASEAN' }.kind", equalTo("organization"));
        assertThat(csv("/v1/regions")).startsWith("code,kind,parent,name,members,source,url");
    }

    @Test
    void whatNoSourceTellsIsUnknownAndCountedAsNothingElse() {
        String unknown = anUnknownTreaty(31);
        joined(unknown, "KEN", "2000-05-10", "2000-08-01");

        matrix("instruments=" + unknown + "," + first + "&parties=KEN,FRA&on=2021-06-01")
                .body("rows[0].statuses", contains("party", "party"))
                .body("rows[1].statuses", contains("unknown", "none"))
                .body("rows[1].bound", contains("unknown", "false"))
                .body("instruments[0].knownUntil", nullValue())
                .body("instruments[1].knownUntil", equalTo("2020-01-31"))
                .body("instruments[1].beyondKnown", equalTo(true));
        matrix("instruments=" + unknown + "&parties=KEN&on=1999-01-01").body("rows[0].statuses", contains("unknown"));
        String nonParties = "/v1/instruments/" + unknown + "/non-parties?region=014&on=2005-06-01";
        given().get(nonParties)
                .then()
                .body("items", hasSize(0))
                .body("unknown.party", hasItems("TZA", "RWA", "UGA"))
                .body("unknown.party", not(hasItem("KEN")))
                .body("unknown[0].status", equalTo("unknown"))
                .body("unknown[0].knownUntil", nullValue());
        assertThat(csv(nonParties)).anyMatch(line -> line.startsWith("TZA,") && line.contains(",unknown,unknown,,,"));
        given().get("/v1/parties/TZA/missing-instruments?instruments=" + unknown)
                .then()
                .body("items", hasSize(0))
                .body("unknown.instrument", contains(unknown));
        given().get("/v1/universality?region=014&on=2005-06-01&instruments=" + unknown)
                .then()
                .body("items[0].parties", equalTo(1))
                .body("items[0].missingCount", equalTo(0))
                .body("items[0].unknown.party", hasItems("TZA", "RWA"));
        given().get("/v1/regions/014/gaps?on=2005-06-01&instruments=" + unknown)
                .then()
                .body("items[0].missing", hasSize(0))
                .body("items[0].parties.party", contains("KEN"))
                .body("items[0].unknown.party", hasItems("TZA", "RWA"));
        given().get("/v1/party-comparisons?parties=KEN,TZA&on=2005-06-01&instruments=" + unknown)
                .then()
                .body("items[0].alike", equalTo("unknown"));
        given().get("/v1/instruments/" + unknown + "/timeline").then().body("items[0].knownUntil", nullValue());
        given().get("/v1/parties/TZA/registry-summary")
                .then()
                .body("unknown", hasItem(unknown))
                .body("unknown", not(hasItem(first)));
    }

    @Test
    void whoDidNothingUnderATreatyThatIsKnownDidNothing() {
        String silent = "/v1/instruments/" + second + "/participations/";
        given().get(silent + "RWA?on=2005-06-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("none"), "bound", equalTo("false"), "acts", empty())
                .body("knownUntil", notNullValue());
        given().get(silent + "HKG?on=2005-06-01").then().body("status", equalTo("none"), "bound", equalTo("unknown"));
    }

    @Test
    void consentUnderATreatyWhoseFinalClausesAreNotKnownBindsFromTheDayOnWhichItIsShown() {
        String code = aTreaty(32);
        consented(code, "KEN", "2000-05-10");

        matrix("instruments=" + code + "&parties=KEN&on=2020-01-31")
                .body("rows[0].statuses", contains("contracting"))
                .body("rows[0].bound", contains("true"));
        given().get("/v1/instruments/" + code + "/non-parties?region=014&on=2020-01-31")
                .then()
                .body("items.party", not(hasItem("KEN")))
                .body("unknown.party", not(hasItem("KEN")))
                .body("items.party", hasItem("UGA"));
        participation(code, "2020-01-31", "contracting", "true").body("knownUntil", equalTo("2020-01-31"));
        participation(code, "2000-01-01", "none", "false");
        listed(code, "bound=true&on=2020-01-31", "KEN");
        given().get("/v1/universality?region=014&on=2020-01-31&instruments=" + code)
                .then()
                .body("items[0].parties", equalTo(1))
                .body("items[0].unknownCount", equalTo(0))
                .body("items[0].beyondKnown", equalTo(false));
    }

    @Test
    void fromWhichDayItBindsIsNotKnownAndNoAnswerSaysSo() {
        String code = aTreaty(33);
        consented(code, "KEN", "2000-05-10");

        matrix("instruments=" + code + "&parties=KEN&on=2001-01-01")
                .body("rows[0].statuses", contains("contracting"))
                .body("rows[0].bound", contains("unknown"));
        assertThat(csv("/v1/status-matrix?on=2001-01-01&parties=KEN&instruments=" + code))
                .last()
                .asString()
                .endsWith(",contracting,unknown");
        participation(code, "2001-01-01", "contracting", "unknown");
        listed(code, "bound=unknown&on=2001-01-01", "KEN");
        given().get("/v1/instruments/" + code + "/participations?bound=true&on=2001-01-01")
                .then()
                .body("items", empty());
        given().get("/v1/instruments/" + code + "/non-parties?region=014&on=2001-01-01")
                .then()
                .body("items.party", not(hasItem("KEN")))
                .body("unknown.party", contains("KEN"));
        given().get("/v1/universality?region=014&on=2001-01-01&instruments=" + code)
                .then()
                .body("items[0].parties", equalTo(0))
                .body("items[0].unknown.party", contains("KEN"));
        given().get("/v1/regions/014/gaps?on=2030-01-01&instruments=" + code)
                .then()
                .body("items[0].parties.party", contains("KEN"))
                .body("items[0].beyondKnown", equalTo(true));
        given().get("/v1/instruments/" + code + "/timeline?limit=200")
                .then()
                .body("items.find { it.year == 2001 }.parties", equalTo(0))
                .body("items.find { it.year == 2001 }.unknownCount", equalTo(1))
                .body("items.find { it.year == 2020 }.parties", equalTo(1))
                .body("items.find { it.year == 2020 }.unknownCount", equalTo(0));
    }

    @Test
    void whatNoTableNamesYetIsShownByTheRegistrySinceItKnowsOfIt() {
        String code = aTreaty(34);
        consented(code, "KEN", "2021-05-10");

        participation(code, LocalDate.now(ZoneOffset.UTC).toString(), "contracting", "true");
        participation(code, "2021-06-01", "contracting", "unknown");
        matrix("instruments=" + code + "&parties=KEN").body("rows[0].bound", contains("true"));
        matrix("instruments=" + code + "&parties=KEN&on=2021-06-01").body("rows[0].bound", contains("unknown"));
    }

    @Test
    void aTableThatNamesNobodyIsNoSourceForWhoDidNothing() {
        String code = anUnknownTreaty(35);
        imported(
                "participation-imports",
                Map.of("format", "untc-table", "untcNumber", "XLVII-35", "asOf", "2020-01-31"),
                "Participant,Signature,Ratification\n".getBytes(UTF_8));

        given().get("/v1/instruments/" + code + "/coverage")
                .then()
                .body("records.find { it.kind == 'acts' }.status", equalTo("unknown"));
        matrix("instruments=" + code + "&parties=KEN").body("rows[0].statuses", contains("unknown"));
    }

    @Test
    void whoDidNothingIsInNoListOfParticipations() {
        for (String status : List.of("none", "unknown")) {
            for (String list : List.of("/v1/instruments/" + first, "/v1/parties/KEN")) {
                given().get(list + "/participations?status=" + status)
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("invalid-parameter"))
                        .body("errors[0].pointer", equalTo("?status"))
                        .body("errors[0].detail", containsString("/non-parties"));
            }
        }
    }

    private static ValidatableResponse participation(String code, String on, String status, String bound) {
        return given().get("/v1/instruments/" + code + "/participations/KEN?on=" + on)
                .then()
                .body("status", equalTo(status))
                .body("bound", equalTo(bound));
    }

    private static void listed(String code, String question, String... parties) {
        given().get("/v1/instruments/" + code + "/participations?" + question)
                .then()
                .statusCode(200)
                .body("items.findAll { it.party != 'EUE' }.party", contains(parties));
    }

    @Test
    void aQuestionThatCannotBeUnderstoodIsRefused() {
        refused("/v1/status-matrix?instruments=ATLANTIS", "?instruments");
        refused("/v1/status-matrix?instruments=,", "?instruments");
        refused("/v1/status-matrix?instruments=CRC&group=refugees", "?group");
        refused("/v1/status-matrix?group=favourites", "?group");
        refused("/v1/status-matrix?parties=KEN,ATL", "?parties");
        refused("/v1/status-matrix?parties=KEN&region=014", "?parties");
        refused("/v1/status-matrix?region=999", "?region");
        refused("/v1/status-matrix?kind=friend", "?kind");
        refused("/v1/status-matrix?on=yesterday", "?on");
        refused("/v1/status-matrix?colour=red", "?colour");
        refused("/v1/party-comparisons?parties=KEN", "?parties");
        refused("/v1/party-comparisons", "?parties");
        refused("/v1/universality?missingAtMost=-1", "?missingAtMost");
    }

    private static void refused(String question, String pointer) {
        given().get(question)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.pointer", containsInAnyOrder(pointer));
    }

    private static ValidatableResponse matrix(String query) {
        return given().get("/v1/status-matrix?" + query).then();
    }

    private static List<String> csv(String list) {
        return given().accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
