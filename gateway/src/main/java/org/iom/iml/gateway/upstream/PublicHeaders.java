package org.iom.iml.gateway.upstream;

import io.vertx.core.MultiMap;
import java.util.Set;
import org.iom.iml.gateway.guard.HopByHopHeaders;

/** The response headers that a client sees: nothing of the service's connection, software or address. */
final class PublicHeaders {

    private PublicHeaders() {}

    static void clean(MultiMap headers, String origin) {
        HopByHopHeaders.strip(headers);
        headers.remove("Server").remove("X-Powered-By").remove("Set-Cookie");
        Set.copyOf(headers.names()).stream()
                .filter(name -> name.regionMatches(true, 0, "Access-Control-", 0, 15))
                .forEach(headers::remove);
        PublicLinks.rewrite(headers, origin);
    }
}
