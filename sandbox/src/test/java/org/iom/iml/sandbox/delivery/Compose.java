package org.iom.iml.sandbox.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.iom.iml.sandbox.project.Project;

/** The containers of docker-compose.yml. */
final class Compose {
    static final JsonNode FILE =
            Project.yaml(Project.text("docker-compose.yml")).getFirst();

    private Compose() {}

    static Map<String, JsonNode> containers() {
        Map<String, JsonNode> containers = new TreeMap<>();
        FILE.path("services").properties().forEach(entry -> containers.put(entry.getKey(), entry.getValue()));
        return containers;
    }

    static JsonNode container(String name) {
        return FILE.path("services").path(name);
    }

    static Map<String, String> environment(String container) {
        Map<String, String> environment = new TreeMap<>();
        container(container)
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        return environment;
    }

    /** Where other containers find {@code container}. */
    static String address(String container) {
        return container + ":" + port(container);
    }

    private static int port(String container) {
        return switch (container) {
            case "postgres" -> 5432;
            case "kafka" -> {
                Properties broker = Project.properties("docker/kafka/server.properties");
                String advertised = broker.getProperty("advertised.listeners");
                yield Integer.parseInt(advertised.substring(advertised.lastIndexOf(':') + 1));
            }
            case "identity" ->
                container(container).at("/environment/KC_HTTP_PORT").asInt();
            default -> container(container).at("/environment/HTTP_PORT").asInt();
        };
    }
}
