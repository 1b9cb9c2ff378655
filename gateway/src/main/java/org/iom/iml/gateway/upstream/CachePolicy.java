package org.iom.iml.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyResponse;
import org.iom.iml.gateway.coding.Vary;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Operation;

/**
 * The caching policy: responses that are not public are never stored; public ones are revalidated on each use, unless
 * the service says otherwise.
 */
final class CachePolicy {

    private CachePolicy() {}

    static void complete(ProxyResponse response, Exchange exchange) {
        MultiMap headers = response.headers();
        boolean isPublic = exchange.operation().map(Operation::isForEverybody).orElse(false)
                && exchange.caller().isPublic();
        if (!isPublic) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, response.getStatusCode() < 400 ? "no-cache" : "no-store");
        }
        Vary.on(headers, "Authorization");
    }
}
