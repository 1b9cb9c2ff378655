package org.iom.iml.training;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import org.iom.iml.testkit.Tokens;

/** Somebody at a desk who calls the service, and what they usually send. */
public final class Desk {

    private final RequestSpecification caller;

    private Desk(RequestSpecification caller) {
        this.caller = caller;
    }

    public static Desk unit() {
        return as(Tokens.person("a-lawyer", "iml"));
    }

    public static Desk operator() {
        return as(Tokens.person("an-operator", "admin"));
    }

    /** A client of the Unit that acts by itself. */
    public static Desk machine() {
        return as(Tokens.iml());
    }

    /** A client of those who run the suite. */
    public static Desk operatingMachine() {
        return as(Tokens.admin());
    }

    public static Desk mission(String... parties) {
        return as(Tokens.mission(parties));
    }

    public static Desk partner(String organization) {
        return as(Tokens.partner(organization));
    }

    public static Desk nobody() {
        return new Desk(given());
    }

    private static Desk as(String token) {
        return new Desk(given().auth().oauth2(token));
    }

    public Response get(String path) {
        return given().spec(caller).get(path);
    }

    public Response get(String path, String mediaType) {
        return given().spec(caller).accept(mediaType).get(path);
    }

    public Response create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    public Response create(String path, String body, String key) {
        return given().spec(caller)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** A transition, from the version that the caller sees. */
    public Response move(String path, String transition, String body) {
        return move(path, transition, body, get(path).header("ETag"));
    }

    public Response move(String path, String transition, String body, String version) {
        return given().spec(caller)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path + "/" + transition);
    }

    /** Another content, for the version that is named. */
    public Response put(String path, String body, String version) {
        return given().spec(caller)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path);
    }

    /** A published course on a theme; its id. */
    public static String aPublishedCourse(String theme) {
        String code = "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String path = path(unit().create("/v1/courses", """
                {"code":"%s","titles":{"en":"Law of migration"},"themes":["%s"],"audiences":["government"],
                 "standardDays":5,"issuer":"IIHL"}""".formatted(code, theme)));
        unit().move(path, "publication", "").then().statusCode(200);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where a created thing is. */
    public static String path(Response created) {
        String location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }
}
