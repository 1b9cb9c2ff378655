package org.iom.iml.gateway.upstream;

import io.vertx.core.MultiMap;
import java.util.List;

/** Links of a response that name the service's own address, made relative so that they lead through the gateway. */
final class PublicLinks {

    private static final List<String> FIELDS = List.of("Location", "Content-Location", "Link");

    private PublicLinks() {}

    static void rewrite(MultiMap headers, String origin) {
        for (String field : FIELDS) {
            List<String> values = headers.getAll(field);
            if (values.stream().anyMatch(value -> value.contains(origin))) {
                headers.set(
                        field,
                        values.stream()
                                .map(value -> value.replace(origin + "/", "/"))
                                .toList());
            }
        }
    }
}
