package org.iom.iml.gateway.guard;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The header fields with which a client could pose as a proxy, removed before any service sees them. */
public final class ForgeableHeaders {

    private static final Set<String> NAMES = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "true-client-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "cookie",
            "baggage");
    private static final List<String> PREFIXES = List.of("x-forwarded", "x-envoy-", "x-original-");

    private ForgeableHeaders() {}

    public static void strip(MultiMap headers) {
        Set.copyOf(headers.names()).stream()
                .filter(ForgeableHeaders::isForgeable)
                .forEach(headers::remove);
    }

    private static boolean isForgeable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
