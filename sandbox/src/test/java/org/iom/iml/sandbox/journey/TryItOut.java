package org.iom.iml.sandbox.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.sandbox.project.Project;

/** Every operation of the contract, sent as the explorer fills it in: with what is required, as the examples have it. */
final class TryItOut {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<Integer> BLAMED = Set.of(400, 406, 415, 422);
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final int MOST_TRIES = 60;

    private final Desk person;
    private final JsonNode paths;

    TryItOut(Ports ports) {
        this.person = Desk.unit(ports);
        this.paths = Reads.json(person.send("GET", "/openapi.json", "").body()).path("paths");
    }

    /** The operations whose own example is refused, with the answer; {@code reviewed} has codes that may be said. */
    List<String> refused(Map<String, String> reviewed) {
        List<String> refused = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb -> {
                            HttpResponse<String> answer = sent(verb.getKey(), path.getKey(), verb.getValue());
                            String name = name(verb.getValue());
                            if (isRefused(answer) && !code(answer).equals(reviewed.get(name))) {
                                refused.add(name + ": " + answer.statusCode() + ' ' + answer.body());
                            }
                        }));
        return refused;
    }

    /** The names of all operations. */
    List<String> operations() {
        return Project.stream(paths)
                .flatMap(path -> path.properties().stream())
                .filter(verb -> VERBS.contains(verb.getKey()))
                .map(verb -> name(verb.getValue()))
                .toList();
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return BLAMED.contains(answer.statusCode()) || answer.statusCode() >= 500;
    }

    private static String code(HttpResponse<String> answer) {
        return Reads.json(answer.body()).path("code").asText();
    }

    private static String name(JsonNode operation) {
        return operation.path("operationId").asText();
    }

    private HttpResponse<String> sent(String verb, String template, JsonNode operation) {
        String address = address(template, operation);
        JsonNode content = operation.at("/requestBody/content");
        String[] headers = headers(operation, content);
        String body = body(content);
        for (int tries = 0; ; tries++) {
            HttpResponse<String> answer = person.send(verb.toUpperCase(Locale.ROOT), address, body, headers);
            if (tries == MOST_TRIES || !BUSY.contains(answer.statusCode())) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElse(1))
                    .toNanos());
        }
    }

    private static String address(String template, JsonNode operation) {
        String address = template;
        for (JsonNode parameter : required(operation, "path")) {
            address = address.replace('{' + parameter.path("name").asText() + '}', encoded(example(parameter)));
        }
        StringBuilder query = new StringBuilder(address);
        for (JsonNode parameter : required(operation, "query")) {
            query.append(query.indexOf("?") < 0 ? '?' : '&')
                    .append(parameter.path("name").asText())
                    .append('=')
                    .append(encoded(example(parameter)));
        }
        return query.toString();
    }

    private static String[] headers(JsonNode operation, JsonNode content) {
        Stream<String> own = required(operation, "header").stream()
                .flatMap(header -> Stream.of(header.path("name").asText(), example(header)));
        Stream<String> type = content.isObject()
                ? Stream.of("Content-Type", content.fieldNames().next())
                : Stream.of();
        return Stream.of(Stream.of("Accept", accepted(operation)), own, type)
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private static String accepted(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").properties().stream())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("*/*");
    }

    private static String body(JsonNode content) {
        if (!content.isObject()) {
            return "";
        }
        JsonNode media = content.elements().next();
        JsonNode example = media.has("example") ? media.path("example") : media.findPath("value");
        return example.isTextual() ? example.asText() : example.toString();
    }

    private static List<JsonNode> required(JsonNode operation, String in) {
        return Project.stream(operation.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .filter(parameter -> parameter.path("required").asBoolean())
                .toList();
    }

    private static String example(JsonNode parameter) {
        return Stream.of(
                        parameter.path("example"),
                        parameter.at("/schema/example"),
                        parameter.at("/schema/examples/0"),
                        parameter.path("examples").findPath("value"))
                .filter(JsonNode::isValueNode)
                .findFirst()
                .map(JsonNode::asText)
                .orElseThrow(() -> new IllegalStateException(parameter + " shows no value"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
