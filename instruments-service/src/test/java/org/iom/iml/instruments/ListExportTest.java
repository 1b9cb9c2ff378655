package org.iom.iml.instruments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ListExportTest {

    @Test
    void instrumentsAreATable() {
        assertThat(csv("/v1/instruments?kind=regional-treaty"))
                .startsWith(
                        "code,kind,title,adoptedOn,adoptedAt,inForceOn,untcNumber,untsRegistration,symbol,depositary,monitoringBody,url")
                .anyMatch(line -> line.startsWith("KAMPALA,regional-treaty,")
                        && line.contains(",2009-10-23,")
                        && line.endsWith("/v1/instruments/KAMPALA"))
                .noneMatch(line -> line.startsWith("ICRMW,"));
    }

    @Test
    void partiesAreATable() {
        assertThat(csv("/v1/parties?q=swazi"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("SWZ,state,Eswatini,") && line.endsWith("/v1/parties/SWZ"));
        assertThat(csv("/v1/parties")).hasSizeGreaterThan(300);
    }

    @Test
    void participationsAreATableWithTheNamesOfBoth() {
        unit("ARAB-CHARTER", "JOR", "2004-10-28");

        List<String> under = csv("/v1/instruments/ARAB-CHARTER/participations?on=2020-01-01&limit=1");
        assertThat(under)
                .startsWith(
                        "party,partyName,instrument,instrumentTitle,on,status,bound,since,knownUntil,beyondKnown,acts,updatedAt,url")
                .anyMatch(line -> line.startsWith("JOR,Jordan,ARAB-CHARTER,Arab Charter on Human Rights,2020-01-01,")
                        && line.contains(",ratification 2004-10-28,")
                        && line.endsWith(",/v1/instruments/ARAB-CHARTER/participations/JOR"));
        assertThat(csv("/v1/parties/JOR/participations?on=2020-01-01"))
                .anyMatch(line -> line.startsWith("JOR,Jordan,ARAB-CHARTER,"));
        given().accept("application/x-ndjson")
                .header("Accept-Language", "es")
                .get("/v1/instruments/ARAB-CHARTER/participations?on=2020-01-01")
                .then()
                .statusCode(200)
                .body(containsString("\"partyName\":\"Jordania\""));
        given().accept("text/csv")
                .get("/v1/instruments/ATLANTIS/participations")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void unit(String instrument, String party, String date) {
        Registry.unit()
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "ratification", "date", date, "source", "League of Arab States"))
                .post("/v1/instruments/" + instrument + "/participations/" + party + "/acts")
                .then()
                .statusCode(201);
    }

    private static List<String> csv(String list) {
        return given().accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
