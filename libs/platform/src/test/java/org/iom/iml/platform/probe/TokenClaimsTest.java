package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class TokenClaimsTest {

    @Inject
    Notes notes;

    @Inject
    Callers callers;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer .",
                "Bearer ..",
                "Bearer a.b.c",
                "Bearer {}.{}.{}",
                "Bearer opaque",
                "Basic eDp5",
                "Bearer"
            })
    void whatIsNoTokenIsAChallenge(String authorization) {
        refused(given().header("Authorization", authorization)
                .get("/v1/notes?country=KEN")
                .then());
        refused(given().header("Authorization", authorization).get("/v1/whoami").then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"azp\":[\"a\"]}",
                "{\"azp\":7}",
                "{\"sub\":null}",
                "{\"sub\":\"\"}",
                "{\"organization\":[\"IIHL\"]}",
                "{\"iom_countries\":\"KEN,UGA\"}",
                "{\"iom_countries\":[\"KEN,UGA\"]}",
                "{\"iom_countries\":[7]}"
            })
    void aClaimOfTheWrongTypeIsAChallenge(String claims) {
        refused(read(Tokens.trusted(ClientCredentials.as("mission").claims(claims))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"iml_roles\":[\"mission\",\"system\"],\"iom_countries\":[\"UGA\"]}",
                "{\"iml_roles\":[\"mission,system\"],\"iom_countries\":[\"UGA\"]}",
                "{\"iml_roles\":\"system\"}"
            })
    void noTokenMakesItsCallerTheServiceItself(String claims) {
        Note kenyan = callers.asSystem(() -> notes.write("KEN", "claims " + UUID.randomUUID()));

        given().auth()
                .oauth2(Tokens.trusted(ClientCredentials.as("mission").claims(claims)))
                .get("/v1/notes/" + kenyan.id())
                .then()
                .statusCode(404);
    }

    @Test
    void oneCountryMayStandAlone() {
        read(Tokens.trusted(ClientCredentials.as("mission").claims("{\"iom_countries\":\"KEN\"}")))
                .statusCode(200);
    }

    private static ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get("/v1/notes?country=KEN").then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401).header("WWW-Authenticate", startsWith("Bearer")).body("code", equalTo("unauthorized"));
    }
}
