package org.iom.iml.instruments.participation.untc;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.iom.iml.instruments.Registry.imported;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyNames;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Each published table under a number of its own, counted in two ways. */
@ServiceTest
class PublishedTablesTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}( [A-Za-z]{1,2})?$");
    private static final Pattern SIGNATURE = Pattern.compile("^(?i)signature\\b.*");
    private static final Pattern CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    @Test
    void theCountsOfPartiesAgreeWithEveryFile() throws IOException {
        List<Path> files = SharedData.files("treaty-status/treaties", ".csv");
        StringBuilder index = new StringBuilder("chapter_no,treaty_no,treaty_name\n");
        for (int i = 0; i < files.size(); i++) {
            index.append("43,").append(i + 100).append(",A treaty whose parties are counted\n");
        }
        imported(
                "instrument-imports",
                Map.of("format", "untc-index"),
                index.toString().getBytes(UTF_8));
        for (int i = 0; i < files.size(); i++) {
            byte[] table = Files.readAllBytes(files.get(i));
            imported(
                    "participation-imports", Map.of("format", "untc-table", "untcNumber", "XLIII-" + (i + 100)), table);

            assertThat(counted("UNTC-XLIII-" + (i + 100)))
                    .as(files.get(i).toString())
                    .isEqualTo(expected(Files.readAllLines(files.get(i), UTF_8)));
        }
    }

    /** Every column that does not begin with "Signature" records consent. */
    private static Map<String, Integer> expected(List<String> lines) {
        PartyNames names = new PartyNames(PartyCatalogue.read());
        String[] titles = CELLS.split(lines.getFirst(), -1);
        Map<String, String> statuses = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = CELLS.split(line, -1);
            String party =
                    String.valueOf(names.resolve(cells[0].replace("\"", "")).party());
            for (int i = 1; i < cells.length; i++) {
                boolean dated = DATE.matcher(cells[i].strip()).find();
                boolean consent =
                        !SIGNATURE.matcher(titles[i].replace("\"", "")).matches();
                if (dated) {
                    statuses.merge(
                            party,
                            consent ? "contracting" : "signatory",
                            (one, other) -> one.equals("contracting") ? one : other);
                }
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        statuses.values().forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> counted(String code) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String status : List.of("signatory", "contracting", "party", "provisional", "former")) {
            int count = count(code, status);
            if (count > 0) {
                counts.put(status, count);
            }
        }
        return counts;
    }

    private static int count(String code, String status) {
        List<String> parties = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = given().queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/instruments/" + code + "/participations?limit=200&on=2026-01-01&status=" + status)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            parties.addAll(page.getList("items.party"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return parties.size();
    }
}
