package org.iom.iml.instruments.instrument;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstrumentImportResourceTest {

    private static final Map<String, String> INDEX = Map.of("format", "untc-index");
    private static final String HEADER = "chapter_no,treaty_no,treaty_name,url,chapter_url,chapter_name\n";

    @Test
    void treatiesOfTheIndexBecomeInstrumentsAndThoseOfTheCatalogueStayAsTheyAre() {
        String index = HEADER
                + "49,1,\"Convention on the Law of Lighthouses. Geneva, 9 May 1961\",,,Lighthouses\n"
                + "49,1.a,Protocol to the Convention on the Law of Lighthouses,,,Lighthouses\n"
                + "4,13,\"Another title. New York, 18 December 1990\",,,Human Rights\n"
                + "x,y,No number,,,\n";

        JsonPath job = imported("instrument-imports", INDEX, index.getBytes(UTF_8));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("read")).isEqualTo(4);
        assertThat(job.getInt("accepted")).isEqualTo(2);
        assertThat(job.getInt("unchanged")).isEqualTo(1);
        assertThat(job.getInt("rejected")).isEqualTo(1);
        rejections("instrument-imports", job)
                .body("items.line", contains(5))
                .body("items.code", contains("no-untc-number"));
        given().get("/v1/instruments/UNTC-XLIX-1")
                .then()
                .body("titles.en", equalTo("Convention on the Law of Lighthouses"))
                .body("adoptedOn", equalTo("1961-05-09"))
                .body("adoptedAt", equalTo("Geneva"))
                .body("untcNumber", equalTo("XLIX-1"))
                .body("chapter", equalTo("Lighthouses"))
                .body("kind", equalTo("multilateral-treaty"))
                .body("finalClauses", nullValue());
        given().get("/v1/instruments/UNTC-XLIX-1-a").then().body("kind", equalTo("protocol"));
        given().get("/v1/instruments/UNTC-IV-13").then().statusCode(404);
    }

    @Test
    void theSameIndexAgainChangesNothingAndAnotherTitleIsTakenOver() {
        String index = HEADER + "49,2,\"Convention on Harbours. Geneva, 9 May 1962\",,,Lighthouses\n";
        imported("instrument-imports", INDEX, index.getBytes(UTF_8));
        String tag = given().get("/v1/instruments/UNTC-XLIX-2").header("ETag");

        JsonPath again = imported("instrument-imports", INDEX, index.getBytes(UTF_8));
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        given().header("If-None-Match", tag)
                .get("/v1/instruments/UNTC-XLIX-2")
                .then()
                .statusCode(304);

        JsonPath changed = imported(
                "instrument-imports", INDEX, index.replace("Harbours", "Ports").getBytes(UTF_8));
        assertThat(changed.getInt("accepted")).isEqualTo(1);
        given().get("/v1/instruments/UNTC-XLIX-2").then().body("titles.en", equalTo("Convention on Ports"));
    }

    @Test
    void anotherFileFailsWithItsReason() {
        JsonPath job = imported("instrument-imports", INDEX, "Participant,Signature\nKenya,\n".getBytes(UTF_8));

        assertThat(job.getString("status")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("not-a-treaty-index");
    }

    @Test
    void theWholePublishedIndexGoesIn() throws IOException {
        byte[] index = Files.readAllBytes(SharedData.folder("treaty-status").resolve("index.csv"));

        JsonPath job = imported("instrument-imports", INDEX, index);

        assertThat(job.getInt("read")).isEqualTo(401);
        assertThat(job.getInt("rejected")).isZero();
        given().get("/v1/instruments?untcNumber=III-2-2a").then().body("items.code", contains("UNTC-III-2-2a"));
        given().get("/v1/instruments?untcNumber=XI-A-15").then().body("items.code", contains("UNTC-XI-A-15"));
    }

    @Test
    void onlyTheUnitImports() {
        given().contentType("text/csv")
                .body(HEADER)
                .post("/v1/instrument-imports?format=untc-index")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/instrument-imports?format=untc-index")
                .then()
                .statusCode(403);
        String job = "/v1/instrument-imports/" + UUID.randomUUID();
        given().auth().oauth2(Tokens.partner("IIHL")).get(job).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.partner("IIHL"))
                .get(job + "/rejections")
                .then()
                .statusCode(403);
        given().auth().oauth2(Tokens.iml()).get(job).then().statusCode(404);
    }

    @Test
    void anUnknownFormatIsRefused() {
        unit().contentType("text/csv")
                .body(HEADER)
                .post("/v1/instrument-imports?format=xml")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?format"));
    }
}
