package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
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
        for (String form : List.of("W/" + tag, "\"other\", " + tag, "*")) {
            unit().header("If-None-Match", form)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
        }
    }

    @Test
    void aListHasATagToo() {
        String list = "/v1/notes?country=KEN&limit=1";
        String tag = unit().get(list).header("ETag");

        assertThat(tag).startsWith("\"");
        unit().header("If-None-Match", tag).get(list).then().statusCode(304).body(emptyString());
        unit().head(list).then().statusCode(200).header("ETag", equalTo(tag));
        unit().accept("text/csv").head(list).then().statusCode(200).header("Content-Type", containsString("text/csv"));
    }

    @Test
    void whatDependsOnTheCallerIsNotStored() {
        unit().get(path)
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", containsString("Authorization"));
        unit().get("/v1/notes?country=KEN").then().header("Cache-Control", equalTo("no-store"));
        given().get("/v1/echo?count=1").then().header("Cache-Control", equalTo("no-cache"));
        given().get("/v1/echo?count=x").then().statusCode(400).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        String tag = unit().get(path).header("ETag");

        rewrite(null).then().statusCode(428).body("code", equalTo("precondition-required"));
        rewrite("*").then().statusCode(428).body("code", equalTo("precondition-required"));
        rewrite("\"999\"").then().statusCode(412).body("code", equalTo("stale-version"));
        rewrite("W/" + tag).then().statusCode(412).body("code", equalTo("weak-entity-tag"));
        Response changed = rewrite("\"999\", " + tag);
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
