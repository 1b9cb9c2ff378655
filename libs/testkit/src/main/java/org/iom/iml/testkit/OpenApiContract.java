package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of a service's contract against the committed {@code openapi.yaml}. With {@code -Dopenapi.update=true} it
 * rewrites the file, unless that would break clients in a way not listed in CHANGELOG.md under "Breaking", by
 * operationId, path or schema in backticks.
 */
public final class OpenApiContract {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** The first such section, which belongs to the next release. */
    private static final Pattern BREAKING = Pattern.compile("(?s)### Breaking\n(.*?)(?=\n##|\\z)");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** A collection and the parameter that identifies one of its members. */
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)/\\{(\\w+)}");

    /** The keywords that describe the content of an object. */
    private static final Set<String> SHAPES = Set.of("properties", "additionalProperties", "$ref", "allOf", "oneOf");

    /** The media type of linked data, whose content is defined by its vocabularies. */
    private static final String LINKED_DATA = "application/ld+json";

    /**
     * The regular expression syntax that only Java has: named character classes, their intersections and inline flags.
     */
    private static final Pattern JAVA_ALONE = Pattern.compile("\\\\[pP]\\{|&&|\\(\\?[a-z]");

    private OpenApiContract() {}

    /** Checks {@code generated}, which is what the running service returns at {@code /q/openapi}. */
    public static void check(String generated) throws IOException {
        Path committed = Path.of("openapi.yaml");
        if (Boolean.getBoolean("openapi.update")) {
            if (Files.exists(committed)) {
                assertThat(unlisted(BreakingChanges.between(Files.readString(committed), generated), changelog()))
                        .as("changes that break a client and are not in CHANGELOG.md")
                        .isEmpty();
            }
            Files.writeString(committed, generated);
        }
        assertThat(generated)
                .as("openapi.yaml differs from the code: run the test with -Dopenapi.update=true and read the change")
                .isEqualTo(Files.readString(committed));
        JsonNode contract = YAML.readTree(generated);
        assertThat(faults(contract)).isEmpty();
        assertThat(ContractExamples.faults(contract)).isEmpty();
    }

    /** Returns those of {@code changes} that the changelog does not list. */
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
                        BreakingChanges.parameters(verb.getValue()).values().stream()
                                .filter(parameter -> !parameter.has("description"))
                                .forEach(parameter -> faults.add(where + " does not describe "
                                        + parameter.path("name").asText()));
                        repeated(path.getKey(), verb.getValue())
                                .forEach(name -> faults.add(where + " asks again for what its path says: " + name));
                    }
                }));
        return faults;
    }

    /** Finds returned objects without a description of their content or without a single required property. */
    private static void uncertain(
            String where, JsonNode node, JsonNode document, Set<String> known, List<String> faults) {
        if ("object".equals(node.path("type").asText()) && SHAPES.stream().noneMatch(node::has)) {
            faults.add(where + " has an object of which nothing is said");
        }
        if (node.path("properties").isObject() && node.path("required").isEmpty() && !node.has("minProperties")) {
            faults.add(where + " has no property that is always there");
        }
        String target = node.path("$ref").asText();
        if (target.startsWith("#/") && known.add(target)) {
            uncertain(target, document.at(target.substring(1)), document, known, faults);
        }
        node.properties().stream()
                .filter(member -> !member.getKey().startsWith("example")
                        && !member.getKey().equals(LINKED_DATA))
                .forEach(member -> uncertain(where, member.getValue(), document, known, faults));
        if (node.isArray()) {
            node.forEach(item -> uncertain(where, item, document, known, faults));
        }
    }

    /** Finds query parameters that could contradict the path: {@code instrument} under one instrument. */
    private static List<String> repeated(String path, JsonNode operation) {
        Set<String> said = new HashSet<>();
        NAMED.matcher(path).results().forEach(owner -> {
            said.add(owner.group(1));
            said.add(owner.group(2));
        });
        return BreakingChanges.parameters(operation).values().stream()
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
}
