package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Failures that are forced, each with a word that must be in no log. */
@ServiceTest
class LoggedValuesTest {

    private static final Path LOG = Path.of("target", "written.log");

    private final String canary = "canary-" + UUID.randomUUID();

    @Test
    void aRowThatBreaksAConstraintIsNotLogged() throws IOException {
        Response refused = write("impossible " + canary);

        assertThat(refused.statusCode()).isEqualTo(500);
        String trace = refused.path("traceId");
        await().untilAsserted(() -> assertThat(Files.readString(LOG)).contains("Unexpected failure"));
        assertThat(refused.asString()).doesNotContain(canary);
        assertThat(trace).isNotBlank();
        assertThat(Files.readString(LOG)).doesNotContain(canary);
    }

    @Test
    void aRowThatIsThereAlreadyIsNotLogged() throws IOException {
        assertThat(write(canary).statusCode()).isEqualTo(201);

        assertThat(write(canary).statusCode()).isEqualTo(409);

        assertThat(Files.readString(LOG)).doesNotContain(canary);
    }

    @Test
    void aRowOfAFileThatCannotBeWrittenIsNotLogged() throws IOException {
        String job = given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body("forgotten " + canary + "\n" + canary + " \u0000 twice\n")
                .post("/v1/note-imports?format=lines")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        await().until(() -> given().auth()
                .oauth2(Tokens.iml())
                .get(job.substring(job.indexOf("/v1/")))
                .path("status")
                .equals("finished"));
        assertThat(Files.readString(LOG)).doesNotContain(canary);
    }

    @Test
    void theConsoleIsFilteredInEveryService() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.log.console.filter", String.class))
                .isEqualTo("no-values");
    }

    private static Response write(String text) {
        return given().auth()
                .oauth2(Tokens.iml())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"country\":\"KEN\",\"text\":\"" + text + "\"}")
                .post("/v1/notes");
    }
}
