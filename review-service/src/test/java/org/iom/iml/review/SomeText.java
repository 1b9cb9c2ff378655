package org.iom.iml.review;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.testkit.Desk;

/** A national text for tests, and its versions. */
public final class SomeText {

    private static final String TEXTS = "/v1/national-texts";

    private SomeText() {}

    /** A law that was registered; where it is. */
    public static String registered(String party, String visibility) {
        return Desk.path(Desk.unit().create(TEXTS, law(party, visibility)));
    }

    public static String law(String party, String visibility) {
        return """
                {"party":"%s","kind":"law","title":"Immigration Act","visibility":"%s"}""".formatted(party, visibility);
    }

    /** Takes in a version as plain English text, and waits: the job as it ended. */
    public static JsonPath version(String path, String asOf, String text) {
        return imported(path, Map.of("format", "plain-text", "asOf", asOf, "language", "en"), text);
    }

    public static JsonPath imported(String path, Map<String, String> query, String text) {
        Response submitted = Desk.unit()
                .creating()
                .queryParams(query)
                .queryParam("text", path.substring(path.lastIndexOf('/') + 1))
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/national-text-imports");
        String job = submitted.then().statusCode(202).extract().header("Location");
        String where = job.substring(job.indexOf("/v1/"));
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Desk.unit().get(where).jsonPath(),
                        found -> found.getString("status").startsWith("f"));
    }
}
