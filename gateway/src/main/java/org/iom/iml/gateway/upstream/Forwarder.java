package org.iom.iml.gateway.upstream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Operation;

/** Passes requests on to the services, each within its bounds. */
@ApplicationScoped
public class Forwarder {

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final UpstreamSettings settings;

    Forwarder(Vertx vertx, Upstreams upstreams, UpstreamSettings settings) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.settings = settings;
    }

    public void forward(Exchange exchange, Operation operation) {
        Bounds bounds = Bounds.of(operation, settings);
        if (declaredLength(exchange.request()) > bounds.body()) {
            exchange.refuse(Forwarding.tooLarge(bounds));
            return;
        }
        Upstream upstream = upstreams.of(operation.service());
        if (!upstream.enter()) {
            exchange.refuse(Upstream.busy());
            return;
        }
        exchange.whenOver(upstream::leave);
        goOn(exchange.request());
        new Forwarding(vertx, exchange, upstream, bounds).start();
    }

    /** The guard has let only a number through. */
    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** A client that waits to be told may send its body now. */
    private static void goOn(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.headers().remove(HttpHeaders.EXPECT);
            request.response().writeContinue();
        }
    }
}
