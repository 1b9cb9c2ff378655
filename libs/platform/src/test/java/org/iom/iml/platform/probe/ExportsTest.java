package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTest {

    /** More than an export reads at one time. */
    private static final int MANY = 1203;

    @Inject
    Notes notes;

    @Inject
    Callers callers;

    @BeforeAll
    void manyNotesOfLesotho() {
        callers.asSystem(() -> {
            notes.writeAll(
                    "LSO",
                    IntStream.range(0, MANY)
                            .mapToObj(i -> "note %04d, \"Móiteli\"".formatted(i))
                            .toList());
            return notes.writeAll(
                    "MDV",
                    List.of(
                            "=1+1",
                            "@cmd",
                            "-2",
                            "plain & <simple>",
                            "bell\u0007",
                            "＝1",
                            "＋1",
                            "－1",
                            "＠x",
                            "\t=1",
                            "|cmd",
                            "﹦1"));
        });
    }

    @Test
    void withoutAWishTheListIsAPageOfJson() {
        for (String accept : new String[] {"", "*/*", "application/json, text/csv", "text/html, */*;q=0.8"}) {
            list(accept, "LSO")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/json"))
                    .header("Vary", containsString("Accept"))
                    .header("Link", containsString("rel=\"next\""))
                    .body("items", hasSize(50));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/*                                   | application/json
                    application/*;q=0.8                             | application/json
                    text/html, application/*;q=0.5                  | application/json
                    text/*                                          | text/csv
                    text/*, application/*;q=0.9                     | text/csv
                    application/*, text/csv                         | text/csv
                    text/csv, application/json                      | text/csv
                    text/csv;q=0.1, */*                             | application/json
                    application/json;q=0, application/*             | application/x-ndjson
                    text/csv;charset=utf-16, application/json;q=0.1 | application/json
                    """)
    void aRangeIsAChoiceAmongTheFormsThatThereAre(String accept, String form) {
        Response answer = list(accept, "LSO");

        answer.then().statusCode(200).contentType(startsWith(form));
        assertThat(answer.asString()).doesNotContain("Page[", "NoteView[");
        given().auth()
                .oauth2(Tokens.iml())
                .accept(accept)
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*;q=0", "application/*;q=0, text/*;q=0", "text/csv;charset=utf-16", "image/*"})
    void whereNoFormIsWantedNoneIsSent(String accept) {
        list(accept, "LSO").then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void aFileForSpreadsheetsBeginsWithAByteOrderMark() {
        byte[] file = given().auth()
                .oauth2(Tokens.iml())
                .accept("text/csv")
                .get("/v1/notes?country=LSO&bom=true")
                .asByteArray();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF, 'i', 'd');
        given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/notes?country=LSO&bom=yes")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileHoldsTheWholeList() {
        Response file = list("text/csv", "LSO");

        file.then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .header("Content-Disposition", equalTo("attachment; filename=\"notes.csv\""))
                .header("Vary", containsString("Accept"));
        assertThat(file.asString().lines())
                .hasSize(MANY + 1)
                .startsWith("id,text,words,length")
                .last()
                .asString()
                .endsWith(",\"note 1202, \"\"Móiteli\"\"\",\"note; 1202,; \"\"Móiteli\"\"\",20");
    }

    @Test
    void noCellOfACsvFileIsAFormula() {
        assertThat(list("text/csv;q=0.9, application/json;q=0.1", "MDV").asString())
                .contains(",'=1+1,'=1+1,4", ",'@cmd,", ",'-2,'-2,2", ",plain & <simple>,")
                .contains(",'＝1,", ",'＋1,", ",'－1,", ",'＠x,", "'\t=1", ",'|cmd,", ",'﹦1,");
    }

    @Test
    void linesOfJsonCarryTheItemsAndEndWithTheirCountAndDigest() throws Exception {
        byte[] file = list(Exports.NDJSON, "LSO").asByteArray();
        List<String> lines = new String(file, UTF_8).lines().toList();
        ObjectMapper json = new ObjectMapper();
        JsonNode first = json.readTree(lines.getFirst());
        JsonNode end = json.readTree(lines.getLast());

        assertThat(first.path("country").asText()).isEqualTo("LSO");
        assertThat(first.path("words")).hasSize(3);
        assertThat(first.path("length").asInt()).isEqualTo(20);
        assertThat(end.path("_end").asBoolean()).isTrue();
        assertThat(end.path("count").asInt()).isEqualTo(MANY).isEqualTo(lines.size() - 1);
        byte[] body = Arrays.copyOf(file, file.length - lines.getLast().length() - 1);
        assertThat(end.path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndNumbersAsNumbers() throws IOException {
        String sheet = sheet(list(Exports.XLSX, "MDV").asByteArray());

        assertThat(sheet)
                .contains("=1+1", "plain &amp; &lt;simple&gt;", "<v>4</v>", ">bell<")
                .doesNotContain("<f>");
        assertThat(sheet.split("<row ", -1)).hasSize(1 + 13);
    }

    @Test
    void anExportGoesOnFromACursor() {
        String cursor = given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/notes?country=LSO&limit=200")
                .jsonPath()
                .getString("nextCursor");

        assertThat(list("text/csv", "LSO&limit=1&cursor=" + cursor).asString().lines())
                .hasSize(MANY - 200 + 1);
    }

    @Test
    void whatNoListIsIsNotAcceptable() {
        list("image/png", "LSO").then().statusCode(406).body("code", equalTo("not-acceptable"));
        list("nonsense", "LSO").then().statusCode(406);
        list("text/csv", "LSO&colour=red").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().accept("text/csv").get("/v1/notes?country=LSO").then().statusCode(401);
    }

    @Test
    void aFileThatCannotBeFinishedBreaksOff() {
        for (String form : new String[] {Exports.CSV, Exports.NDJSON}) {
            assertThatThrownBy(() -> torn(form)).as(form).isInstanceOf(IOException.class);
        }
    }

    private static HttpResponse<byte[]> torn(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/torn-notes"))
                .header("Accept", form)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static Response list(String accept, String country) {
        return given().auth().oauth2(Tokens.iml()).header("Accept", accept).get("/v1/notes?country=" + country);
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("export", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = Objects.requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(zip.getInputStream(sheet).readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
