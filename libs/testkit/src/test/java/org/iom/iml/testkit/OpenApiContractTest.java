package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiContractTest {

    private static final String BEFORE = """
            openapi: 3.1.0
            info: {title: t, version: "1"}
            paths:
              /v1/courses:
                get:
                  operationId: listCourses
                  summary: Courses
                  parameters:
                    - {name: theme, in: query, description: Code, schema: {type: string}}
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Course"}}}}
            components:
              schemas:
                Course: {type: object, required: [code], properties: {code: {type: string}, title: {type: string}}}
            """;

    @Test
    void aContractThatDidNotChangeBreaksNobody() throws IOException {
        assertThat(BreakingChanges.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aNewOptionalFieldBreaksNobody() throws IOException {
        String after = BEFORE.replace("title: {type: string}", "title: {type: string}, days: {type: integer}");

        assertThat(BreakingChanges.between(BEFORE, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    operationId: listCourses     | operationId: findCourses         | operationId renamed
                    , title: {type: string}      | ''                               | field removed
                    title: {type: string}        | 'title: {type: [string, "null"]}'| made nullable
                    /v1/courses:                 | /v1/lessons:                     | removed
                    '    "200": {description'    | '    "299": {description: more}\n        "200": {description' | response code added
                    schema: {type: string}}      | schema: {type: integer}}         | changed
                    """)
    void aChangeThatBreaksAClientIsSeen(String what, String with, String change) throws IOException {
        String after = BEFORE.replace(what, with.replace("\\n", "\n"));
        assertThat(after).isNotEqualTo(BEFORE);

        assertThat(BreakingChanges.between(BEFORE, after))
                .anySatisfy(found -> assertThat(found).contains(change));
    }

    @Test
    void onlyWhatTheChangelogNamesIsAccepted() {
        String changelog =
                "# Changelog\n\n### Breaking\n\n- `listCourses`: renamed\n- `Course`: its title\n- `/v1/calendar.ics`\n\n### Added\n\n- `listEditions`\n";

        assertThat(OpenApiContract.unlisted(
                        List.of(
                                "operationId renamed: listCourses",
                                "field removed: Course.title",
                                "changed: GET /v1/calendar.ics",
                                "response code added: listEditions 299",
                                "removed: GET /v1/lessons"),
                        changelog))
                .containsExactly("response code added: listEditions 299", "removed: GET /v1/lessons");
    }

    @ParameterizedTest
    @CsvSource({
        "instruments/{code}, instrument, 1",
        "parties/{code}, party, 1",
        "instruments/{code}/participations/{party}, party, 1",
        "courses/{id}, courseId, 1",
        "instruments/{code}, party, 0"
    })
    void noQueryAsksAgainForWhatThePathSays(String path, String parameter, int faults) throws IOException {
        String nested = BEFORE.replace("/v1/courses:", "/v1/" + path + "/entries:")
                .replace("name: theme", "name: " + parameter);

        assertThat(OpenApiContract.faults(new YAMLMapper().readTree(nested))).hasSize(faults);
    }

    @Test
    void anObjectOfWhichNothingIsCertainIsSeen() throws IOException {
        String vague = BEFORE.replace("required: [code], ", "");

        assertThat(OpenApiContract.faults(new YAMLMapper().readTree(vague)))
                .containsExactly("#/components/schemas/Course has no property that is always there");
    }

    @Test
    void anObjectOfWhichNothingIsSaidIsSeen() throws IOException {
        String vague = BEFORE.replace("title: {type: string}", "title: {type: object}");

        assertThat(OpenApiContract.faults(new YAMLMapper().readTree(vague)))
                .containsExactly("#/components/schemas/Course has an object of which nothing is said");
    }

    @Test
    void aPatternThatOnlyJavaReadsIsSeen() throws IOException {
        String named = BEFORE.replace("code: {type: string}", "code: {type: string, pattern: '^[^\\p{Cc}]+$'}");

        assertThat(OpenApiContract.faults(new YAMLMapper().readTree(named)))
                .containsExactly("ECMA 262 does not read ^[^\\p{Cc}]+$");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"code": "DETENTION-5"} | 0
            {"code": 5}             | 1
            {"codes": "DETENTION"}  | 1
            ''                      | 1
            """)
    void anExampleIsAsItsSchemaSays(String example, int faults) throws IOException {
        String contract = """
                {"paths": {"/v1/courses": {"get": {"responses": {"200": {"content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/Course"}%s}}}}}}},
                 "components": {"schemas": {"Course":
                  {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}}}}}""".formatted(example.isEmpty() ? "" : ", \"example\": " + example);

        assertThat(ContractExamples.faults(new YAMLMapper().readTree(contract))).hasSize(faults);
    }
}
