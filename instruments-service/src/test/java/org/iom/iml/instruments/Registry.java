package org.iom.iml.instruments;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.testkit.Tokens;

/** The registry as its tests use it. */
public final class Registry {

    private Registry() {}

    /** A request of the Unit that creates something. */
    public static RequestSpecification unit() {
        return given().auth().oauth2(Tokens.iml()).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Takes away what other tests made known of these instruments, so that nothing is known of them. */
    public static void forget(Rows rows, String... instruments) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.update(
                        "delete from coverage where instrument = any (:instruments)",
                        Values.of("instruments", List.of(instruments))));
    }

    /** Sends a file and waits until it is worked through: the job as it ended. */
    public static JsonPath imported(String collection, Map<String, String> query, byte[] file) {
        String location = unit().contentType(mediaType(query.getOrDefault("format", "")))
                .queryParams(query)
                .body(file)
                .post("/v1/" + collection)
                .then()
                .statusCode(202)
                .header("Location", startsWith("http"))
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> job(location), job -> job.getString("status").startsWith("f"));
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "akoma-ntoso" -> "application/akn+xml";
            case "iml-json", "json-law" -> "application/json";
            case "markdown-law" -> "text/markdown";
            case "untc-declarations" -> "text/plain";
            default -> "text/csv";
        };
    }

    private static JsonPath job(String location) {
        return given().auth()
                .oauth2(Tokens.iml())
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The rows of a job that were left out. */
    public static ValidatableResponse rejections(String collection, JsonPath job) {
        return given().auth()
                .oauth2(Tokens.iml())
                .get("/v1/" + collection + "/" + job.getString("id") + "/rejections?limit=200")
                .then()
                .statusCode(200);
    }
}
