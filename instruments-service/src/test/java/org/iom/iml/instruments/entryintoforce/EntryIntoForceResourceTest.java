package org.iom.iml.instruments.entryintoforce;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.Registry.imported;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class EntryIntoForceResourceTest {

    @Test
    void whereNoSourceTellsOfDepositsNoneIsCounted() {
        given().get("/v1/instruments/ILO-C189/entry-into-force")
                .then()
                .statusCode(200)
                .body("treaty.statedOn", equalTo("2013-09-05"))
                .body("treaty.steps.rule", contains("deposits-unknown"));
    }

    @Test
    void aTreatyIsComputedFromItsRecordedDepositsBesideTheDateOfTheDepositary() {
        String table = """
                Participant,Signature,"Ratification, Accession(a), Succession(d)"
                Kenya,,3 May 1983 a
                Uganda,4 May 1981,5 Nov 2003
                Slovakia,,28 May 1993 d
                """;
        imported(
                "participation-imports",
                Map.of("format", "untc-table", "untcNumber", "XVIII-5"),
                table.getBytes(UTF_8));

        given().get("/v1/instruments/HOSTAGES/entry-into-force")
                .then()
                .statusCode(200)
                .body("instrument", equalTo("HOSTAGES"))
                .body("source", equalTo("Hostages Convention art. 18"))
                .body("treaty.statedOn", equalTo("1983-06-03"))
                .body("treaty.countedDeposits", greaterThanOrEqualTo(2))
                .body("treaty.steps.find { it.rule == 'not-counted' }.parties", hasItem("SVK"))
                .body("treaty.steps.last().rule", equalTo("depositary-date"))
                .body("parties", empty());
        given().get("/v1/instruments/HOSTAGES/entry-into-force?party=UGA")
                .then()
                .body("parties.party", contains("UGA"))
                .body("parties.kind", contains("ratification"))
                .body("parties.computedOn", contains("2003-12-05"))
                .body("parties[0].steps.rule", contains("days"))
                .body("parties[0].steps.source", contains("Hostages Convention art. 18"))
                .body("parties[0].discrepant", equalTo(false));
        given().get("/v1/instruments/HOSTAGES/entry-into-force?party=KEN")
                .then()
                .body("parties.computedOn", contains("1983-06-03"))
                .body("parties[0].steps.rule", contains("days", "not-before-treaty"));
        given().get("/v1/instruments/HOSTAGES/entry-into-force?party=AIA")
                .then()
                .body("parties", empty());
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        given().get("/v1/instruments/ACHPR/entry-into-force")
                .then()
                .statusCode(200)
                .body("treaty.statedOn", equalTo("1986-10-21"))
                .body("treaty.steps.rule", contains("final-clauses-unknown"));
        given().get("/v1/instruments/GCM/entry-into-force")
                .then()
                .body("treaty.statedOn", nullValue())
                .body("treaty.steps.rule", contains("final-clauses-unknown"));
    }

    @Test
    void anUnknownInstrumentPartyOrParameterIsToldSo() {
        given().get("/v1/instruments/NOWHERE/entry-into-force").then().statusCode(404);
        given().get("/v1/instruments/ICRMW/entry-into-force?party=XYZ").then().statusCode(400);
        given().get("/v1/instruments/ICRMW/entry-into-force?on=2020-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void aDepositThatIsSupposedHasItsDateUnderAnInstrument() {
        calculated("""
                {"instrument": "ICRMW", "deposit": "2014-11-30", "denunciations": [
                  {"notifiedOn": "2019-01-15"}, {"notifiedOn": "2020-03-01"}]}""")
                .statusCode(200)
                .body("parties", hasSize(1))
                .body("parties[0].party", nullValue())
                .body("parties[0].computedOn", equalTo("2015-03-01"))
                .body("parties[0].steps.rule", contains("months", "first-of-month"))
                .body("denunciations[0].computedOn", nullValue())
                .body("denunciations[0].steps.last().to", equalTo("2020-03-01"))
                .body("denunciations[1].computedOn", equalTo("2021-04-01"));
    }

    @Test
    void finalClausesThatAreSupposedGiveTheDatesOfTreatyAndParties() {
        calculated("""
                {"finalClauses": {"threshold": 2, "counted": "not-regional-organizations",
                   "forTreaty": {"months": 3, "thenFirstOfMonth": true}, "forParty": {"days": 30},
                   "denunciation": {"offset": {"months": 12}, "yearsBefore": 1}, "source": "draft art. 9"},
                 "deposits": [{"party": "European Union", "kind": "formal-confirmation", "date": "2026-01-10"},
                   {"party": "Türkiye", "date": "2026-01-31"}, {"party": "KEN", "kind": "accession", "date": "2026-02-28"},
                   {"party": "UGA", "date": "2027-05-01"}],
                 "denunciations": [{"party": "UGA", "notifiedOn": "2029-01-01"}]}""")
                .statusCode(200)
                .body("instrument", nullValue())
                .body("source", equalTo("draft art. 9"))
                .body("treaty.computedOn", equalTo("2026-06-01"))
                .body("treaty.countedDeposits", equalTo(3))
                .body("treaty.steps.rule", contains("not-counted", "threshold-met", "months", "first-of-month"))
                .body("treaty.steps[0].parties", contains("EUE"))
                .body("treaty.steps[1].parties", contains("KEN"))
                .body("parties.party", contains("EUE", "TUR", "KEN", "UGA"))
                .body("parties.computedOn", contains("2026-06-01", "2026-06-01", "2026-06-01", "2027-05-31"))
                .body("denunciations[0].computedOn", equalTo("2030-01-01"));
    }

    @Test
    void tooFewDepositsBringNobodyIntoForce() {
        calculated("""
                {"finalClauses": {"threshold": 5, "forTreaty": {"days": 30}, "forParty": {"days": 30}},
                 "deposits": [{"party": "KEN", "date": "2026-02-28"}]}""")
                .statusCode(200)
                .body("treaty.computedOn", nullValue())
                .body("treaty.steps.rule", contains("threshold-not-met"))
                .body("parties[0].computedOn", nullValue())
                .body("parties[0].steps.rule", contains("treaty-not-in-force"));
    }

    @Test
    void recordedDepositsMayCountBesideThoseThatAreSupposed() {
        String table = "Participant,\"Ratification, Accession(a)\"\nKenya,1 Feb 2020\n";
        imported(
                "participation-imports",
                Map.of("format", "untc-table", "untcNumber", "IV-11-d"),
                table.getBytes(UTF_8));
        String body =
                "{\"instrument\": \"CRC-OPIC\", \"withRecordedDeposits\": %s, \"deposits\": [{\"party\": \"Tuvalu\","
                        + " \"date\": \"2027-01-31\"}]}";

        calculated(body.formatted("false")).body("treaty.countedDeposits", equalTo(1));
        calculated(body.formatted("true"))
                .body("treaty.countedDeposits", greaterThanOrEqualTo(2))
                .body("parties.computedOn", contains("2027-04-30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "instrument-or-clauses|{\"deposit\": \"2020-01-01\"}|",
                "unknown-instrument|{\"instrument\": \"NOWHERE\"}|/instrument",
                "final-clauses-unknown|{\"instrument\": \"GCM\"}|/instrument",
                "unknown-party|{\"instrument\": \"CRC\", \"deposits\": [{\"party\": \"Atlantis\", \"date\": \"2020-01-01\"}]}|/deposits/0/party",
                "no-consent|{\"instrument\": \"CRC\", \"deposits\": [{\"party\": \"KEN\", \"kind\": \"signature\", \"date\": \"2020-01-01\"}]}|/deposits/0/kind",
                "date-out-of-range|{\"instrument\": \"CRC\", \"denunciations\": [{\"notifiedOn\": \"1700-01-01\"}]}|/denunciations/0/notifiedOn",
                "days-or-months|{\"finalClauses\": {\"threshold\": 1, \"forTreaty\": {\"days\": 1, \"months\": 1}, \"forParty\": {}}}|/finalClauses",
                "invalid-input|{\"finalClauses\": {\"threshold\": 0, \"forTreaty\": {}, \"forParty\": {}}}|/finalClauses/threshold",
                "invalid-input|{\"finalClauses\": {\"threshold\": 1, \"forTreaty\": {\"days\": -5}, \"forParty\": {}}}|/finalClauses/forTreaty/days",
                "unknown-code|{\"finalClauses\": {\"threshold\": 1, \"counted\": \"some\", \"forTreaty\": {}, \"forParty\": {}}}|/finalClauses/counted",
                "unknown-instrument|{\"finalClauses\": {\"threshold\": 1, \"forTreaty\": {}, \"forParty\": {}, \"notBeforeInstrument\": \"X\"}}|/finalClauses/notBeforeInstrument",
            })
    void whatIsWrongInARequestIsNamed(String code, String body, String pointer) {
        ValidatableResponse answer = calculated(body).statusCode(422).body("code", equalTo(code));
        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Test
    void aBodyThatIsNoneIsRefused() {
        calculated("").statusCode(422);
        calculated("{\"instrument\": \"CRC\", \"deposit\": \"2020-02-31\"}").statusCode(400);
        calculated("{\"instrument\": \"CRC\", \"guess\": 1}").statusCode(400);
    }

    private static ValidatableResponse calculated(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/entry-into-force-calculations")
                .then();
    }

    @Test
    void itsStepsAreToldInTheLanguageThatIsAskedFor() {
        given().header("Accept-Language", "fr")
                .contentType("application/json")
                .body("{\"instrument\": \"ICRMW\", \"deposit\": \"2026-09-14\"}")
                .post("/v1/entry-into-force-calculations")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("fr"))
                .header("Vary", containsString("Accept-Language"))
                .body(
                        "parties[0].steps.sentence",
                        contains(
                                "3 mois après le 14 septembre 2026, c’est le 14 décembre 2026.",
                                "Le premier jour du mois qui suit est le 1er janvier 2027."));
        given().header("Accept-Language", "es")
                .contentType("application/json")
                .body("{\"instrument\": \"ICRMW\", \"deposit\": \"2026-09-14\"}")
                .post("/v1/entry-into-force-calculations")
                .then()
                .body("parties[0].steps[1].sentence", endsWith("es el 1 de enero de 2027."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void noStepOfAnyInstrumentStaysInEnglish(String language) {
        for (String code : given().get("/v1/instruments?limit=200").jsonPath().<String>getList("items.code")) {
            String path = "/v1/instruments/" + code + "/entry-into-force?party=SVK";
            assertThat(sentences(path, language)).as(code).doesNotContainAnyElementsOf(sentences(path, "en"));
        }
    }

    private static List<String> sentences(String path, String language) {
        JsonPath told = given().header("Accept-Language", language).get(path).jsonPath();
        return Stream.of(
                        "treaty.steps.sentence",
                        "parties.steps.flatten().sentence",
                        "denunciations.steps.flatten().sentence")
                .flatMap(steps -> told.<String>getList(steps).stream())
                .toList();
    }
}
