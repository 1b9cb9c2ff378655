package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class IdempotencyTest {

    @Inject
    Notes notes;

    @Inject
    Callers callers;

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private final String text = "note " + key;

    @Test
    void aPostWithoutAKeyIsRefused() {
        given().auth()
                .oauth2(Tokens.iml())
                .contentType(ContentType.JSON)
                .body(note(text))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void aRepetitionGetsTheFirstAnswerAndHasNoEffect() {
        Response first = post(key, text);
        Response again = post(key, text);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post(key, text);

        post(key, text + " changed").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        post(key, text);

        given().auth()
                .oauth2(Tokens.mission("KEN"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(note(text + " of the mission"))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aReplayIsSaidToBeOneAndIsNotForWhoLostRights() {
        String token = Tokens.mission("KEN", "UGA");
        String less = Tokens.mission("KEN");

        sent(token).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        sent(token).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        sent(less).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    private Response sent(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(note(text))
                .post("/v1/notes");
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        post(key, "forbidden " + text).then().statusCode(409);

        post(key, text).then().statusCode(201);
    }

    @Test
    void ofManyAtOnceWithOneKeyOneHasTheEffect() throws Exception {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> send = () -> post(key, text);
            List<Integer> answers = senders
                    .invokeAll(Stream.generate(() -> send).limit(8).toList())
                    .stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();

            assertThat(answers).contains(201).isSubsetOf(201, 409);
            assertThat(written()).isEqualTo(1);
        }
    }

    @Test
    void whileTheFirstRunsTheSecondIsToldSo() {
        QuarkusTransaction.requiringNew().run(() -> {
            hold(Tokens.iml());
            post(key, text).then().statusCode(409).body("code", equalTo("request-in-progress"));
        });
        post(key, text).then().statusCode(201);
    }

    /** Holds the key as a request under way would. */
    private void hold(String token) {
        String owner = given().auth().oauth2(token).get("/v1/whoami").body().asString();
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, owner + "\nPOST /v1/notes\n" + key);
            lock.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Response post(String key, String text) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(note(text))
                .post("/v1/notes");
    }

    private static String note(String text) {
        return "{\"country\":\"KEN\",\"text\":\"" + text + "\"}";
    }

    private long written() {
        return callers.asSystem(() -> notes.count("text", text));
    }
}
