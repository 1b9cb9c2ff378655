package org.iom.iml.gateway.coding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The Vary header: the request fields on which a response depends, in one line. */
public final class Vary {

    private Vary() {}

    public static void on(MultiMap answer, String... fields) {
        Set<String> all = new LinkedHashSet<>();
        answer.getAll(HttpHeaders.VARY).forEach(line -> all.addAll(Arrays.asList(line.split(",\\s*"))));
        all.addAll(Arrays.asList(fields));
        answer.set(HttpHeaders.VARY, String.join(", ", all));
    }
}
