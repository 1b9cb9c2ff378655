package org.iom.iml.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;

/** A reader of small JSON documents from the services, for responses that the gateway composes itself. */
@ApplicationScoped
public class Reading {

    /** The maximum size of a document, so that composing uses constant memory. */
    static final int MOST_BYTES = 512 * 1024;

    /** A service's response; the body is read only on success. */
    public record Answer(int status, JsonObject body) {}

    private final Vertx vertx;
    private final Upstreams upstreams;

    Reading(Vertx vertx, Upstreams upstreams) {
        this.vertx = vertx;
        this.upstreams = upstreams;
    }

    /** Reads a document; fails with {@link Refused} where the service gives no usable response within the deadline. */
    public Future<Answer> read(String service, String path, MultiMap headers, Duration deadline) {
        Upstream upstream = upstreams.of(service);
        if (!upstream.enter(false)) {
            return Future.failedFuture(new Refused(Upstream.busy()));
        }
        return upstream.guarded(() -> upstream.connect(HttpMethod.GET)
                        .compose(request -> within(deadline, request, answer(request, path, headers))))
                .onComplete(any -> upstream.leave(false));
    }

    private static Future<Answer> answer(HttpClientRequest request, String path, MultiMap headers) {
        request.setURI(path).headers().addAll(headers);
        return request.send()
                .compose(response -> response.statusCode() / 100 == 2
                        ? bounded(request, response).map(body -> new Answer(response.statusCode(), json(body)))
                        : discarded(request, response));
    }

    private static Future<Answer> discarded(HttpClientRequest request, HttpClientResponse response) {
        request.reset();
        return Future.succeededFuture(new Answer(response.statusCode(), new JsonObject()));
    }

    private static Future<Buffer> bounded(HttpClientRequest request, HttpClientResponse response) {
        Promise<Buffer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(promise::tryFail);
        response.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > MOST_BYTES && promise.tryFail(fault(ProblemKind.UPSTREAM_FAILED))) {
                request.reset();
            }
        });
        response.endHandler(end -> promise.tryComplete(body));
        return promise.future();
    }

    private static JsonObject json(Buffer body) {
        try {
            return body.toJsonObject();
        } catch (DecodeException | ClassCastException unusable) {
            throw fault(ProblemKind.UPSTREAM_FAILED);
        }
    }

    private <T> Future<T> within(Duration deadline, HttpClientRequest request, Future<T> answer) {
        Promise<T> promise = Promise.promise();
        long timer = vertx.setTimer(deadline.toMillis(), id -> {
            promise.tryFail(fault(ProblemKind.UPSTREAM_TIMEOUT));
            request.reset();
        });
        answer.onComplete(result -> {
            vertx.cancelTimer(timer);
            if (result.succeeded()) {
                promise.tryComplete(result.result());
            } else {
                promise.tryFail(
                        result.cause() instanceof Refused known ? known : fault(ProblemKind.UPSTREAM_UNAVAILABLE));
            }
        });
        return promise.future();
    }

    private static Refused fault(ProblemKind kind) {
        return new UpstreamFault(Problem.of(kind, kind.title()));
    }
}
