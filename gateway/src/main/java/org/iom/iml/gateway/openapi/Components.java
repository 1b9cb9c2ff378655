package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The components of all documents, in which each name has a single meaning, so that clients never have to guess. */
final class Components {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final List<String> flaws;
    private final Map<String, Map<String, JsonNode>> kinds = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    Components(List<String> flaws) {
        this.flaws = flaws;
    }

    void add(String service, ObjectNode document) {
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals(SECURITY_SCHEMES))
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    JsonNode known = kinds.computeIfAbsent(kind.getKey(), any -> new TreeMap<>())
                            .putIfAbsent(component.getKey(), component.getValue());
                    String name = kind.getKey() + "/" + component.getKey();
                    String owner = owners.computeIfAbsent(name, any -> service);
                    if (known != null && !known.equals(component.getValue())) {
                        flaws.add(service + ": " + name + " is not what " + owner + " has under that name");
                    }
                }));
    }

    ObjectNode node(JsonNode securitySchemes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        kinds.forEach((kind, components) -> node.withObjectProperty(kind).setAll(components));
        node.set(SECURITY_SCHEMES, securitySchemes.deepCopy());
        return node;
    }
}
