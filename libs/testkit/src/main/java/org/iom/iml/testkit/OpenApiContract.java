package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * Holds a service's contract against the committed {@code openapi.yaml}. With {@code -Dopenapi.update=true} the file is
 * written anew, unless that would break a client in a way that CHANGELOG.md does not name under "Breaking": by the
 * operationId, the path or the schema in backticks.
 */
public final class OpenApiContract {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** The first such section: that of the release to come. */
    private static final Pattern BREAKING = Pattern.compile("(?s)### Breaking\n(.*?)(?=\n##|\\z)");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** A collection and the parameter that names one of it. */
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)/\\{(\\w+)}");

    /** Classes of characters by name, and what is in two of them. */
    private static final Pattern JAVA_ALONE = Pattern.compile("\\\\[pP]\\{|&&|\\(\\?[a-z]");

    private OpenApiContract() {}

    /** {@code generated} is what the running service answers at {@code /q/openapi}. */
    public static void check(String generated) throws IOException {
        Path committed = Path.of("openapi.yaml");
        if (Boolean.getBoolean("openapi.update")) {
            if (Files.exists(committed)) {
                assertThat(unlisted(breakingChanges(Files.readString(committed), generated), changelog()))
                        .as("changes that break a client and are not in CHANGELOG.md")
                        .isEmpty();
            }
            Files.writeString(committed, generated);
        }
        assertThat(generated)
                .as("openapi.yaml differs from the code: run the test with -Dopenapi.update=true and read the change")
                .isEqualTo(Files.readString(committed));
        assertThat(faults(YAML.readTree(generated))).isEmpty();
    }

    /** Those of {@code changes} that the changelog does not name. */
    static List<String> unlisted(List<String> changes, String changelog) {
        Matcher breaking = BREAKING.matcher(changelog);
        Set<String> listed = breaking.find() ? quoted(breaking.group(1)) : Set.of();
        return changes.stream()
                .filter(change -> Stream.of(change.split(" "))
                        .flatMap(word -> Stream.of(word, word.replaceFirst("\\..*", "")))
                        .noneMatch(listed::contains))
                .toList();
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String changelog() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("CHANGELOG.md");
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        return "";
    }

    /** What a client of {@code before} would trip over in {@code after}. */
    static List<String> breakingChanges(String before, String after) throws IOException {
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

    /** A renamed operation, a new response code and a response field that went or became nullable pass the library. */
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

    /** The library does not compare the types of OpenAPI 3.1. */
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

    private static Map<String, JsonNode> parameters(JsonNode operation) {
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

    static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        document.path("tags").forEach(tag -> {
            if (!tag.has("description")) {
                faults.add("tag " + tag.path("name").asText() + " has no description");
            }
        });
        document.findValuesAsText("pattern").stream()
                .filter(pattern -> JAVA_ALONE.matcher(pattern).find())
                .forEach(pattern -> faults.add("ECMA 262 does not read " + pattern));
        Set<String> known = new HashSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> uncertain(
                        "an answer of " + operation.path("operationId").asText(),
                        operation.path("responses"),
                        document,
                        known,
                        faults)));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (VERBS.contains(verb.getKey())) {
                        String where = verb.getKey() + " " + path.getKey();
                        String operation = verb.getValue().path("operationId").asText();
                        if (!seen.add(operation) || operation.isEmpty()) {
                            faults.add(where + " has no operationId of its own");
                        }
                        if (verb.getValue().path("summary").asText().isEmpty()) {
                            faults.add(where + " has no summary");
                        }
                        responseFaults(where, verb.getValue().path("responses"), faults);
                        parameters(verb.getValue()).values().stream()
                                .filter(parameter -> !parameter.has("description"))
                                .forEach(parameter -> faults.add(where + " does not describe "
                                        + parameter.path("name").asText()));
                        repeated(path.getKey(), verb.getValue())
                                .forEach(name -> faults.add(where + " asks again for what its path says: " + name));
                    }
                }));
        return faults;
    }

    /** Objects that come back and of which nothing is always there: no record has these components. */
    private static void uncertain(
            String where, JsonNode node, JsonNode document, Set<String> known, List<String> faults) {
        if (node.path("properties").isObject() && node.path("required").isEmpty()) {
            faults.add(where + " has no property that is always there");
        }
        String target = node.path("$ref").asText();
        if (target.startsWith("#/") && known.add(target)) {
            uncertain(target, document.at(target.substring(1)), document, known, faults);
        }
        node.properties().stream()
                .filter(member -> !member.getKey().startsWith("example"))
                .forEach(member -> uncertain(where, member.getValue(), document, known, faults));
        if (node.isArray()) {
            node.forEach(item -> uncertain(where, item, document, known, faults));
        }
    }

    /** Query parameters by which a caller could contradict the address: {@code instrument} under one instrument. */
    private static List<String> repeated(String path, JsonNode operation) {
        Set<String> said = new HashSet<>();
        NAMED.matcher(path).results().forEach(owner -> {
            said.add(owner.group(1));
            said.add(owner.group(2));
        });
        return parameters(operation).values().stream()
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> said.contains(name) || said.contains(plural(name.replaceFirst("Id$", ""))))
                .toList();
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static void responseFaults(String where, JsonNode responses, List<String> faults) {
        responses.properties().forEach(response -> {
            if (!response.getValue().has("description") && !response.getValue().has("$ref")) {
                faults.add(where + " does not describe its response " + response.getKey());
            }
            response.getValue().path("content").forEach(content -> {
                if (content.path("schema").isEmpty()) {
                    faults.add(where + " does not say what its response " + response.getKey() + " holds");
                }
            });
        });
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
