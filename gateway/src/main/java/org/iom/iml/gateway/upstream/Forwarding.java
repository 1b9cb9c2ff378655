package org.iom.iml.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import org.iom.iml.gateway.coding.Gzip;
import org.iom.iml.gateway.coding.GzippedStream;
import org.iom.iml.gateway.coding.MarkedTags;
import org.iom.iml.gateway.coding.Vary;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.guard.BoundedBody;
import org.iom.iml.gateway.guard.Connections;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A request on its way to a service and the response on its way back, streamed within the limits of the operation. */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final Vertx vertx;
    private final Exchange exchange;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final Bounds bounds;
    private final PaceSettings pace;
    private final BoundedBody body;
    private @Nullable Buffer whole;
    private @Nullable Deadlines deadlines;
    private @Nullable String conditions;
    private boolean expired;

    Forwarding(Vertx vertx, Exchange exchange, Upstream upstream, Bounds bounds, PaceSettings pace) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.request = exchange.request();
        this.upstream = upstream;
        this.bounds = bounds;
        this.pace = pace;
        this.body = new BoundedBody(request, bounds.body(), this::uploaded);
    }

    /** Starts forwarding with a body that has already arrived, or streams it. */
    void start(@Nullable Buffer arrived) {
        whole = arrived;
        HttpProxy.reverseProxy(upstream.client())
                .origin(context -> upstream.connect(request.method()).onSuccess(this::connected))
                .addInterceptor(this)
                .handle(request);
    }

    private void connected(HttpClientRequest onward) {
        exchange.whenOver(() -> giveUp(onward));
        deadlines = new Deadlines(vertx, bounds.upload(), bounds.response(), () -> expire(onward));
        if (whole != null) {
            deadlines.uploaded();
        } else if (!request.isEnded()) {
            Pace upload = Pace.watch(
                    vertx, pace, body::length, () -> body.isAwaited() && !request.isEnded(), () -> expire(onward));
            exchange.whenOver(upload::end);
        }
    }

    private void expire(HttpClientRequest onward) {
        expired = true;
        onward.reset();
    }

    private boolean hasArrived() {
        return whole != null || body.isComplete();
    }

    /**
     * Resets the onward request once the client has its answer or has left, because an unfinished body would keep the
     * service busy for ever.
     */
    private void giveUp(HttpClientRequest onward) {
        if (!hasArrived() || !request.response().ended()) {
            onward.reset();
        }
    }

    private void uploaded() {
        if (deadlines != null) {
            deadlines.uploaded();
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap onward = context.request().headers();
        conditions = String.join(",", onward.getAll(HttpHeaders.IF_NONE_MATCH));
        MarkedTags.unmark(onward);
        onward.remove(HttpHeaders.ACCEPT_ENCODING);
        context.request()
                .setBody(
                        whole == null
                                ? Body.body(body, context.request().getBody().length())
                                : Body.body(whole));
        return upstream.guarded(() -> context.sendRequest()
                        .onComplete(any -> met())
                        .recover(failure -> again(context, failure))
                        .recover(failure -> Future.failedFuture(reason(failure))))
                .recover(this::refused);
    }

    /** Sends a request that changes nothing once more where its connection was lost before any answer. */
    private Future<ProxyResponse> again(ProxyContext context, Throwable failure) {
        boolean lost = !(failure instanceof Refused) && !expired && !isClients(failure);
        if (!lost || whole != null || body.length() > 0 || !upstream.mayRetry(request.method())) {
            return Future.failedFuture(failure);
        }
        context.request().setBody(null);
        return context.sendRequest().onComplete(any -> met());
    }

    private void met() {
        if (deadlines != null) {
            deadlines.met();
        }
    }

    private Refused reason(Throwable failure) {
        if (failure instanceof Refused known) {
            return known;
        }
        if (body.isTooLarge()) {
            return new Refused(tooLarge(bounds));
        }
        if (expired) {
            return hasArrived() ? new UpstreamFault(tooSlow()) : new Refused(uploadTooSlow());
        }
        LOG.debugf(failure, "No response to %s", request.method());
        return isClients(failure) ? new Refused(lost()) : new UpstreamFault(lost());
    }

    /**
     * Reports whether the client and not the service is why there is no response. A reset of our own is because the
     * client has left, which its connection may not say yet.
     */
    private boolean isClients(Throwable failure) {
        return failure instanceof StreamResetException || request.response().closed();
    }

    /** Answers the client directly and returns a future that never completes, so that the proxy does nothing more. */
    private Future<ProxyResponse> refused(Throwable failure) {
        if (failure instanceof Refused refused) {
            refused.problem().answer(request);
        } else {
            LOG.error("Forwarding failed", failure);
            Problem.of(ProblemKind.INTERNAL_ERROR, "The gateway failed.").answer(request);
        }
        return Promise.<ProxyResponse>promise().future();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        PublicHeaders.clean(response.headers(), upstream.origin());
        CachePolicy.complete(response, exchange);
        boolean compress = compresses(response);
        HttpServerResponse own = request.response();
        Pace download = Pace.watch(vertx, pace, own::bytesWritten, own::writeQueueFull, () -> {
            Connections.cut(request.connection());
            exchange.over();
        });
        exchange.whenOver(download::end);
        // A response that breaks off is closed by the proxy, and Vert.x does not call that an end.
        return (Bodiless.is(response.getStatusCode(), request.method())
                        ? Bodiless.send(context)
                        : sendBody(context, compress))
                .onFailure(broken -> exchange.over());
    }

    private boolean compresses(ProxyResponse response) {
        MultiMap headers = response.headers();
        if (response.getStatusCode() == 304) {
            Vary.on(headers, "Accept-Encoding");
            MarkedTags.markWhereKnown(headers, conditions);
            return false;
        }
        if (!Gzip.isCompressible(response.getStatusCode(), headers)) {
            return false;
        }
        Vary.on(headers, "Accept-Encoding");
        boolean compress = Gzip.isTaken(request.headers()) && Gzip.isWorthwhile(headers);
        if (compress) {
            Gzip.announce(headers);
        }
        return compress;
    }

    private Future<Void> sendBody(ProxyContext context, boolean compress) {
        if (compress) {
            GzippedStream gzipped = new GzippedStream(context.response().getBody().stream());
            exchange.whenOver(gzipped::close);
            context.response().setBody(Body.body(gzipped));
        }
        return context.sendResponse();
    }

    static Problem tooLarge(Bounds bounds) {
        return Problem.of(
                ProblemKind.BODY_TOO_LARGE, "The body of this operation may have at most " + bounds.body() + " bytes.");
    }

    static Problem uploadTooSlow() {
        return Problem.of(ProblemKind.UPLOAD_TIMEOUT, "The body did not arrive in time.");
    }

    private static Problem tooSlow() {
        return Problem.of(
                ProblemKind.UPSTREAM_TIMEOUT,
                "The service behind this operation did not answer in time; whether it acted is not known.");
    }

    private static Problem lost() {
        return Problem.of(
                        ProblemKind.UPSTREAM_UNAVAILABLE,
                        "The service behind this operation was lost before it answered; whether it acted is not known.")
                .retryAfter(Duration.ofSeconds(2));
    }
}
