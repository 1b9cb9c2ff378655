package org.iom.iml.testkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user or client who calls the service under test. */
public final class Desk {

    private final @Nullable String token;

    private Desk(@Nullable String token) {
        this.token = token;
    }

    public static Desk unit() {
        return with(Tokens.person("a-lawyer", "iml"));
    }

    public static Desk operator() {
        return with(Tokens.person("an-operator", "admin"));
    }

    /** Returns a machine client of the Unit. */
    public static Desk machine() {
        return with(Tokens.iml());
    }

    /** Returns a machine client of the suite's operators. */
    public static Desk operatingMachine() {
        return with(Tokens.admin());
    }

    public static Desk mission(String... parties) {
        return with(Tokens.mission(parties));
    }

    public static Desk partner(String organization) {
        return with(Tokens.partner(organization));
    }

    public static Desk nobody() {
        return new Desk(null);
    }

    public static Desk with(String token) {
        return new Desk(token);
    }

    public RequestSpecification request() {
        return token == null ? given() : given().auth().oauth2(token);
    }

    /** Starts a creating request with an Idempotency-Key of its own. */
    public RequestSpecification creating() {
        return request().header("Idempotency-Key", UUID.randomUUID());
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response get(String path, String mediaType) {
        return request().accept(mediaType).get(path);
    }

    public Response create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    /** Creates a resource, retrying until the service has received the codes that the body names. */
    public Response create(String path, String body, String key) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> request()
                                .header("Idempotency-Key", key)
                                .contentType(ContentType.JSON)
                                .body(body)
                                .post(path),
                        answer -> answer.statusCode() != 503);
    }

    /** Performs a step on the version that the caller sees. */
    public Response step(String path, String step, String body) {
        return step(path, step, body, get(path).header("ETag"));
    }

    public Response step(String path, String step, String body, String version) {
        return request()
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path + "/" + step);
    }

    /** Replaces the content of the given version. */
    public Response put(String path, String body, String version) {
        return request()
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path);
    }

    /** Performs a step without saying which version was read. */
    public Response blindStep(String path, String step) {
        return request().contentType(ContentType.JSON).post(path + "/" + step);
    }

    /** Returns the path of a created resource. */
    public static String path(Response created) {
        String location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }
}
