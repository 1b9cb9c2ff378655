package org.iom.iml.gateway.upstream;

import io.vertx.core.MultiMap;
import java.util.Set;
import org.iom.iml.gateway.guard.HopByHopHeaders;

/** What of a service's header fields a client sees: nothing of its connection, its software or its address. */
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
