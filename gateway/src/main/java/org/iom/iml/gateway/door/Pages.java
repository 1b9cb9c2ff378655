package org.iom.iml.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.explorer.Explorer;

/** What is no operation of the API: the explorer for people, health and metrics for probes. */
@ApplicationScoped
class Pages {

    private static final Set<String> PROBES =
            Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Explorer explorer;
    private final Router quarkus;

    Pages(Explorer explorer, Router quarkus) {
        this.explorer = explorer;
        this.quarkus = quarkus;
    }

    /** Whether the request was for a page; it is answered then. */
    boolean serve(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        if (!READING.contains(request.method())) {
            return false;
        }
        if (PROBES.contains(exchange.path()) && !cameThroughProxy(request)) {
            quarkus.handle(request);
            return true;
        }
        return explorer.serve(exchange);
    }

    /** Probes come from beside the gateway; what a proxy brings comes from outside. */
    private static boolean cameThroughProxy(HttpServerRequest request) {
        return request.headers().contains("X-Forwarded-For")
                || request.headers().contains("Forwarded");
    }
}
