package org.iom.iml.instruments.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.question.Treaties.anUnknownTreaty;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Answers over a table as it was published, held against a count of its cells that knows nothing of the service. */
@ServiceTest
class PublishedTableTest {

    private static final Pattern DATE = Pattern.compile("\\d{1,2} \\w{3} (\\d{4})");

    @Test
    void yearsAndStatusesAreThoseOfTheCells() throws IOException {
        Path file = SharedData.folder("treaty-status").resolve("treaties/4-11.csv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String code = anUnknownTreaty(21);
        JsonPath job = imported(
                "participation-imports",
                Map.of("format", "untc-table", "untcNumber", "XLVII-21"),
                Files.readAllBytes(file));
        assertThat(job.getInt("rejected")).isZero();
        Map<Integer, Integer> signed = new TreeMap<>();
        Map<Integer, Integer> consented = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1)).reversed();
            count(cells.get(1), signed);
            count(cells.get(0), consented);
        }

        JsonPath years = given().get("/v1/instruments/" + code + "/timeline?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(byYear(years, "signed")).isEqualTo(signed);
        assertThat(byYear(years, "consented")).isEqualTo(consented);
        JsonPath matrix = given().get(
                        "/v1/status-matrix?kind=state,observer-state,associated-state,other&on=2015-03-31&instruments="
                                + code)
                .jsonPath();
        List<List<String>> statuses = matrix.getList("rows.statuses");
        assertThat(statuses.stream().filter(row -> row.contains("contracting")).count())
                .isEqualTo(consented.values().stream().mapToInt(count -> count).sum());
    }

    private static void count(String cell, Map<Integer, Integer> years) {
        Matcher date = DATE.matcher(cell);
        if (date.find()) {
            years.merge(Integer.valueOf(date.group(1)), 1, Integer::sum);
        }
    }

    private static Map<Integer, Integer> byYear(JsonPath years, String count) {
        Map<Integer, Integer> counts = new TreeMap<>();
        List<Integer> all = years.getList("items.year");
        List<Integer> values = years.getList("items." + count);
        for (int i = 0; i < all.size(); i++) {
            if (values.get(i) > 0) {
                counts.put(all.get(i), values.get(i));
            }
        }
        return counts;
    }
}
