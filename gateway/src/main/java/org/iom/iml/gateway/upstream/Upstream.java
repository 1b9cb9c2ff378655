package org.iom.iml.gateway.upstream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;

/** A service with its connections, its concurrency limit, its circuit breaker and its retries. */
final class Upstream {

    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final String origin;
    private final RequestOptions address;
    private final HttpClient client;
    private final Semaphore places;
    private final Semaphore uploads;
    private final Breaker breaker;
    private final RetryBudget retries = new RetryBudget();
    private final Counter retried;

    Upstream(Vertx vertx, String service, String url, UpstreamSettings settings, MeterRegistry meters) {
        URI uri = URI.create(url);
        boolean tls = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
        this.vertx = vertx;
        origin = uri.getScheme() + "://" + uri.getAuthority();
        address = new RequestOptions()
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(settings.connectTimeout().toMillis());
        client = vertx.createHttpClient(new HttpClientOptions()
                .setName(service)
                .setMaxPoolSize(settings.concurrency() + settings.uploads())
                .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
                .setIdleTimeout((int) settings.idleTimeout().toSeconds())
                .setMaxHeaderSize(32 * 1024)
                .setMaxInitialLineLength(16 * 1024));
        places = new Semaphore(settings.concurrency());
        uploads = new Semaphore(settings.uploads());
        breaker = new Breaker(service, settings);
        retried = Counter.builder("gateway.upstream.retries")
                .description("Requests that were sent a second time")
                .tag("upstream", service)
                .register(meters);
        Gauge.builder("gateway.upstream.free.places", places, Semaphore::availablePermits)
                .description("Further requests that the service may have under way")
                .tag("upstream", service)
                .register(meters);
    }

    /** Returns scheme, host and port, which no client should see. */
    String origin() {
        return origin;
    }

    HttpClient client() {
        return client;
    }

    /**
     * Takes a place among the requests in progress, to be given back with {@link #leave}; returns false where none is
     * free.
     */
    boolean enter(boolean streams) {
        return (streams ? uploads : places).tryAcquire();
    }

    void leave(boolean streams) {
        (streams ? uploads : places).release();
    }

    static Problem busy() {
        return Problem.of(
                        ProblemKind.UPSTREAM_BUSY,
                        "The service behind this operation has reached its maximum of concurrent requests.")
                .retryAfter(Duration.ofSeconds(1));
    }

    <T> Future<T> guarded(Supplier<Future<T>> action) {
        return breaker.guarded(action);
    }

    /** Opens a request on a connection; where none can be made, it is tried once more for GET and HEAD. */
    Future<HttpClientRequest> connect(HttpMethod method) {
        retries.earn();
        RequestOptions options = new RequestOptions(address).setMethod(method);
        return client.request(options)
                .recover(failure -> mayRetry(method) ? client.request(options) : Future.failedFuture(failure))
                .map(request -> OnwardRequest.of(vertx, request))
                .recover(failure -> Future.failedFuture(unreachable()));
    }

    /** Reports whether a request may be sent a second time, and counts it. */
    boolean mayRetry(HttpMethod method) {
        boolean may = REPEATABLE.contains(method) && retries.spend();
        if (may) {
            retried.increment();
        }
        return may;
    }

    private static Refused unreachable() {
        return new UpstreamFault(
                Problem.of(ProblemKind.UPSTREAM_UNAVAILABLE, "The service behind this operation cannot be reached.")
                        .retryAfter(Duration.ofSeconds(2)));
    }
}
