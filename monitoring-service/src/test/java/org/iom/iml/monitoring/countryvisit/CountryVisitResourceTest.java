package org.iom.iml.monitoring.countryvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CountryVisitResourceTest {

    private static final String VISITS = "/v1/country-visits";
    private static final String SOURCE = "\"source\":\"https://spinternet.ohchr.org\"";
    private static final String ACCEPTED =
            "{\"occurredOn\":\"2026-03-16\",\"startsOn\":\"2026-09-07\"," + "\"endsOn\":\"2026-09-18\"," + SOURCE + "}";
    private static final String HELD = "{\"startsOn\":\"2026-10-05\",\"endsOn\":\"2026-10-16\"," + SOURCE + "}";

    private final String party = SomeState.code();

    @Test
    void aVisitGoesFromItsRequestToItsReport() {
        String visit = requested("[\"SR-MIGRANTS\",\"WGAD\"]");
        taken(visit, "acceptance", ACCEPTED).body("startsOn", equalTo("2026-09-07"));
        taken(visit, "postponement", "{\"occurredOn\":\"2026-08-20\"," + SOURCE + "}")
                .body("status", equalTo("postponed"), "startsOn", nullValue());
        taken(visit, "acceptance", "{\"occurredOn\":\"2026-08-27\"," + SOURCE + "}");
        taken(visit, "completion", HELD).body("status", equalTo("done"), "endsOn", equalTo("2026-10-16"));
        taken(visit, "report", "{\"occurredOn\":\"2026-11-20\",\"document\":\"a/hrc/65/30/add.1\"," + SOURCE + "}")
                .body("status", equalTo("reported"), "report", equalTo("A/HRC/65/30/Add.1"));

        for (Desk reader : List.of(Desk.nobody(), Desk.mission("UGA"), Desk.partner("IIHL"))) {
            reader.get(visit).then().statusCode(200).body("mandates", contains("SR-MIGRANTS", "WGAD"));
        }
        assertThat(Desk.nobody().get(visit + "/history").jsonPath().getList("items.happened"))
                .hasSize(6)
                .containsOnly("monitoring.country-visit-advanced.v1");
        for (String filter : List.of("party=" + party, "party=" + party + "&mandate=WGAD&status=reported")) {
            assertThat(Desk.nobody().get(VISITS + "?" + filter).jsonPath().getList("items.status"))
                    .containsExactly("reported");
        }
        assertThat(Desk.nobody()
                        .get(VISITS + "?status=done&party=" + party)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(Desk.nobody().get(VISITS + "?party=" + party, "text/csv").asString())
                .contains("SR-MIGRANTS")
                .contains("A/HRC/65/30/Add.1");
    }

    @Test
    void nobodyIsVisitedWithoutHavingAccepted() {
        String visit = requested("[\"SR-MIGRANTS\"]");

        Desk.unit().step(visit, "completion", HELD).then().statusCode(409).body("code", equalTo("visit-is-requested"));
        Desk.nobody().get(visit).then().body("status", equalTo("requested"), "startsOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acceptance | {"occurredOn":"2026-01-31",S} | before-the-step-before | /occurredOn
                    acceptance | {"occurredOn":"2999-01-01",S} | in-the-future | /occurredOn
                    acceptance | {"occurredOn":"2026-03-16","startsOn":"2026-09-07",S} | visit-days-incomplete | /endsOn
                    acceptance | {"occurredOn":"2026-03-16","endsOn":"2026-09-07",S} | visit-days-incomplete | /startsOn
                    acceptance | {"occurredOn":"2026-03-16","startsOn":"2026-09-07","endsOn":"2026-09-01",S} | ends-before-it-starts | /endsOn
                    """)
    void aStepThatCannotBeIsRefusedAtItsField(String step, String body, String code, String pointer) {
        String visit = requested("[\"SR-MIGRANTS\"]");

        Desk.unit()
                .step(visit, step, body.replace("S}", SOURCE + "}"))
                .then()
                .statusCode(422)
                .body("code", equalTo(code), "errors.pointer", contains(pointer));
        Desk.nobody().get(visit).then().body("status", equalTo("requested"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ["CMW"] | not-a-special-procedure | /mandates/0
                    ["SR-MIGRANTS","SR-NOTHING"] | unknown-mechanism | /mandates/1
                    [] | invalid-input | /mandates
                    """)
    void onlySpecialProceduresVisit(String mandates, String code, String pointer) {
        asked(party, mandates).then().statusCode(422).body("code", equalTo(code), "errors.pointer", contains(pointer));
    }

    @Test
    void anUnknownMandateOrStatusIsNoEmptyList() {
        for (String filter : List.of("mandate=CMW", "mandate=SR-NOTHING", "status=gone")) {
            Desk.nobody().get(VISITS + "?" + filter).then().statusCode(400);
        }
    }

    @Test
    void theUnitAloneBeginsAVisit() {
        asked(Desk.nobody(), party, "[\"SR-MIGRANTS\"]").then().statusCode(401);
        for (Desk other : List.of(Desk.mission(party), Desk.partner("IIHL"))) {
            asked(other, party, "[\"SR-MIGRANTS\"]").then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "postponement", "completion", "report"})
    void theUnitAloneRecordsAndOnWhatItRead(String step) {
        String visit = requested("[\"SR-MIGRANTS\"]");

        Desk.nobody().step(visit, step, "{}", "\"0\"").then().statusCode(401);
        Desk.mission(party).step(visit, step, "{}").then().statusCode(403);
        Desk.partner("IIHL").step(visit, step, "{}").then().statusCode(403);
        Desk.unit().step(visit, "acceptance", ACCEPTED, "\"7\"").then().statusCode(412);
    }

    private String requested(String mandates) {
        return Desk.path(asked(party, mandates));
    }

    private static Response asked(String party, String mandates) {
        return asked(Desk.unit(), party, mandates);
    }

    private static Response asked(Desk caller, String party, String mandates) {
        return caller.create(
                VISITS,
                "{\"party\":\"" + party + "\",\"mandates\":" + mandates + ",\"requestedOn\":\"2026-02-02\"," + SOURCE
                        + "}");
    }

    private static ValidatableResponse taken(String visit, String step, String body) {
        return Desk.unit().step(visit, step, body).then().statusCode(200);
    }
}
