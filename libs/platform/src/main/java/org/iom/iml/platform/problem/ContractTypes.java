package org.iom.iml.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The media types that each operation accepts and returns, according to the service's own contract. */
@Singleton
class ContractTypes {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final ObjectMapper json;
    private @Nullable List<Operation> operations;

    ContractTypes(ObjectMapper json) {
        this.json = json;
    }

    private record Operation(String method, Pattern path, JsonNode spec) {
        boolean is(String otherMethod, String otherPath) {
            return method.equals(otherMethod.toLowerCase(Locale.ROOT))
                    && path.matcher(otherPath).matches();
        }
    }

    /** Returns the media types that the operation accepts. */
    List<String> taken(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.is(method, path))
                .flatMap(operation -> names(operation.spec().path("requestBody")).stream())
                .distinct()
                .toList();
    }

    /** Returns the media types of the operation's successful responses. */
    List<String> offered(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.is(method.equals("HEAD") ? "GET" : method, path))
                .flatMap(operation -> operation.spec().path("responses").properties().stream())
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> names(answer.getValue()).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(JsonNode holder) {
        TreeSet<String> names = new TreeSet<>();
        holder.path("content").fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }

    private synchronized List<Operation> operations() {
        if (operations == null) {
            operations = read();
        }
        return operations;
    }

    private List<Operation> read() {
        List<Operation> found = new ArrayList<>();
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            JsonNode paths = contract == null
                    ? json.createObjectNode()
                    : json.readTree(contract).path("paths");
            paths.properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> found.add(
                                    new Operation(method.getKey(), template(path.getKey()), method.getValue()))));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return found;
    }

    private static Pattern template(String path) {
        return Pattern.compile(path.replaceAll("\\{[^/}]+}", "[^/]+"));
    }
}
