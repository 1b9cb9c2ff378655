package org.iom.iml.gateway.peer;

import java.util.List;
import java.util.Map;

/** A request as a peer saw it. */
public record Received(String method, String target, List<Map.Entry<String, String>> headers, long bodyLength) {

    public List<String> all(String header) {
        return headers.stream()
                .filter(field -> field.getKey().equalsIgnoreCase(header))
                .map(Map.Entry::getValue)
                .toList();
    }
}
