package org.iom.iml.instruments.participation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.rejections;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Participants tables as no publisher should send them: each is read rightly or refused with its reason. */
@ServiceTest
class BadFilesTest {

    private static final String HEADER = "Participant,Signature,\"Ratification, Accession(a)\"\n";
    private static final String NAMES = HEADER + "Côte d'Ivoire,,5 Jun 2007 a\nTürkiye,,6 Jun 2007 a\n";

    @Test
    void aTableInAnyOfTheEncodingsOfPublishersNamesTheSameParties() {
        int number = 0;
        for (byte[] table : List.of(
                NAMES.getBytes(UTF_8),
                NAMES.getBytes(ISO_8859_1),
                NAMES.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + NAMES).getBytes(UTF_8),
                ("\uFEFF" + NAMES).getBytes(UTF_16LE),
                ("\uFEFF" + NAMES).getBytes(UTF_16BE),
                mixed())) {
            JsonPath job = take(++number, table);

            assertThat(job.getInt("accepted")).as("encoding " + number).isEqualTo(2);
            given().get("/v1/instruments/UNTC-XLV-" + number + "/participations")
                    .then()
                    .body("items.party", containsInAnyOrder("CIV", "TUR"));
        }
    }

    /** The first row in UTF-8, the second one in windows-1252. */
    private static byte[] mixed() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        int second = NAMES.indexOf("Türkiye");
        table.writeBytes(NAMES.substring(0, second).getBytes(UTF_8));
        table.writeBytes(NAMES.substring(second).getBytes(Charset.forName("windows-1252")));
        return table.toByteArray();
    }

    @Test
    void theCharacterSetIsFoundWhereNobodyDeclaredIt() {
        String table = HEADER + "Türkiye,,5 Jun 2007 a\nKenya,,5 Jun 2007 a\n";

        assertThat(take(20, table.getBytes(Charset.forName("x-MacRoman"))).getInt("accepted"))
                .isEqualTo(2);
    }

    @Test
    void aTableFromASpreadsheetIsTaken() {
        String table = """
                Participant;Signature;Ratification, Accession(a), Succession(d)\r
                Kenya;;15 Jul 2002 a\r
                Côte d'Ivoire;30 Mar 1961;10 Jul 1962\r
                """;

        JsonPath job = take(30, table.getBytes(Charset.forName("windows-1252")));

        assertThat(job.getInt("accepted")).isEqualTo(2);
    }

    @Test
    void linesMayEndInAnyWayAndInSeveralWaysInOneFile() {
        String table = HEADER + "Kenya,,5 Jun 2007 a\rUganda,,6 Jun 2007 a\r\nFiji,,7 Jun 2007 a\n\rNauru,,x";

        JsonPath job = take(21, table.getBytes(UTF_8));
        assertThat(job.getInt("accepted")).isEqualTo(3);
        rejections("participation-imports", job).body("items.code", contains("no-date"));

        assertThat(take(22, table.replaceAll("[\r\n]+", "\r").getBytes(UTF_8)).getInt("accepted"))
                .isEqualTo(3);
    }

    @Test
    void lineEndsInQuotedCellsBelongToTheCell() {
        String table = """
                Participant,"Signature,
                Succession to signature(d)","Ratification,\r
                Accession(a)"
                "Kenya
                ",,"5 Jun 2007
                a"
                "Uganda\r",,"see
                note"
                """;

        JsonPath job = take(23, table.getBytes(UTF_8));

        assertThat(job.getInt("accepted")).isOne();
        rejections("participation-imports", job)
                .body("items.code", contains("no-date"))
                .body("items.line", contains(7));
    }

    @Test
    void aLineOfTenMegabytesIsLeftOutAlone() {
        for (char filler : new char[] {'x', ','}) {
            StringBuilder table = new StringBuilder(HEADER + "Kenya,,5 Jun 2007 a\n");
            table.append("Uganda,");
            table.repeat(filler, 10_000_000).append("\nFiji,,5 Jun 2007 a\n");

            JsonPath job = take(filler == 'x' ? 24 : 25, table.toString().getBytes(UTF_8));

            assertThat(job.getInt("accepted")).isEqualTo(2);
            rejections("participation-imports", job).body("items.code", contains("line-too-long"));
        }
    }

    @Test
    void aQuoteThatNobodyClosesLosesItsRowOnly() {
        StringBuilder table = new StringBuilder(HEADER + "Kenya,,5 Jun 2007 a\n\"Uganda,,5 Jun 2007 a\n");
        table.repeat("Fiji,,5 Jun 2007 a\n", 300);

        JsonPath job = take(26, table.toString().getBytes(UTF_8));

        assertThat(job.getInt("read")).isEqualTo(302);
        assertThat(job.getInt("accepted")).isEqualTo(2);
        rejections("participation-imports", job).body("items.code", contains("quotation-not-closed"));
    }

    @Test
    void bytesThatAreNoTextAreNoTable() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertThat(take(27, noise).getString("status")).isEqualTo("failed");
    }

    @Test
    void rowsOfWhatCannotBeAreEachLeftOutWithTheirReason() {
        JsonPath job = take(
                28,
                (HEADER
                                + "Atlantis,,5 Jun 2007 a\n"
                                + "Kenya,,31 Feb 2007 a\n"
                                + "Uganda,,5 Jun 2999 a\n"
                                + "Fiji,,\u0000\n"
                                + "Nauru,,5 Jun 2007 q\n"
                                + "Rwanda,,5 Jun 2007 a\n")
                        .getBytes(UTF_8));

        assertThat(job.getInt("accepted")).isOne();
        rejections("participation-imports", job)
                .body(
                        "items.code",
                        contains(
                                "unknown-party",
                                "no-such-date",
                                "act-in-the-future",
                                "text-undecodable",
                                "mark-not-known"));
    }

    @Test
    void aCutUploadHasNoEffect() throws IOException {
        index(29);
        byte[] table = (HEADER + "Kenya,,5 Jun 2007 a\n").getBytes(UTF_8);
        String key = UUID.randomUUID().toString();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /v1/participation-imports?format=untc-table&untcNumber=XLV-29 HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer " + Tokens.iml() + "\r\nIdempotency-Key: " + key
                                    + "\r\nContent-Type: text/csv\r\nContent-Length: " + (table.length + 1000)
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            out.write(table);
            out.flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readAllBytes(), UTF_8)).doesNotContain(" 202 ");
        }

        assertThat(given().auth()
                        .oauth2(Tokens.iml())
                        .header("Idempotency-Key", key)
                        .contentType("text/csv")
                        .body(table)
                        .post("/v1/participation-imports?format=untc-table&untcNumber=XLV-29")
                        .statusCode())
                .isEqualTo(202);
    }

    private static JsonPath take(int number, byte[] table) {
        index(number);
        return imported("participation-imports", Map.of("format", "untc-table", "untcNumber", "XLV-" + number), table);
    }

    private static void index(int number) {
        String index = "chapter_no,treaty_no,treaty_name\n45," + number + ",A treaty of bad files\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
    }
}
