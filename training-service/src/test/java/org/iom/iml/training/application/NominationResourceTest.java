package org.iom.iml.training.application;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class NominationResourceTest {

    private static String nomination(String email, String party) {
        return People.application("Ngozi Examplewala", email, party, ",\"authority\":\"Ministry of the Interior\"");
    }

    private static Response endorse(String token, String path, String letter) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", Desk.unit().get(path).header("ETag"))
                .contentType(ContentType.BINARY)
                .queryParam("name", "letter.pdf")
                .body(letter.getBytes(UTF_8))
                .post(path + "/endorsement");
    }

    @Test
    void aNomineeTakesUpWhatAnotherPersonHasEndorsed() {
        String edition = People.anEdition("");
        String email = People.anAddress();
        String path = Desk.path(Desk.with(People.colleague("nominator", "KEN"))
                .create(edition + "/nominations", nomination(email, "KEN")));
        for (String machine : new String[] {Tokens.mission("KEN"), Tokens.iml(), Tokens.admin()}) {
            endorse(machine, path, "%PDF-1.7").then().statusCode(403).body("code", equalTo("person-required"));
        }
        endorse(People.colleague("nominator", "KEN"), path, "%PDF-1.7")
                .then()
                .statusCode(409)
                .body("code", equalTo("endorsed-by-nominator"));
        endorse(People.colleague("colleague", "UGA"), path, "%PDF-1.7").then().statusCode(404);
        endorse(People.colleague("colleague", "KEN"), path, "MZ\u0000program")
                .then()
                .statusCode(422)
                .body("code", equalTo("file-type-not-taken"));
        endorse(People.colleague("colleague", "KEN"), path, "%PDF-1.7")
                .then()
                .statusCode(200)
                .body("status", equalTo("awaiting-nominee"), "letter", equalTo(path + "/letter"));
        Desk.mission("KEN").get(path + "/letter").then().statusCode(200).contentType("application/pdf");
        Desk.mission("UGA").get(path + "/letter").then().statusCode(404);

        People.answer(Mailbox.of(email).token("nominated"), true)
                .then()
                .statusCode(200)
                .body("status", equalTo("under-review"));
        Desk.mission("KEN").get(path).then().body("status", equalTo("under-review"));
    }

    @Test
    void aLetterOfFiftyMegabytesIsRefusedForWhatItIsWhateverItSays() throws Exception {
        String edition = People.anEdition("");
        String path = Desk.path(Desk.with(People.colleague("nominator", "KEN"))
                .create(edition + "/nominations", nomination(People.anAddress(), "KEN")));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest letter = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + path + "/endorsement?name=letter.pdf"))
                    .header("Authorization", "Bearer " + People.colleague("colleague", "KEN"))
                    .header("If-Match", Desk.unit().get(path).header("ETag"))
                    .header("Content-Type", "application/pdf")
                    .POST(BodyPublishers.ofInputStream(NominationResourceTest::fiftyMegabytes))
                    .build();
            HttpResponse<String> answer = client.send(letter, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("file-type-not-taken");
        }
        Desk.mission("KEN").get(path).then().body("status", equalTo("awaiting-endorsement"));
    }

    /** A program, of which no more is held than is sent at a time. */
    private static InputStream fiftyMegabytes() {
        byte[] part = new byte[1_000_000];
        part[0] = 'M';
        part[1] = 'Z';
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(50, part).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
    }

    @Test
    void whoIsNominatedSeveralTimesAtOnceIsNominatedOnce() throws InterruptedException, ExecutionException {
        String edition = People.anEdition("");
        String body = nomination(People.anAddress(), "KEN");
        Callable<Integer> nominating =
                () -> Desk.mission("KEN").create(edition + "/nominations", body).statusCode();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(5)) {
            for (Future<Integer> one : desks.invokeAll(Collections.nCopies(5, nominating))) {
                answers.add(one.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409);
    }

    @Test
    void aMissionNominatesForItsStatesAndSeesNoOthers() {
        String edition = People.anEdition("");
        String email = People.anAddress();
        Desk.mission("UGA")
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(403);
        Desk.partner("IIHL")
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(403);
        Desk.nobody()
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(401);
        String path = Desk.path(Desk.mission("KEN").create(edition + "/nominations", nomination(email, "KEN")));
        Desk.mission("KEN")
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-nominated"));
        Desk.mission("UGA").get(edition + "/nominations").then().body("items", hasSize(0));
        Desk.mission("UGA").get(path).then().statusCode(404).body(not(containsString("Ngozi")));
        Desk.mission("UGA").step(path, "withdrawal", "", "\"1\"").then().statusCode(404);
        Desk.mission("KEN").get(edition + "/nominations", "text/csv").then().body(containsString("Ngozi Examplewala"));
        Desk.mission("KEN").step(path, "withdrawal", "").then().statusCode(200).body("status", equalTo("withdrawn"));
        Desk.path(Desk.mission("KEN").create(edition + "/nominations", nomination(email, "KEN")));
    }
}
