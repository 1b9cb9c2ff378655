package org.iom.iml.review;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
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

    public static Desk mission(String... countries) {
        return as(Tokens.mission(countries));
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

    public Response create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    /** The answer once the service has heard of the codes that the body names. */
    public Response create(String path, String body, String key) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().spec(caller)
                                .header("Idempotency-Key", key)
                                .contentType(ContentType.JSON)
                                .body(body)
                                .post(path),
                        answer -> answer.statusCode() != 503);
    }

    /** A step, from the version that the caller sees. */
    public Response step(String path, String step, String body) {
        return step(path, step, body, get(path).header("ETag"));
    }

    public Response step(String path, String step, String body, String version) {
        return given().spec(caller)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path + "/" + step);
    }

    /** A step of somebody who does not say which version was read. */
    public Response blindStep(String path, String step) {
        return given().spec(caller).contentType(ContentType.JSON).post(path + "/" + step);
    }

    /** A review that the mission asked for; where it is. */
    public static String aRequestedReview(String party) {
        return path(mission(party).create("/v1/reviews", asked(party)));
    }

    /** A review of which the Unit has written one finding; where it is. */
    public static String aReviewWithAFinding(String party) {
        String review = aRequestedReview(party);
        unit().create(review + "/findings", aFinding()).then().statusCode(201);
        return review;
    }

    /** A review that was delivered with a finding; where it is. */
    public static String aDeliveredReview(String party) {
        String review = aReviewWithAFinding(party);
        unit().step(review, "delivery", "{}").then().statusCode(200);
        return review;
    }

    /** A review that everybody may read; where it is. */
    public static String aPublishedReview(String party) {
        String review = aDeliveredReview(party);
        unit().step(review, "publication", consent(unit().get(review).path("deliveredOn")))
                .then()
                .statusCode(200);
        return review;
    }

    public static String asked(String party) {
        return """
                {"party":"%s","product":"opinion","requester":{"kind":"government","name":"Department for Immigration"},
                 "termsOfReference":"Does the draft respect the rights of migrant workers?",
                 "texts":[{"title":"Migration Bill","version":"draft as of 12 November","language":"en"}]}""".formatted(party);
    }

    public static String aFinding() {
        return """
                {"provisions":[{"text":1,"address":"sec_34__para_1","quote":"shall be detained"}],
                 "standard":{"instrument":"ICRMW","provision":"art_16__para_4"},"conformity":"inconsistent",
                 "severity":"high","reasons":"Detention is the rule and not the exception.","themes":["detention"]}""";
    }

    public static String consent(String day) {
        return """
                {"consentGivenBy":"Department for Immigration","consentGivenOn":"%s"}""".formatted(day);
    }

    /** Where a created thing is. */
    public static String path(Response created) {
        String location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }
}
