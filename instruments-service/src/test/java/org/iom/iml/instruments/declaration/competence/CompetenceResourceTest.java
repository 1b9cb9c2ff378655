package org.iom.iml.instruments.declaration.competence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.Registry;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CompetenceResourceTest {

    @Inject
    Rows rows;

    @BeforeEach
    void nothingIsKnown() {
        Registry.forget(rows, "CAT", "CEDAW-OP", "CRC-OPIC", "ICCPR-OP1");
    }

    @Test
    void competenceFollowsFromBeingPartyFromADeclarationOrFromTheLackOfAnOptOut() {
        consents("CAT", "GIB", "2000-01-01");
        consents("CEDAW-OP", "GIB", "2001-01-01");
        consents("CRC-OPIC", "GIB", "2015-01-01");
        declares("CAT", "GIB", "optional-declaration", "individual-communications", "art_22", null, "2005-05-05");
        declares("CEDAW-OP", "GIB", "opt-out", null, "art_8", "ratification", "2001-01-01");

        given().get("/v1/parties/GIB/competences?on=2020-01-01&limit=200")
                .then()
                .statusCode(200)
                .body(of("CAT", "individual-communications") + ".accepted", equalTo("true"))
                .body(of("CAT", "individual-communications") + ".since", equalTo("2005-05-05"))
                .body(of("CAT", "individual-communications") + ".basis", equalTo("declaration"))
                .body(of("CAT", "inter-state-communications") + ".accepted", equalTo("unknown"))
                .body(of("CAT", "inquiry") + ".competent", equalTo("unknown"))
                .body(of("CEDAW-OP", "individual-communications") + ".competent", equalTo("true"))
                .body(of("CEDAW-OP", "inquiry") + ".accepted", equalTo("false"))
                .body(of("CRC-OPIC", "inquiry") + ".competent", equalTo("unknown"))
                .body(of("CRC-OPIC", "inter-state-communications") + ".accepted", equalTo("unknown"))
                .body(of("ICCPR-OP1", "individual-communications") + ".isParty", equalTo("unknown"))
                .body(of("ICRMW", "inquiry"), equalTo(null));
        given().get("/v1/parties/GIB/competences?on=2005-05-04&limit=200")
                .then()
                .body(of("CAT", "individual-communications") + ".accepted", equalTo("unknown"));
    }

    @Test
    void aProcedureIsInForceOnceSoManyHaveDeclared() {
        List<String> five = List.of("GGY", "JEY", "IMN", "FLK", "MSR");
        five.forEach(party -> consents("CAT", party, "1990-01-01"));
        for (int i = 0; i < five.size(); i++) {
            declares(
                    "CAT",
                    five.get(i),
                    "optional-declaration",
                    "inter-state-communications",
                    "art_21",
                    null,
                    "1991-01-0" + (i + 1));
        }

        given().get("/v1/instruments/CAT/procedures?on=1991-01-05")
                .then()
                .body("items.procedure", contains("individual-communications", "inquiry", "inter-state-communications"))
                .body("items[2].threshold", equalTo(5))
                .body("items[2].inForce", equalTo("true"))
                .body("items[2].inForceSince", equalTo("1991-01-05"))
                .body("items[2].accepting.party", hasItems("GGY", "MSR"));
        given().get("/v1/instruments/CAT/procedures?on=1991-01-04").then().body("items[2].inForce", equalTo("unknown"));
    }

    @Test
    void theListsArePagedAndKnowTheirParameters() {
        String cursor = given().get("/v1/instruments/ICRMW/procedures?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        given().get("/v1/instruments/ICRMW/procedures?limit=1&cursor=" + cursor)
                .then()
                .body("items.procedure", contains("inter-state-communications"));
        given().get("/v1/instruments/CSR1951/procedures").then().statusCode(200).body("items", hasSize(0));
        given().get("/v1/instruments/ATLANTIS/procedures").then().statusCode(404);
        given().get("/v1/parties/ATL/competences").then().statusCode(404);
        given().get("/v1/parties/GIB/competences?on=soon").then().statusCode(400);
        given().get("/v1/parties/GIB/competences?colour=red").then().statusCode(400);
    }

    private static void consents(String instrument, String party, String date) {
        unit().contentType(ContentType.JSON)
                .body(Map.of("kind", "ratification", "date", date, "source", "MTDSG"))
                .post("/v1/instruments/" + instrument + "/participations/" + party + "/acts")
                .then()
                .statusCode(201);
    }

    private static void declares(
            String instrument,
            String party,
            String effect,
            @Nullable String procedure,
            String target,
            @Nullable String upon,
            String madeOn) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "instrument",
                instrument,
                "party",
                party,
                "effect",
                effect,
                "targets",
                List.of(target),
                "procedures",
                procedure == null ? List.of() : List.of(procedure),
                "texts",
                Map.of("en", "So it declares."),
                "madeOn",
                madeOn,
                "source",
                "MTDSG"));
        if (upon != null) {
            body.put("upon", upon);
        }
        unit().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/declarations")
                .then()
                .statusCode(201);
    }

    private static String of(String instrument, String procedure) {
        return "items.find { it.instrument == '" + instrument + "' && it.procedure == '" + procedure + "' }";
    }
}
