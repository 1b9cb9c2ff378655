package org.iom.iml.monitoring;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.iom.iml.testkit.Tokens;

/** Who calls in a test. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification anyone() {
        return given();
    }

    public static RequestSpecification unit() {
        return with(Tokens.iml());
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    /** A JSON request that creates, under a key of its own. */
    public static RequestSpecification creating(String token) {
        return with(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }
}
