package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value = "training"))
class VersionsTest {

    @Inject
    Notes notes;

    @Inject
    Callers callers;

    private String path;

    @BeforeEach
    void aNote() {
        path = "/v1/notes/"
                + callers.asSystem(() -> notes.write("KEN", "version " + UUID.randomUUID()))
                        .id();
    }

    @Test
    void whoHasTheVersionAlreadyGetsNothing() {
        String tag = unit().get(path).header("ETag");

        assertThat(tag).startsWith("\"");
        unit().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString());
        unit().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        String tag = unit().get(path).header("ETag");

        rewrite(null).then().statusCode(428).body("code", equalTo("precondition-required"));
        rewrite("\"999\"").then().statusCode(412).body("code", equalTo("stale-version"));
        Response changed = rewrite(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        rewrite(tag).then().statusCode(412);
    }

    @Test
    void theHistorySaysWhatHappened() {
        rewrite(unit().get(path).header("ETag")).then().statusCode(200);

        unit().get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2), "items.data.code", contains("KEN", "rewritten"));
    }

    private static RequestSpecification unit() {
        return given().auth().oauth2(Tokens.iml());
    }

    private Response rewrite(@Nullable String tag) {
        RequestSpecification request = unit().contentType("application/json")
                .body("{\"country\":\"KEN\",\"text\":\"rewritten " + UUID.randomUUID() + "\"}");
        return (tag == null ? request : request.header("If-Match", tag)).put(path);
    }
}
