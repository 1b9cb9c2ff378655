package org.iom.iml.sandbox.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.sandbox.project.Project;

/** Every read of the contract that somebody may do, for what its lists name. */
final class Reads {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    /** What tells the time of asking, and nothing else. */
    private static final Pattern MOMENT = Pattern.compile(
            "\"(asOf|traceId|generatedAt|fetchedAt)\":\"[^\"]*\"|(?m)^DTSTAMP:.*$|<responseDate>[^<]*<");

    private static final int OF_EACH = 2;
    private static final int MOST_TRIES = 20;
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final Map<String, String> ALWAYS = Map.of("/v1/parties", "KEN", "/v1/instruments", "ICRMW");

    private final Desk asker;
    private final boolean hasToken;
    private final JsonNode paths;

    private Reads(Desk asker, boolean hasToken) {
        this.asker = asker;
        this.hasToken = hasToken;
        this.paths = json(asker.send("GET", "/openapi.json", "").body()).path("paths");
    }

    static Reads ofEverybody(Ports ports) {
        return new Reads(Desk.nobody(ports), false);
    }

    static Reads ofTheUnit(Ports ports) {
        return new Reads(Desk.unit(ports), true);
    }

    /** Where each read is found, now; what has been found once stays, although nothing names it any more. */
    Set<String> addresses() {
        Set<String> found = new LinkedHashSet<>();
        paths.properties().forEach(path -> {
            JsonNode read = path.getValue().path("get");
            if (read.isObject() && (hasToken || isPublic(read))) {
                filled(path.getKey()).forEach(address -> found.add(address + query(read)));
            }
        });
        return found;
    }

    /** Status, tag and content of each. */
    Map<String, String> at(Set<String> addresses) {
        Map<String, String> answers = new TreeMap<>();
        addresses.forEach(address -> {
            HttpResponse<String> answer = get(address);
            answers.put(
                    address,
                    answer.statusCode() + " "
                            + answer.headers().firstValue("ETag").orElse("") + "\n"
                            + MOMENT.matcher(answer.body()).replaceAll("now"));
        });
        return answers;
    }

    private static boolean isPublic(JsonNode read) {
        JsonNode security = read.path("security");
        return security.isMissingNode()
                || security.isEmpty()
                || Project.stream(security).anyMatch(JsonNode::isEmpty);
    }

    /** The template with what the list before each parameter names. */
    private List<String> filled(String template) {
        Matcher parameter = PARAMETER.matcher(template);
        if (!parameter.find()) {
            return List.of(template);
        }
        List<String> filled = new ArrayList<>();
        for (String before : filled(template.substring(0, parameter.start()).replaceAll("/$", ""))) {
            for (String name : named(before)) {
                filled.addAll(filled(before + '/' + name + template.substring(parameter.end())));
            }
        }
        return filled;
    }

    private Set<String> named(String list) {
        Set<String> names = new LinkedHashSet<>();
        Optional.ofNullable(ALWAYS.get(list)).ifPresent(names::add);
        HttpResponse<String> answer = get(list);
        if (answer.statusCode() == 200) {
            Project.stream(json(answer.body()).path("items"))
                    .flatMap(item -> Stream.of("id", "code", "party", "eId", "number", "name")
                            .filter(item::hasNonNull)
                            .limit(1)
                            .map(key -> item.path(key).asText()))
                    .limit(OF_EACH)
                    .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .forEach(names::add);
        }
        return names;
    }

    private static String query(JsonNode read) {
        StringBuilder query = new StringBuilder();
        Project.stream(read.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean())
                .forEach(parameter -> query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(URLEncoder.encode(example(parameter), StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static String example(JsonNode parameter) {
        return switch (parameter.path("name").asText()) {
            case "party", "parties" -> "KEN";
            case "q" -> "migrant";
            case "name" -> "Kenya";
            case "symbol" -> "A/RES/45/158";
            case "verb" -> "ListRecords";
            default ->
                parameter
                        .path("example")
                        .asText(parameter.at("/schema/examples/0").asText("x"));
        };
    }

    HttpResponse<String> get(String address) {
        for (int tries = 0; ; tries++) {
            HttpResponse<String> answer = asker.send("GET", address, "");
            if (tries == MOST_TRIES || !BUSY.contains(answer.statusCode())) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElse(1))
                    .toNanos());
        }
    }

    boolean hasToken() {
        return hasToken;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
