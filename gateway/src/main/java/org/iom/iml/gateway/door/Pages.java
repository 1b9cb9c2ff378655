package org.iom.iml.gateway.door;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.explorer.Explorer;

/** What is no operation of the API: the explorer for people. Health and metrics have a port of their own. */
@ApplicationScoped
class Pages {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Explorer explorer;

    Pages(Explorer explorer) {
        this.explorer = explorer;
    }

    /** Whether the request was for a page; it is answered then. */
    boolean serve(Exchange exchange) {
        return READING.contains(exchange.request().method()) && explorer.serve(exchange);
    }
}
