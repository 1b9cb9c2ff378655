package org.iom.iml.training.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.iom.iml.platform.problem.BadInput;

/**
 * The forms that are taken: JSON Schemas of 2020-12 that refer to nothing outside themselves and that anybody's answers
 * are validated against in bounded time, references unfolded and patterns without backtracking.
 */
final class FormRules {

    private static final int MAX_SCHEMA = 64 * 1024;
    /** The most values of JSON that a form may have with its references and the repetitions in its patterns unfolded. */
    private static final long MAX_RULES = 5_000;

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    /** Patterns by RE2, whose time is linear in the answer: anybody may answer, and the partner writes the pattern. */
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .regularExpressionFactory(written -> {
                Pattern pattern = Pattern.compile(written);
                return value -> pattern.matcher(value).find();
            })
            .build();

    private FormRules() {}

    /** Returns the validator of a form that was taken. */
    static JsonSchema validator(String schema) {
        return FACTORY.getSchema(schema, CONFIG);
    }

    static void require(String schema, JsonNode tree) {
        if (schema.length() > MAX_SCHEMA) {
            throw BadInput.field("/schema", "form-too-large", "The schema of a form has at most 64 KiB.");
        }
        for (JsonNode reference : tree.findValues("$ref")) {
            if (!reference.asText().startsWith("#")) {
                throw BadInput.field("/schema", "form-refers-outside", "A form refers to nothing outside itself.");
            }
        }
        if (!tree.findValues("$id").isEmpty()
                || tree.has("$schema")
                || !tree.findValues("$dynamicRef").isEmpty()
                || !"object".equals(tree.path("type").asText())) {
            throw BadInput.field(
                    "/schema", "form-not-taken", "A form is of type object, without $id, $schema and $dynamicRef.");
        }
        if (!FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(schema, InputFormat.JSON)
                .isEmpty()) {
            throw BadInput.field("/schema", "form-not-taken", "It is not a JSON Schema 2020-12.");
        }
        if (new Unfolding(tree).rules(tree) > MAX_RULES) {
            throw BadInput.field(
                    "/schema",
                    "form-too-large",
                    "A form has at most 5,000 rules, its references and the repetitions in its patterns unfolded.");
        }
        requirePatterns(tree);
    }

    private static void requirePatterns(JsonNode tree) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.push(tree);
        while (!left.isEmpty()) {
            JsonNode node = left.pop();
            node.forEach(left::push);
            JsonNode pattern = node.path("pattern");
            if (pattern.isTextual()) {
                requirePattern(pattern.textValue());
            }
            node.path("patternProperties").fieldNames().forEachRemaining(FormRules::requirePattern);
        }
    }

    private static void requirePattern(String written) {
        try {
            Pattern.compile(written);
        } catch (PatternSyntaxException notTaken) {
            throw BadInput.field(
                    "/schema",
                    "form-not-taken",
                    "The pattern " + written + " is not taken: patterns are those of RE2, without looking around.");
        }
    }

    /** The number of rules of a schema with its references unfolded; a reference into itself has none that ends. */
    private static final class Unfolding {

        private static final long WITHOUT_END = Long.MAX_VALUE / 4;

        private final JsonNode tree;
        private final Map<String, Long> known = new HashMap<>();

        private Unfolding(JsonNode tree) {
            this.tree = tree;
        }

        private long rules(JsonNode node) {
            long rules = 1 + patterns(node);
            for (JsonNode part : node) {
                rules = Math.min(WITHOUT_END, rules + rules(part));
            }
            JsonNode reference = node.path("$ref");
            return reference.isTextual() ? Math.min(WITHOUT_END, rules + referred(reference.textValue())) : rules;
        }

        private static long patterns(JsonNode node) {
            long size = PatternSize.of(node.path("pattern").asText(""));
            for (Map.Entry<String, JsonNode> property :
                    node.path("patternProperties").properties()) {
                size = Math.min(WITHOUT_END, size + PatternSize.of(property.getKey()));
            }
            return size;
        }

        private long referred(String reference) {
            Long before = known.get(reference);
            if (before != null) {
                return before;
            }
            known.put(reference, WITHOUT_END);
            JsonNode target = target(reference);
            long rules = target.isMissingNode() ? WITHOUT_END : rules(target);
            known.put(reference, rules);
            return rules;
        }

        private JsonNode target(String reference) {
            try {
                return tree.at(JsonPointer.compile(reference.substring(1)));
            } catch (IllegalArgumentException noPointer) {
                return MissingNode.getInstance();
            }
        }
    }
}
