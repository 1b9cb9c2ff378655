package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The paths of all documents, each operation marked with the service that answers it ({@code x-service}). */
final class MergedPaths {

    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final Map<String, String> OWN_ANSWERS = Map.of(
            "408", "The body comes too slowly",
            "414", "The address is too long",
            "431", "The header is too large",
            "502", "The service behind the gateway answers nothing that can be read",
            "504", "The service behind the gateway does not answer in time");

    private final List<String> flaws;
    private final Map<String, ObjectNode> paths = new TreeMap<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Set<String> operationIds = new HashSet<>();

    MergedPaths(List<String> flaws) {
        this.flaws = flaws;
    }

    void add(String service, ObjectNode document) {
        document.path("paths").properties().forEach(path -> {
            checkTemplate(service, path.getKey());
            ObjectNode merged = paths.computeIfAbsent(path.getKey(), any -> JsonNodeFactory.instance.objectNode());
            path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .forEach(member -> {
                        String where = service + ": " + member.getKey() + " " + path.getKey();
                        checkOperation(where, merged.has(member.getKey()), member.getValue());
                        merged.set(member.getKey(), operation(service, document, path.getValue(), member.getValue()));
                    });
        });
    }

    ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.setAll(paths);
        return node;
    }

    private void checkTemplate(String service, String template) {
        if (!service.equals(MergedOpenApi.GATEWAY) && !template.startsWith("/v1/")) {
            flaws.add(service + ": " + template + " is outside /v1/");
        }
        String shape = template.replaceAll("\\{[^}]*}", "{}");
        String known = templates.putIfAbsent(shape, template);
        if (known != null && !known.equals(template)) {
            flaws.add(service + ": " + template + " names its parameters unlike " + known);
        }
    }

    private void checkOperation(String where, boolean taken, JsonNode operation) {
        String id = operation.path("operationId").asText("");
        if (taken) {
            flaws.add(where + " is answered by another service already");
        }
        if (id.isEmpty()) {
            flaws.add(where + " has no operationId");
        } else if (!operationIds.add(id)) {
            flaws.add(where + " has the operationId " + id + " of another operation");
        }
    }

    /** Adds the problems that the gateway answers by itself. */
    private static void answers(ObjectNode operation) {
        ObjectNode responses = operation.withObjectProperty("responses");
        OWN_ANSWERS.forEach((status, description) -> {
            boolean ofBodies = status.equals("408");
            if (!responses.has(status) && (!ofBodies || operation.has("requestBody"))) {
                ObjectNode response = responses.putObject(status).put("description", description);
                response.putObject("content")
                        .putObject("application/problem+json")
                        .putObject("schema")
                        .put("$ref", "#/components/schemas/Problem");
            }
        });
    }

    /** Moves what applies to the path or the whole document to the operation, so that two services can share a path. */
    private static ObjectNode operation(String service, ObjectNode document, JsonNode path, JsonNode operation) {
        ObjectNode merged = operation.deepCopy();
        if (path.has("parameters")) {
            ArrayNode parameters = merged.withArrayProperty("parameters");
            path.path("parameters").forEach(parameters::add);
        }
        if (!merged.has("security") && document.has("security")) {
            merged.set("security", document.path("security").deepCopy());
        }
        merged.put("x-service", service);
        if (!service.equals(MergedOpenApi.GATEWAY)
                && document.at("/components/schemas/Problem").isObject()) {
            answers(merged);
        }
        return merged;
    }
}
