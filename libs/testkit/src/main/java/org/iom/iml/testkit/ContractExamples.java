package org.iom.iml.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check of a contract's examples: everything that must be sent and every JSON response has one, and it conforms to
 * its schema.
 */
final class ContractExamples {

    private static final String JSON = "application/json";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private ContractExamples() {}

    static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    String where = verb.getKey() + " " + path.getKey();
                    check(where, verb.getValue().path("requestBody"), document, faults);
                    BreakingChanges.parameters(verb.getValue()).values().stream()
                            .filter(parameter -> parameter.path("required").asBoolean() && !isShown(parameter))
                            .forEach(parameter -> faults.add(where + " shows no value of "
                                    + parameter.path("name").asText()));
                    verb.getValue().path("responses").properties().stream()
                            .filter(answer -> answer.getKey().startsWith("2"))
                            .forEach(answer ->
                                    check(where + " " + answer.getKey(), answer.getValue(), document, faults));
                }));
        return faults;
    }

    private static void check(String where, JsonNode holder, JsonNode document, List<String> faults) {
        JsonNode media = holder.path("content").path(JSON);
        if (media.isMissingNode()) {
            return;
        }
        List<JsonNode> examples = media.has("example")
                ? List.of(media.path("example"))
                : media.path("examples").findValues("value");
        if (examples.isEmpty()) {
            faults.add(where + " has no example");
        }
        JsonSchema schema = SCHEMAS.getSchema(within(document, media.path("schema")));
        examples.forEach(example -> schema.validate(example)
                .forEach(fault -> faults.add(where + " has an example that is not as its schema says: " + fault)));
    }

    private static boolean isShown(JsonNode parameter) {
        return Stream.of(parameter, parameter.path("schema"))
                .anyMatch(holder -> holder.has("example") || holder.has("examples"));
    }

    /** Returns the schema with the components that it may refer to. */
    private static JsonNode within(JsonNode document, JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return whole;
    }
}
