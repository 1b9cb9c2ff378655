package org.iom.iml.gateway.operation;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All operations of the contract, matched by exact method and path template; a literal segment takes precedence over a
 * parameter.
 */
public final class Operations {

    private static final String VERBS = "get put post delete patch";

    private final Segment root = new Segment();

    private final JsonArray usualSecurity;

    private Operations(JsonArray usualSecurity) {
        this.usualSecurity = usualSecurity;
    }

    public static Operations of(JsonObject openApi) {
        Operations operations = new Operations(openApi.getJsonArray("security", new JsonArray()));
        JsonObject paths = openApi.getJsonObject("paths");
        for (String template : paths.fieldNames()) {
            JsonObject path = paths.getJsonObject(template);
            path.fieldNames().stream()
                    .filter(member -> List.of(VERBS.split(" ")).contains(member))
                    .forEach(verb -> operations.add(template, verb, path.getJsonObject(verb)));
        }
        return operations;
    }

    private void add(String template, String verb, JsonObject operation) {
        HttpMethod method = HttpMethod.valueOf(verb.toUpperCase(Locale.ROOT));
        Segment segment = root;
        for (String name : segments(template)) {
            segment = segment.next(name);
        }
        segment.operations.put(
                method.name(),
                new Operation(
                        operation.getString("operationId"),
                        method,
                        template,
                        operation.getString("x-service"),
                        needsToken(operation.getJsonArray("security", usualSecurity))));
    }

    /** Reports whether a token is required; an empty requirement among others makes it optional. */
    private static boolean needsToken(JsonArray security) {
        return !security.isEmpty() && security.stream().noneMatch(way -> ((JsonObject) way).isEmpty());
    }

    public Match find(HttpMethod method, String path) {
        List<String> values = segments(path);
        Segment segment = root.find(values);
        if (segment == null) {
            return new Match.Nothing();
        }
        Operation operation = segment.operations.get(method.equals(HttpMethod.HEAD) ? "GET" : method.name());
        return operation == null
                ? new Match.OtherMethods(segment.methods())
                : new Match.Found(operation, parameters(operation.template(), values));
    }

    /** Returns the methods of a path; empty where the path does not exist. */
    public Set<String> methods(String path) {
        Segment segment = root.find(segments(path));
        return segment == null ? Set.of() : segment.methods();
    }

    private static Map<String, String> parameters(String template, List<String> values) {
        List<String> names = segments(template);
        return IntStream.range(0, names.size())
                .filter(index -> isParameter(names.get(index)))
                .boxed()
                .collect(Collectors.toUnmodifiableMap(index -> name(names.get(index)), values::get));
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static String name(String parameter) {
        return parameter.substring(1, parameter.length() - 1);
    }

    /** A node in the tree of templates. */
    private static final class Segment {

        private final Map<String, Segment> literals = new HashMap<>();
        private final Map<String, Operation> operations = new TreeMap<>();
        private @Nullable Segment parameter;

        Segment next(String name) {
            if (!isParameter(name)) {
                return literals.computeIfAbsent(name, any -> new Segment());
            }
            if (parameter == null) {
                parameter = new Segment();
            }
            return parameter;
        }

        Set<String> methods() {
            Set<String> methods = new TreeSet<>(operations.keySet());
            methods.add("OPTIONS");
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            return methods;
        }

        @Nullable Segment find(List<String> rest) {
            if (rest.isEmpty()) {
                return operations.isEmpty() ? null : this;
            }
            List<String> further = rest.subList(1, rest.size());
            Segment literal = literals.get(rest.get(0));
            Segment found = literal == null ? null : literal.find(further);
            boolean tryParameter =
                    found == null && parameter != null && !rest.get(0).isEmpty();
            return tryParameter && parameter != null ? parameter.find(further) : found;
        }
    }
}
