package org.iom.iml.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {

    private static final JsonObject DOCUMENT = new JsonObject("""
            {"paths": {
              "/v1/things": {"get": {"operationId": "listThings", "x-service": "main"}},
              "/v1/things/{id}": {
                "parameters": [],
                "get": {"operationId": "getThing", "x-service": "main"},
                "put": {"operationId": "replaceThing", "x-service": "main"}},
              "/v1/things/latest": {"get": {"operationId": "getLatestThing", "x-service": "main"}},
              "/v1/things/latest/parts": {"post": {"operationId": "addPart", "x-service": "main"}},
              "/v1/things/{id}/parts/{part}": {"get": {"operationId": "getPart", "x-service": "other"}},
              "/v1/thing-imports": {"post": {"operationId": "importThings", "x-service": "main"}}
            }}
            """);

    private final Operations operations = Operations.of(DOCUMENT);

    @Test
    void aTemplateIsFoundWithItsParameters() {
        Match match = operations.find(HttpMethod.GET, "/v1/things/a%20b/parts/7");

        assertThat(match)
                .isEqualTo(new Match.Found(
                        new Operation("getPart", HttpMethod.GET, "/v1/things/{id}/parts/{part}", "other", false),
                        Map.of("id", "a%20b", "part", "7")));
    }

    @Test
    void aLiteralWinsOverAParameter() {
        assertThat(idOf("/v1/things/latest")).isEqualTo("getLatestThing");
    }

    @Test
    void aLiteralThatLeadsNowhereGivesWayToAParameter() {
        assertThat(idOf("/v1/things/latest/parts/1")).isEqualTo("getPart");
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() {
        assertThat(operations.find(HttpMethod.DELETE, "/v1/things/1"))
                .isInstanceOfSatisfying(
                        Match.OtherMethods.class,
                        other -> assertThat(other.allowed()).containsExactly("GET", "HEAD", "OPTIONS", "PUT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/things/",
                "/v1/Things",
                "/v1/things/1/",
                "/v1/things/1/parts",
                "/v2/things"
            })
    void whatTheContractDoesNotNameIsNothing(String path) {
        assertThat(operations.find(HttpMethod.GET, path)).isEqualTo(new Match.Nothing());
    }

    @Test
    void aFileComesByAPostOnImportsOrFiles() {
        assertThat(new Operation("attachFile", HttpMethod.POST, "/v1/things/{id}/files", "main", true).takesFile())
                .isTrue();
        assertThat(new Operation("deleteFile", HttpMethod.DELETE, "/v1/things/{id}/files", "main", true).takesFile())
                .isFalse();
        assertThat(new Operation("importThings", HttpMethod.POST, "/v1/thing-imports", "main", true).takesFile())
                .isTrue();
        assertThat(new Operation("listImports", HttpMethod.GET, "/v1/thing-imports", "main", true).takesFile())
                .isFalse();
        assertThat(new Operation("createThing", HttpMethod.POST, "/v1/things", "main", true).takesFile())
                .isFalse();
    }

    private String idOf(String path) {
        return operations.find(HttpMethod.GET, path) instanceof Match.Found found
                ? found.operation().id()
                : "nothing";
    }
}
