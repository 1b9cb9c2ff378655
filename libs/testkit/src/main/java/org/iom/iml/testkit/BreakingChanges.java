package org.iom.iml.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** The changes of a contract that break its clients. */
final class BreakingChanges {

    private static final YAMLMapper YAML = new YAMLMapper();

    private BreakingChanges() {}

    /** Lists what would break a client of {@code before} in {@code after}. */
    static List<String> between(String before, String after) throws IOException {
        List<String> changes = new ArrayList<>();
        ChangedOpenApi difference = OpenApiCompare.fromContents(before, after);
        if (difference.isIncompatible()) {
            difference.getMissingEndpoints().forEach(gone -> changes.add("removed: " + gone));
            difference.getChangedOperations().stream()
                    .filter(operation -> operation.isIncompatible())
                    .forEach(operation ->
                            changes.add("changed: " + operation.getHttpMethod() + " " + operation.getPathUrl()));
        }
        changes.addAll(missedByTheLibrary(YAML.readTree(before), YAML.readTree(after)));
        return changes;
    }

    /**
     * Finds what the library misses: renamed operations, new response codes, and response fields that were removed or
     * became nullable.
     */
    private static List<String> missedByTheLibrary(JsonNode before, JsonNode after) {
        List<String> changes = new ArrayList<>();
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    JsonNode now = after.path("paths").path(path.getKey()).path(verb.getKey());
                    String operation = verb.getValue().path("operationId").asText();
                    if (!now.isMissingNode()) {
                        if (!operation.equals(now.path("operationId").asText())) {
                            changes.add("operationId renamed: " + operation);
                        }
                        Set<String> added = names(now.path("responses"));
                        added.removeAll(names(verb.getValue().path("responses")));
                        added.forEach(code -> changes.add("response code added: " + operation + " " + code));
                        parameterChanges(operation, verb.getValue(), now, changes);
                    }
                }));
        before.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode now = after.path("components").path("schemas").path(schema.getKey());
            if (!now.isMissingNode()) {
                fieldChanges(schema.getKey(), schema.getValue(), now, changes);
            }
        });
        return changes;
    }

    /** Compares the parameters and their types, which the library does not do for OpenAPI 3.1. */
    private static void parameterChanges(String operation, JsonNode before, JsonNode now, List<String> changes) {
        Map<String, JsonNode> later = parameters(now);
        Map<String, JsonNode> earlier = parameters(before);
        earlier.forEach((name, parameter) -> {
            if (!later.containsKey(name)) {
                changes.add("parameter removed: " + operation + " " + name);
            } else if (!type(parameter.path("schema"))
                    .equals(type(later.get(name).path("schema")))) {
                changes.add("parameter changed its type: " + operation + " " + name);
            }
        });
        later.forEach((name, parameter) -> {
            if (!earlier.containsKey(name) && parameter.path("required").asBoolean()) {
                changes.add("parameter now required: " + operation + " " + name);
            }
        });
    }

    static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new HashMap<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter));
        return parameters;
    }

    private static String type(JsonNode schema) {
        return schema.path("type").toString() + schema.path("$ref").asText();
    }

    private static void fieldChanges(String schema, JsonNode before, JsonNode now, List<String> changes) {
        before.path("properties").properties().forEach(field -> {
            JsonNode later = now.path("properties").path(field.getKey());
            if (later.isMissingNode()) {
                changes.add("field removed: " + schema + "." + field.getKey());
            } else if (!isNullable(field.getValue()) && isNullable(later)) {
                changes.add("field made nullable: " + schema + "." + field.getKey());
            } else if (!type(field.getValue()).equals(type(later)) && !isNullable(field.getValue())) {
                changes.add("field changed its type: " + schema + "." + field.getKey());
            }
        });
    }

    private static boolean isNullable(JsonNode schema) {
        return schema.findValuesAsText("type").contains("null")
                || schema.path("type").toString().contains("\"null\"");
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
