package org.iom.iml.gateway.cors;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.iom.iml.gateway.coding.Vary;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Operation;

/**
 * The CORS policy: pages of any origin may read what is public; those of the listed origins may do whatever their token
 * allows.
 */
@ApplicationScoped
public class Cors {

    private static final String EXPOSED = "Content-Disposition, Content-Language, Deprecation, ETag,"
            + " Idempotency-Replayed, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset, WWW-Authenticate";
    private static final String READING = "Accept, Accept-Language, If-None-Match, traceparent";
    private static final String WRITING = READING + ", Authorization, Content-Type, Idempotency-Key, If-Match";

    private final Set<String> origins;
    private final String memory;

    Cors(CorsSettings settings) {
        this.origins = settings.origins().map(Set::copyOf).orElse(Set.of());
        this.memory = Long.toString(settings.memory().toSeconds());
    }

    /** Completes the head of a response; an origin that may not read it is told nothing. */
    public void complete(Exchange exchange) {
        MultiMap answer = exchange.response().headers();
        if (exchange.operation().map(Operation::isForEverybody).orElse(true)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        } else if (!origins.isEmpty()) {
            Vary.on(answer, "Origin");
            if (isListed(exchange.request())) {
                answer.set(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
                        exchange.request().getHeader(HttpHeaders.ORIGIN));
            }
        }
        if (answer.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    /** Answers OPTIONS with the methods of the path and what a page may send to it. */
    public void answer(Exchange exchange, Set<String> methods) {
        HttpServerRequest request = exchange.request();
        MultiMap answer = exchange.response().headers();
        answer.set(HttpHeaders.ALLOW, String.join(", ", methods)).set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isPreflight(request)) {
            boolean listed = isListed(request);
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, listed ? String.join(", ", methods) : "GET, HEAD")
                    .set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, listed ? WRITING : READING)
                    .set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, memory);
            Vary.on(answer, "Origin", "Access-Control-Request-Method");
        }
        exchange.response().setStatusCode(204).end();
    }

    /** Returns the method whose operation determines who may read the response. */
    public static HttpMethod methodAsked(HttpServerRequest request) {
        return isPreflight(request)
                ? HttpMethod.valueOf(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD))
                : request.method();
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private boolean isListed(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins.contains(origin);
    }
}
