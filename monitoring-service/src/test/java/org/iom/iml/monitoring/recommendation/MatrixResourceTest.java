package org.iom.iml.monitoring.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class MatrixResourceTest {

    private static final String MATRIX = "/v1/recommendation-matrix";

    private final String party = SomeState.code();

    @Test
    void whatHasSeveralCodesIsInSeveralLinesAndCountedOnceInTheTotal() {
        published("Train border guards.", 8, List.of("migrants", "detention"));
        published("Ratify without delay.", 20, List.of("migrants"));
        published("Publish the figures.", 20, List.of());

        JsonPath matrix = asked(Desk.nobody(), "theme", "cycle");

        assertThat(matrix.getList("headings.code")).containsExactly("1", "2");
        assertThat(matrix.getInt("total.recommendations")).isEqualTo(3);
        assertThat(line(matrix, "detention")).containsExactly(1, 0);
        assertThat(line(matrix, "migrants")).containsExactly(1, 1);
        assertThat(matrix.getList("lines.code")).last().isNull();
        assertThat(matrix.getList("lines[-1].cells.recommendations")).isEqualTo(List.of(0, 1));
        assertThat(matrix.getList("headings.total.recommendations")).isEqualTo(List.of(1, 2));
    }

    @Test
    void evidenceCountsAsFarAsTheCallerMaySeeIt() {
        UUID trained = published("Train border guards.", 8, List.of("migrants"));
        UUID reviewed = published("Amend the law.", 8, List.of("migrants"));
        published("Do more.", 8, List.of("migrants"));
        String before = open(Desk.nobody());
        Facts.tell(
                new ReviewDelivered(UUID.randomUUID(), party, LocalDate.of(2026, 2, 27), List.of(reviewed), List.of()),
                1);
        Facts.eventually(() -> assertThat(open(Desk.mission(party))).isEqualTo("[2]"));
        assertThat(open(Desk.unit())).isEqualTo("[2]");
        for (Desk other : List.of(Desk.nobody(), Desk.mission("UGA"), Desk.partner("IIHL"))) {
            assertThat(open(other)).isEqualTo(before).isEqualTo("[3]");
        }

        Facts.tell(
                new EditionHeld(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        List.of(party),
                        LocalDate.of(2026, 3, 20),
                        List.of("migrants"),
                        List.of(trained),
                        true),
                1);
        Facts.eventually(() -> assertThat(open(Desk.nobody())).isEqualTo("[2]"));
        assertThat(open(Desk.mission(party))).isEqualTo("[1]");
    }

    @Test
    void aRegionCountsItsMembers() {
        published("Train border guards.", 8, List.of("migrants"));

        theRegionCounts();
    }

    private void theRegionCounts() {
        String region = "region-" + party.toLowerCase(Locale.ROOT);
        Facts.tell(new RegionPublished(region, "world-region", null, Map.of("en", "Some region"), List.of(party)), 1);
        Facts.eventually(
                () -> assertThat(asked(Desk.nobody(), "region", "mechanism").getList("lines.code"))
                        .containsExactly(region));
    }

    @ParameterizedTest
    @EnumSource(MatrixDimension.class)
    void anyTwoPropertiesMakeAMatrix(MatrixDimension rows) {
        published("Train border guards.", 8, List.of("migrants"));
        if (rows == MatrixDimension.REGION) {
            theRegionCounts();
        }
        for (MatrixDimension columns : MatrixDimension.values()) {
            if (columns != rows && columns != MatrixDimension.REGION) {
                JsonPath matrix = asked(Desk.nobody(), rows.code(), columns.code());
                assertThat(matrix.getList("lines")).as(rows + " × " + columns).hasSize(1);
                assertThat(matrix.getInt("lines[0].total.recommendations")).isPositive();
            }
        }
    }

    @Test
    void theSameTableIsAFile() {
        published("Train border guards.", 8, List.of("migrants"));

        String file = Desk.nobody()
                .request()
                .accept("text/csv")
                .queryParam("rows", "theme")
                .queryParam("columns", "mechanism")
                .queryParam("party", party)
                .get(MATRIX)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines())
                .containsExactly("theme,recommendations,open,daysToEvidence,UPR,UPROpen", "migrants,1,1,,1,1");
    }

    @ParameterizedTest
    @CsvSource({
        "theme, theme, ?columns",
        "theme, colour, ?columns",
        "theme, '', ?columns",
        "rank, theme, ?rows",
    })
    void whatCannotBeCountedByIsRefused(String rows, String columns, String pointer) {
        Desk.nobody()
                .request()
                .queryParam("rows", rows)
                .queryParam("columns", columns)
                .get(MATRIX)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(equalTo(pointer)));
    }

    @Test
    void whatIsNotAskedIsNoTable() {
        Desk.nobody().get(MATRIX + "?columns=cycle").then().statusCode(400);
        Desk.nobody()
                .get(MATRIX + "?rows=theme&columns=cycle&mechanism=NONE")
                .then()
                .statusCode(400)
                .body("detail", containsString("NONE"));
    }

    private UUID published(String text, int session, List<String> themes) {
        Map<String, Object> recommendation =
                new HashMap<>(Map.of("party", party, "mechanism", "UPR", "session", session, "text", text));
        if (!themes.isEmpty()) {
            recommendation.put("themes", themes);
        }
        return UUID.fromString(Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(recommendation)
                .post("/v1/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private JsonPath asked(Desk caller, String rows, String columns) {
        return caller.get(MATRIX + "?rows=" + rows + "&columns=" + columns + "&party=" + party)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String open(Desk caller) {
        return asked(caller, "mechanism", "cycle").getList("lines.total.open").toString();
    }

    private static List<Integer> line(JsonPath matrix, String code) {
        return matrix.getList("lines.find { it.code == '" + code + "' }.cells.recommendations");
    }
}
