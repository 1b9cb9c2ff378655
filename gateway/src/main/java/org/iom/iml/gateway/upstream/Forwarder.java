package org.iom.iml.gateway.upstream;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Operation;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The forwarding of requests to the services, each within its limits; capacity is taken only when there is something to
 * forward.
 */
@ApplicationScoped
public class Forwarder {

    private static final Logger LOG = Logger.getLogger(Forwarder.class);

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final UpstreamSettings settings;
    private final PaceSettings pace;
    private final WaitingBodies waiting;

    Forwarder(Vertx vertx, Upstreams upstreams, UpstreamSettings settings, PaceSettings pace, WaitingBodies waiting) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.settings = settings;
        this.pace = pace;
        this.waiting = waiting;
    }

    public void forward(Exchange exchange, Operation operation) {
        Upstream upstream = upstreams.of(operation.service());
        HttpServerRequest request = exchange.request();
        Bounds bounds = Bounds.of(operation, request, settings);
        if (declaredLength(request) > bounds.body()) {
            exchange.refuse(Forwarding.tooLarge(bounds));
        } else if (!exchange.hasUnreadBody() || operation.takesFile()) {
            goOn(request);
            enter(exchange, upstream, bounds, null);
        } else {
            goOn(request);
            Arrival.of(exchange, bounds, waiting, vertx, pace)
                    .onSuccess(body -> enter(exchange, upstream, bounds, body))
                    .onFailure(failure -> exchange.refuse(problem(failure)));
        }
    }

    /** Takes a place at the service; streamed files have places of their own, so that nothing else waits for them. */
    private void enter(Exchange exchange, Upstream upstream, Bounds bounds, @Nullable Buffer body) {
        if (exchange.isOver()) {
            return;
        }
        boolean streams = body == null && exchange.hasUnreadBody();
        if (!upstream.enter(streams)) {
            exchange.refuse(Upstream.busy());
            return;
        }
        exchange.whenOver(() -> upstream.leave(streams));
        new Forwarding(vertx, exchange, upstream, bounds, pace).start(body);
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        LOG.error("A body could not be read", failure);
        return Problem.of(ProblemKind.INTERNAL_ERROR, "The gateway failed.");
    }

    /** Returns the declared length, which the guard has ensured is a number. */
    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** Tells a client that waits for 100 Continue to send its body. */
    private static void goOn(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.headers().remove(HttpHeaders.EXPECT);
            request.response().writeContinue();
        }
    }
}
