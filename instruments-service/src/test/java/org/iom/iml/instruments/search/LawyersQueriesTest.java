package org.iom.iml.instruments.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.iom.iml.platform.text.ShippedTable;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/**
 * What lawyers ask in three languages, and what answers it: provisions, instruments and citations of the shipped
 * catalogue. The ranking was mended by this list, so that other questions may do worse; where it fails, a kind of question
 * is to be mended, not a question.
 */
@ServiceTest
class LawyersQueriesTest {

    private static final int FIRST = 3;
    private static final double ENOUGH = 0.9;

    @Test
    void nineOfTenAreAnsweredAmongTheFirstThree() {
        List<Asked> queries = ShippedTable.rows(LawyersQueriesTest.class, "/lawyers-queries.csv").stream()
                .map(row -> new Asked(row.cell("q"), row.cell("first")))
                .toList();
        List<Map.Entry<Asked, List<String>>> missed = queries.stream()
                .map(query -> Map.entry(query, first(query.q())))
                .filter(answer -> !answer.getValue().contains(answer.getKey().first()))
                .toList();

        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - ENOUGH)));
    }

    private record Asked(String q, String first) {}

    private static List<String> first(String q) {
        return given().queryParam("q", q)
                .queryParam("limit", FIRST)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }
}
