package org.iom.iml.gateway.door;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.explorer.Explorer;

/** The pages that are not API operations, which is the explorer; health and metrics have a port of their own. */
@ApplicationScoped
class Pages {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Explorer explorer;

    Pages(Explorer explorer) {
        this.explorer = explorer;
    }

    /** Serves the request and returns true if it is for a page. */
    boolean serve(Exchange exchange) {
        return READING.contains(exchange.request().method()) && explorer.serve(exchange);
    }
}
