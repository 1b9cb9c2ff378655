package org.iom.iml.instruments.publication;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.iom.iml.instruments.publication.Shelf.aNote;
import static org.iom.iml.instruments.publication.Shelf.attached;
import static org.iom.iml.instruments.publication.Shelf.change;
import static org.iom.iml.instruments.publication.Shelf.drafted;
import static org.iom.iml.instruments.publication.Shelf.publish;
import static org.iom.iml.instruments.publication.Shelf.published;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.iom.iml.files.FileStore;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublicationFileResourceTest {

    @Inject
    PublicationFiles files;

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    @Test
    void aFileComesBackByteForByteWithItsDigest() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Shelf.PDF);
        String id = published(aNote("With a file"));
        String href = given().get("/v1/publications/" + id).path("files[0].href");

        byte[] bytes = given().get(href)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Length", String.valueOf(Shelf.PDF.length))
                .header("ETag", '"' + HexFormat.of().formatHex(digest) + '"')
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .header("Content-Disposition", containsString("attachment; filename=\"note.pdf\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", containsString("public"))
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(Shelf.PDF);
        given().header("If-None-Match", '"' + HexFormat.of().formatHex(digest) + '"')
                .get(href)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\", W/\"" + HexFormat.of().formatHex(digest) + '"')
                .get(href)
                .then()
                .statusCode(304);
        given().get("/v1/publications/" + drafted(aNote("Another")) + "/files/"
                        + href.substring(href.lastIndexOf('/') + 1))
                .then()
                .statusCode(404);
    }

    @Test
    void aPartIsGivenWhereOneIsAskedFor() {
        String id = published(aNote("In parts"));
        String href = given().get("/v1/publications/" + id).path("files[0].href");
        String all = new String(Shelf.PDF, UTF_8);

        assertThat(part(href, "bytes=0-3", 206)).isEqualTo("%PDF");
        assertThat(part(href, "bytes=5-", 206)).isEqualTo(all.substring(5));
        assertThat(part(href, "bytes=-6", 206)).isEqualTo(all.substring(all.length() - 6));
        assertThat(part(href, "bytes=0-3,5-6", 200)).isEqualTo(all);
        assertThat(part(href, "lines=1-2", 200)).isEqualTo(all);
        given().header("Range", "bytes=0-3")
                .get(href)
                .then()
                .header("Content-Range", "bytes 0-3/" + Shelf.PDF.length)
                .header("Content-Length", "4");
        given().header("Range", "bytes=9999-")
                .get(href)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + Shelf.PDF.length)
                .body("code", equalTo("range-not-satisfiable"));
        given().header("Range", "bytes=0-3")
                .header("If-Range", "\"of another file\"")
                .get(href)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotTakenIsRefusedWhateverItIsCalled() {
        String id = drafted(aNote("No programs"));
        attached(id, "page.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-type-not-taken"));
        attached(id, "program.pdf", new byte[] {0x7f, 'E', 'L', 'F', 0, 1})
                .then()
                .statusCode(422);
        attached(id, "archive.docx", new byte[] {'P', 'K', 3, 4, 0, 0}).then().statusCode(422);
        given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.BINARY)
                .post("/v1/publications/" + id + "/files?name=empty.pdf")
                .then()
                .statusCode(400)
                .body("code", equalTo("empty-file"));
        attached(UUID.randomUUID().toString(), "note.pdf", Shelf.PDF).then().statusCode(404);
    }

    @Test
    void aNameIsMadeSafe() {
        String id = drafted(aNote("Names"));
        attached(id, "../../etc/Übersicht \"2026\".exe", Shelf.PDF)
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/publications/" + id + "/files/"))
                .body("name", equalTo("Übersicht -2026.pdf"))
                .body("mediaType", equalTo("application/pdf"));
    }

    @Test
    void oneKeyAttachesOnce() {
        String id = drafted(aNote("Attached once"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            keyed(key, id, Shelf.PDF).then().statusCode(201);
        }
        keyed(key, id, "%PDF-1.4 another".getBytes(UTF_8)).then().statusCode(422);

        given().auth().oauth2(Tokens.iml()).get("/v1/publications/" + id).then().body("files", hasSize(1));
    }

    @Test
    void aFileThatIsTakenOutStaysInTheVersionThatHadIt() {
        String id = published(aNote("Two versions, one file"));
        String href = given().get("/v1/publications/" + id).path("files[0].href");

        change(id).delete(href).then().statusCode(200).body("files", hasSize(0)).body("number", equalTo(2));
        attached(id, "second.txt", "The second text.\n".getBytes(UTF_8)).then().statusCode(201);
        publish(id).then().statusCode(200);

        given().get(href).then().statusCode(200);
        given().get("/v1/publications/" + id).then().body("files.name[0]", endsWith("second.txt"));
        given().get("/v1/publications/" + id + "/versions/1").then().body("files[0].href", equalTo(href));
        change(id).delete(href).then().statusCode(404);
    }

    @Test
    void whatNoVersionHoldsIsSweptAfterItsTime() throws IOException {
        String id = published(aNote("Kept"));
        String href = given().get("/v1/publications/" + id).path("files[0].href");
        UUID orphan = UUID.randomUUID();
        Path file = Files.writeString(Files.createTempFile("orphan", ".txt"), "Nobody's");
        store.put(orphan, file);
        Files.delete(file);

        files.sweep(clock.instant().minus(Duration.ofDays(1)));
        assertThat(store.open(orphan, 0, 8).readAllBytes()).isEqualTo("Nobody's".getBytes(UTF_8));
        files.sweep(clock.instant().plusSeconds(60));

        try (var kept = store.keptBefore(clock.instant().plusSeconds(60))) {
            assertThat(kept.toList()).doesNotContain(orphan);
        }
        given().get(href).then().statusCode(200);
    }

    @Test
    void aLargeFileIsTakenWholeAndOneTooLargeIsNot() throws IOException, InterruptedException {
        String id = drafted(aNote("Large"));
        byte[] large = new byte[20 << 20];
        Arrays.fill(large, (byte) 'a');
        HttpRequest upload = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/publications/" + id + "/files?name=large.txt"))
                .header("Authorization", "Bearer " + Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(large))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(upload, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).contains("\"bytes\":" + large.length);
        }
        assertThat(statusOfAnnounced(id, (64L << 20) + 1)).contains(" 413 ");
    }

    /** What is answered to a body of so many bytes before the first of them was sent. */
    private static String statusOfAnnounced(String id, long bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String head = String.join(
                    "\r\n",
                    "POST /v1/publications/" + id + "/files?name=a.txt HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Bearer " + Tokens.iml(),
                    "Idempotency-Key: " + UUID.randomUUID(),
                    "Content-Type: text/plain",
                    "Content-Length: " + bytes,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }
    }

    private static String part(String href, String range, int status) {
        return given().header("Range", range)
                .get(href)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static io.restassured.response.Response keyed(String key, String id, byte[] bytes) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", key)
                .contentType(ContentType.BINARY)
                .body(bytes)
                .post("/v1/publications/" + id + "/files?name=note.pdf");
    }
}
