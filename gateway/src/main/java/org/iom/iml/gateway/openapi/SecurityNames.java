package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The check that operations use only security schemes defined in the gateway's document. */
final class SecurityNames {

    private SecurityNames() {}

    static List<String> unknownIn(ObjectNode document) {
        JsonNode schemes = document.path("components").path("securitySchemes");
        Set<String> unknown = new TreeSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("security")
                        .forEach(requirement -> requirement.properties().stream()
                                .map(scheme -> scheme.getKey())
                                .filter(name -> !schemes.has(name))
                                .forEach(name -> unknown.add(
                                        operation.path("operationId").asText() + " asks for the security scheme " + name
                                                + ", which the gateway's document does not define")))));
        return List.copyOf(unknown);
    }
}
