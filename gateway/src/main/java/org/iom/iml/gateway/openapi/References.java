package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;

/**
 * The check that every reference is defined in some document; one may refer to another's definitions, as the profile
 * does to the services' summaries.
 */
final class References {

    private References() {}

    static List<String> danglingIn(ObjectNode merged) {
        return new TreeSet<>(merged.findValuesAsText("$ref"))
                .stream()
                        .filter(reference -> reference.startsWith("#/"))
                        .filter(reference -> find(merged, reference).isMissingNode())
                        .map(reference -> reference + " is referred to and no document defines it")
                        .toList();
    }

    private static JsonNode find(ObjectNode merged, String reference) {
        return merged.at(reference.substring(1));
    }
}
