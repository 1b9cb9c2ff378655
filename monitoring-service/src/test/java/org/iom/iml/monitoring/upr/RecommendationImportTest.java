package org.iom.iml.monitoring.upr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.monitoring.ImportedFile;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.PublishedData;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class RecommendationImportTest {

    private static final String HEADER = "To,Text,From,Response,Action,Issue,Session\n";

    private final String party = SomeState.code();

    @Test
    void whatIsReadIsPublishedAndWhatIsNotIsTold() {
        ImportedFile file = send("""
                %1$s,"Ratify the ICRMW, without delay",Uruguay,Accepted,5,"Migrants,International instruments",8
                %1$s,"ratify the ICRMW, without delay.",France,Accepted,5,Migrants,8
                %1$s,Grant asylum,Atlantis,Noted,5,Asylum-seekers - refugees,8
                %1$s,Grant asylum,Uruguay,Perhaps,5,Asylum-seekers - refugees,8
                %1$s,Will report,%1$s,Voluntary Pledge,2,General,8
                """);
        assertThat(file.counts()).containsExactly(5, 3, 0, 2);
        assertThat(file.rejections().getList("items.line")).containsExactly(4, 5);
        assertThat(file.rejections().getList("items.code")).containsExactly("recommender-unknown", "response-unknown");
        assertThat(file.rejections().getString("items[0].reason")).contains("Atlantic States");
        assertThat(file.rejections().getString("items[0].row")).startsWith(party + ",Grant asylum,Atlantis");

        JsonPath ratify = recommendations("&kind=recommendation");
        assertThat(ratify.getList("items.text")).containsExactly("Ratify the ICRMW, without delay");
        assertThat(ratify.getList("items[0].recommenders")).containsExactly("URY", "FRA");
        assertThat(ratify.getList("items[0].themes")).containsExactly("migrants", "international-instruments");
        assertThat(ratify.getString("items[0].position")).isEqualTo("supported");
        assertThat(ratify.getString("items[0].positions[0].sourceValue")).isEqualTo("Accepted");
        assertThat(ratify.getInt("items[0].cycle")).isEqualTo(1);
        assertThat(ratify.getInt("items[0].actionCategory")).isEqualTo(5);
        assertThat(recommendations("&kind=pledge").getList("items.text")).containsExactly("Will report");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String rows = """
                %1$s,Ratify CED,Uruguay,Accepted,5,Enforced disappearances,8
                %1$s,Ratify CED,France,Noted,5,Enforced disappearances,8
                %1$s,Ratify CED,&#40;Unknown&#41;,Noted,5,Enforced disappearances,8
                """;
        assertThat(send(rows).counts()).containsExactly(3, 3, 0, 0);
        List<String> before = recommendations("").getList("items.changedAt");
        assertThat(send(rows).counts()).containsExactly(3, 0, 3, 0);
        assertThat(recommendations("").getList("items.changedAt")).isEqualTo(before);
        assertThat(recommendations("&position=noted").getBoolean("items[0].recommenderUnknown"))
                .isTrue();
    }

    @Test
    void aLaterFileChangesAPositionAndTheHistoryTellsBoth() {
        send("%1$s,Ratify CRPD,Uruguay,Noted,5,Disabilities,8\n").counts();
        assertThat(send("%1$s,Ratify CRPD,Uruguay,Accepted,5,Disabilities,8\n").counts())
                .containsExactly(1, 1, 0, 0);
        String id = recommendations("").getString("items[0].id");
        Desk.nobody()
                .request()
                .get("/v1/recommendations/" + id)
                .then()
                .statusCode(200)
                .body("position", equalTo("supported"))
                .body("positions.position", equalTo(List.of("noted", "supported")));
        Desk.nobody()
                .request()
                .get("/v1/recommendations/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.happened",
                        equalTo(List.of(
                                "monitoring.recommendation-published.v1",
                                "monitoring.recommendation-position-changed.v1")));
    }

    @Test
    void whileInstrumentsIsAwayTheJobWaitsAndNothingIsRejected() {
        System.setProperty(InstrumentsPeer.AWAY, "true");
        try {
            ImportedFile file = send("%1$s,Ratify CAT,State of waiting,Noted,5,Torture and other CID treatment,8\n");
            Facts.eventually(() -> assertThat(file.job().getString("status")).isEqualTo("running"));
            assertThat(file.job().getInt("read")).isZero();
            System.clearProperty(InstrumentsPeer.AWAY);
            assertThat(file.counts()).containsExactly(1, 1, 0, 0);
        } finally {
            System.clearProperty(InstrumentsPeer.AWAY);
        }
    }

    @Test
    void theDeclaredCharacterSetIsTaken() {
        byte[] bytes = (HEADER + party + ",Protéger les migrants,France,Noted,5,Migrants,8\n")
                .getBytes(Charset.forName("x-MacRoman"));
        ImportedFile.send(bytes, "text/csv; charset=x-MacRoman").counts();
        assertThat(recommendations("").getList("items.text")).containsExactly("Protéger les migrants");
        ImportedFile.submit(bytes, "text/csv; charset=klingon")
                .statusCode(400)
                .body("code", equalTo("unknown-charset"));
    }

    @Test
    void aCharacterSetThatClientsNameUnaskedIsNotTaken() {
        byte[] bytes = (HEADER + party + ",Protéger les migrants,France,Noted,5,Migrants,8\n")
                .getBytes(Charset.forName("x-MacRoman"));
        ImportedFile.send(bytes, "text/csv; charset=ISO-8859-1").counts();
        assertThat(recommendations("").getList("items.text")).containsExactly("Protéger les migrants");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv; charset=\"UTF-8\"",
                "text/csv;charset=utf-8;header=present",
                "*/*",
                "application/octet-stream"
            })
    void aContentTypeMayBeWrittenInManyWays(String contentType) throws Exception {
        byte[] bytes = (HEADER + party + ",Protéger les migrants,France,Noted,5,Migrants,8\n").getBytes(UTF_8);
        assertThat(status(contentType, bytes)).isEqualTo(202);
        Facts.eventually(
                () -> assertThat(recommendations("").getList("items.text")).containsExactly("Protéger les migrants"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "text/", "text/csv; charset=", ";;;"})
    void aContentTypeThatCannotBeReadIsTheSendersFault(String contentType) throws Exception {
        assertThat(status(contentType, HEADER.getBytes(UTF_8))).isBetween(400, 499);
    }

    /** With the plain client of the JDK, which sends a header as it is. */
    private static int status(String contentType, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/recommendation-imports?format=upr-info"))
                .header("Authorization", "Bearer " + Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void aFileOfAnotherKindFailsAsAWhole() {
        ImportedFile file = ImportedFile.send("a,b\n1,2\n".getBytes(UTF_8), "text/csv");
        Facts.eventually(() -> assertThat(file.job().getString("status")).isEqualTo("failed"));
        assertThat(file.job().getString("failure.code")).isEqualTo("header-not-recognised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=", "?format=ohchr"})
    void anUnknownFormatIsRefused(String query) {
        Desk.unit()
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("To")
                .post("/v1/recommendation-imports" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void onlyTheUnitSendsFiles() {
        String path = "/v1/recommendation-imports?format=upr-info";
        Desk.nobody()
                .request()
                .contentType("text/csv")
                .body("To")
                .post(path)
                .then()
                .statusCode(401);
        for (String token : List.of(Tokens.mission("KEN"), Tokens.partner("IIHL"))) {
            Desk.with(token)
                    .request()
                    .contentType("text/csv")
                    .body("To")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        Desk.unit()
                .request()
                .contentType("text/csv")
                .body("To")
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        String job = send("").location();
        Desk.nobody().request().get(job).then().statusCode(401);
        Desk.mission("KEN").request().get(job + "/rejections").then().statusCode(403);
    }

    @Test
    void thePublishedFilesGoInWholeAndASecondTimeChangeNothing() throws Exception {
        for (boolean again : new boolean[] {false, true}) {
            Instant start = Instant.now();
            int rows = 0;
            for (String name : List.of("1-5.csv", "6-9.csv", "voluntary.csv")) {
                byte[] bytes = Files.readAllBytes(PublishedData.upr(name));
                List<Integer> counts = ImportedFile.send(bytes, "text/csv").counts();
                rows += counts.get(0);
                assertThat(counts.get(3)).as("rejected rows of " + name).isZero();
                if (again) {
                    assertThat(counts.get(1)).as("changes by " + name).isZero();
                }
            }
            assertThat(rows).isEqualTo(6094 + 8343 + 947);
            System.out.printf("imported %d rows in %s%n", rows, Duration.between(start, Instant.now()));
        }
        assertThat(Desk.nobody()
                        .request()
                        .queryParam("q", "habre justice")
                        .get("/v1/recommendations")
                        .jsonPath()
                        .<String>getList("items.text"))
                .anyMatch(text -> text.contains("Habré"));
    }

    private ImportedFile send(String rows) {
        return ImportedFile.send((HEADER + rows.formatted(party)).getBytes(UTF_8), "text/csv");
    }

    private JsonPath recommendations(String filter) {
        return Desk.nobody()
                .request()
                .get("/v1/recommendations?party=" + party + "" + filter)
                .then()
                .statusCode(200)
                .body("nextCursor", nullValue())
                .extract()
                .jsonPath();
    }
}
