package org.iom.iml.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iom.iml.language.Sentences;
import org.junit.jupiter.api.Test;

class MergedOpenApiTest {

    private static final String GATEWAY = """
            openapi: 3.1.0
            info: {title: All, version: "1"}
            servers: [{url: /}]
            paths:
              /openapi.json: {get: {operationId: getOpenApi, responses: {}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """;

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    MergedOpenApiTest() throws IOException {
        given("gateway", GATEWAY);
    }

    @Test
    void everyOperationNamesItsService() throws IOException {
        given("instruments", "paths: {'/v1/parties/{code}': {get: {operationId: getParty}}}");
        given("training", "paths: {/v1/courses: {get: {operationId: listCourses}}}");

        ObjectNode merged = MergedOpenApi.merge(documents);

        assertThat(merged.at("/paths/~1openapi.json/get/x-service").asText()).isEqualTo("gateway");
        assertThat(merged.at("/paths/~1v1~1parties~1{code}/get/x-service").asText())
                .isEqualTo("instruments");
        assertThat(merged.at("/paths/~1v1~1courses/get/x-service").asText()).isEqualTo("training");
        assertThat(merged.at("/info/title").asText()).isEqualTo("All");
    }

    @Test
    void summariesAreToldInOtherLanguages() throws IOException {
        given("training", "paths: {/v1/courses: {get: {operationId: listCourses, summary: List courses}}}");

        ObjectNode french = SummariesIn.translated(
                MergedOpenApi.merge(documents), new Sentences(SummariesIn.of(Path.of(".."), "fr")));

        assertThat(french.at("/paths/~1v1~1courses/get/summary").asText()).isEqualTo("Les cours");
    }

    @Test
    void twoServicesMayShareAPathWithDifferentMethods() throws IOException {
        given("instruments", """
                security: [{bearer: []}]
                paths:
                  '/v1/things/{id}':
                    parameters: [{name: id, in: path}]
                    get: {operationId: getThing}
                """);
        given("review", "paths: {'/v1/things/{id}': {put: {operationId: replaceThing}}}");

        JsonNode path = MergedOpenApi.merge(documents).at("/paths/~1v1~1things~1{id}");

        assertThat(path.at("/get/parameters/0/name").asText()).isEqualTo("id");
        assertThat(path.at("/get/security/0").has("bearer")).isTrue();
        assertThat(path.at("/put/x-service").asText()).isEqualTo("review");
        assertThat(path.at("/put").has("security")).isFalse();
    }

    @Test
    void theSameSchemaTwiceIsOne() throws IOException {
        given("instruments", withSchemas("getA", "Page: {type: object, title: P}", "Job: {type: string}"));
        given("monitoring", withSchemas("getB", "Page: {type: object, title: P}", "Job: {type: string}"));

        assertThat(MergedOpenApi.merge(documents).at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Page", "Job");
    }

    @Test
    void anotherSchemaOfTheSameNameIsRefused() throws IOException {
        given("instruments", withSchemas("getA", "Job: {type: string}"));
        given("monitoring", withSchemas("getB", "Job: {type: integer}"));

        assertRefused("monitoring: schemas/Job is not what instruments has under that name");
    }

    @Test
    void anOperationIdTwiceIsRefused() throws IOException {
        given("instruments", "paths: {/v1/a: {get: {operationId: list}}}");
        given("training", "paths: {/v1/b: {get: {operationId: list}}}");

        assertRefused("training: get /v1/b has the operationId list of another operation");
    }

    @Test
    void aReferenceThatNobodyDefinesIsRefused() throws IOException {
        given("training", withSchemas("getA", "Page: {$ref: '#/components/schemas/Elsewhere'}", "Job: {type: string}"));

        assertRefused("#/components/schemas/Elsewhere is referred to and no document defines it");
    }

    @Test
    void whatOneDocumentDefinesAnotherMayReferTo() throws IOException {
        given(
                "instruments",
                withSchemas("getA", "Page: {$ref: '#/components/schemas/Summary'}", "Job: {type: string}"));
        given("training", withSchemas("getB", "Summary: {type: object}", "Task: {type: string}"));

        assertThat(MergedOpenApi.merge(documents)
                        .at("/components/schemas/Page/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Summary");
    }

    @Test
    void anOperationWithoutAnIdIsRefused() throws IOException {
        given("instruments", "paths: {/v1/a: {get: {summary: nameless}}}");

        assertRefused("instruments: get /v1/a has no operationId");
    }

    @Test
    void anOperationThatTwoServicesAnswerIsRefused() throws IOException {
        given("instruments", "paths: {'/v1/code-lists/{name}': {get: {operationId: getA}}}");
        given("training", "paths: {'/v1/code-lists/{name}': {get: {operationId: getB}}}");

        assertRefused("training: get /v1/code-lists/{name} is answered by another service already");
    }

    @Test
    void aPathThatOnlyNamesItsParametersOtherwiseIsRefused() throws IOException {
        given("instruments", "paths: {'/v1/parties/{code}/a': {get: {operationId: getA}}}");
        given("training", "paths: {'/v1/parties/{party}/a': {put: {operationId: putA}}}");

        assertRefused("training: /v1/parties/{party}/a names its parameters unlike /v1/parties/{code}/a");
    }

    @Test
    void aPathOutsideTheApiIsRefused() throws IOException {
        given("training", "paths: {/admin/courses: {get: {operationId: listCourses}}}");

        assertRefused("training: /admin/courses is outside /v1/");
    }

    @Test
    void aSecuritySchemeThatNobodyDefinesIsRefused() throws IOException {
        given("training", "paths: {/v1/a: {get: {operationId: getA, security: [{apiKey: []}]}}}");

        assertRefused("getA asks for the security scheme apiKey, which the gateway's document does not define");
    }

    private void given(String service, String yaml) throws IOException {
        documents.put(service, MergedOpenApi.parse(yaml));
    }

    private static String withSchemas(String id, String... schemas) {
        return """
                paths:
                  /v1/%s:
                    get:
                      operationId: %s
                      schema: {$ref: '#/components/schemas/Job'}
                components: {schemas: {%s}}
                """.formatted(id, id, String.join(", ", schemas));
    }

    private void assertRefused(String flaw) {
        assertThatThrownBy(() -> MergedOpenApi.merge(documents)).hasMessageContaining(flaw);
    }
}
