package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The components of all documents: the same name with the same content is one, the same name with another content (or
 * that leads to another content) carries the service's name in front.
 */
final class Components {

    private static final String ROOT = "#/components/";
    private static final String SECURITY_SCHEMES = "securitySchemes";

    /** Reference → service → content. */
    private final Map<String, Map<String, JsonNode>> owners;

    private final Set<String> contested;

    private Components(Map<String, Map<String, JsonNode>> owners, Set<String> contested) {
        this.owners = owners;
        this.contested = contested;
    }

    static Components of(Map<String, ObjectNode> documents) {
        Map<String, Map<String, JsonNode>> owners = new TreeMap<>();
        documents.forEach((service, document) -> document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals(SECURITY_SCHEMES))
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> owners.computeIfAbsent(
                                        ROOT + kind.getKey() + "/" + component.getKey(), any -> new LinkedHashMap<>())
                                .put(service, component.getValue()))));
        return new Components(owners, contested(owners));
    }

    private static Set<String> contested(Map<String, Map<String, JsonNode>> owners) {
        Set<String> contested = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Map<String, JsonNode>> component : owners.entrySet()) {
                Set<JsonNode> contents = new HashSet<>(component.getValue().values());
                boolean leadsApart = component.getValue().size() > 1
                        && contents.stream()
                                .flatMap(content -> content.findValuesAsText("$ref").stream())
                                .anyMatch(contested::contains);
                if (contents.size() > 1 || leadsApart) {
                    grown |= contested.add(component.getKey());
                }
            }
        }
        return contested;
    }

    /** The document with every reference as it reads in the merged one. */
    ObjectNode renamed(String service, ObjectNode document) {
        return (ObjectNode) renamedNode(service, document);
    }

    private JsonNode renamedNode(String service, JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(reference(service, node.asText()));
        }
        JsonNode copy = node.isContainerNode() ? node.deepCopy() : node;
        if (copy instanceof ObjectNode object) {
            List.copyOf(object.properties())
                    .forEach(member -> object.set(member.getKey(), renamedNode(service, member.getValue())));
        }
        if (copy instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, renamedNode(service, array.get(index)));
            }
        }
        return copy;
    }

    private String reference(String service, String text) {
        if (!contested.contains(text)) {
            return text;
        }
        int name = text.lastIndexOf('/') + 1;
        String prefix = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        return text.substring(0, name) + prefix + text.substring(name);
    }

    ObjectNode node(JsonNode securitySchemes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        owners.forEach((reference, contents) -> contents.forEach((service, content) -> {
            String[] kindAndName =
                    reference(service, reference).substring(ROOT.length()).split("/", 2);
            node.withObjectProperty(kindAndName[0]).set(kindAndName[1], renamedNode(service, content));
        }));
        node.set(SECURITY_SCHEMES, securitySchemes.deepCopy());
        return node;
    }
}
