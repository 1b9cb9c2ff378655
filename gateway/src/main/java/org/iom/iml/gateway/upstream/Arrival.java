package org.iom.iml.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;

/** A request body received before the service is contacted, so that a slow sender occupies no capacity there. */
final class Arrival {

    private final HttpServerRequest request;
    private final Bounds bounds;
    private final WaitingBodies waiting;
    private final Buffer body = Buffer.buffer();
    private final Promise<Buffer> whole = Promise.promise();

    private Arrival(HttpServerRequest request, Bounds bounds, WaitingBodies waiting) {
        this.request = request;
        this.bounds = bounds;
        this.waiting = waiting;
    }

    /**
     * Returns the whole body; fails with {@link Refused} where it is too large, too slow or exceeds the memory for
     * waiting bodies.
     */
    static Future<Buffer> of(Exchange exchange, Bounds bounds, WaitingBodies waiting, Vertx vertx, PaceSettings pace) {
        Arrival arrival = new Arrival(exchange.request(), bounds, waiting);
        exchange.whenOver(() -> waiting.giveBack(arrival.body.length()));
        Pace watch = Pace.watch(vertx, pace, arrival.body::length, () -> true, arrival::tooSlow);
        long timer = vertx.setTimer(bounds.upload().toMillis(), id -> arrival.tooSlow());
        arrival.whole.future().onComplete(any -> {
            watch.end();
            vertx.cancelTimer(timer);
        });
        exchange.whenOver(() -> arrival.whole.tryFail(new Refused(Forwarding.uploadTooSlow())));
        arrival.begin();
        return arrival.whole.future();
    }

    private void begin() {
        request.handler(this::take);
        request.exceptionHandler(broken -> whole.tryFail(new Refused(Forwarding.uploadTooSlow())));
        request.endHandler(end -> whole.tryComplete(body));
        request.resume();
    }

    private void take(Buffer part) {
        if (whole.future().isComplete()) {
            return;
        }
        if (body.length() + part.length() > bounds.body()) {
            whole.tryFail(new Refused(Forwarding.tooLarge(bounds)));
        } else if (!waiting.take(part.length())) {
            whole.tryFail(new Refused(Problem.of(
                            ProblemKind.UPSTREAM_BUSY,
                            "Too many request bodies are being received at the moment: try again.")
                    .retryAfter(java.time.Duration.ofSeconds(1))));
        } else {
            body.appendBuffer(part);
        }
    }

    private void tooSlow() {
        whole.tryFail(new Refused(Forwarding.uploadTooSlow()));
    }
}
