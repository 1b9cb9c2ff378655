package org.iom.iml.gateway.problem;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iom.iml.gateway.coding.Vary;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;

/**
 * An error raised by the gateway itself, with the faulty places in the request and the header fields that belong to it.
 */
public record Problem(ProblemKind kind, String detail, List<Place> places, Map<String, String> headers) {

    /** A faulty place in the request: {@code ?name} for a query parameter. */
    public record Place(String pointer, String code, String detail) {}

    public static final String MEDIA_TYPE = "application/problem+json";

    public static final String TYPES = "https://iml.iom.int/problems/";

    private static final Duration LINGER = Duration.ofMillis(500);

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of());
    }

    public Problem at(List<Place> wrong) {
        return new Problem(kind, detail, wrong, headers);
    }

    public Problem with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Problem(kind, detail, places, more);
    }

    /** Sets when a retry makes sense, never sooner than in a second. */
    public Problem retryAfter(Duration wait) {
        return with(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    private Buffer body(HttpServerRequest request, String language) {
        Sentences sentences = Sentences.in(language);
        JsonObject body = new JsonObject()
                .put("type", TYPES + kind.code())
                .put("title", Titles.of(kind, language))
                .put("status", kind.status())
                .put("detail", sentences.of(detail))
                .put("instance", instance(request.decoderResult().isFailure() ? "/" : request.uri()))
                .put("code", kind.code())
                .put("traceId", TraceId.current());
        if (!places.isEmpty()) {
            body.put(
                    "errors",
                    new JsonArray(
                            places.stream().map(place -> json(place, sentences)).toList()));
        }
        return body.toBuffer();
    }

    private static JsonObject json(Place place, Sentences sentences) {
        return new JsonObject()
                .put("pointer", place.pointer())
                .put("code", place.code())
                .put("detail", sentences.of(place.detail()));
    }

    /** Sends the problem, unless a response has begun or the client has left. */
    public Future<Void> answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            return Future.succeededFuture();
        }
        headers.forEach(response::putHeader);
        String language = Languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        Vary.on(response.headers(), "Authorization");
        Vary.on(response.headers(), "Accept-Language");
        Buffer body = body(request, language);
        return request.decoderResult().isFailure() ? endLater(response, body) : response.end(body);
    }

    /**
     * Delays the end of the response to an unparsable request that is still arriving, because ending it would close the
     * connection before the client sees it.
     */
    private static Future<Void> endLater(HttpServerResponse response, Buffer body) {
        Objects.requireNonNull(Vertx.currentContext()).owner().setTimer(LINGER.toMillis(), id -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
        return response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                .write(body);
    }

    /**
     * Returns the requested path without the query, which may hold confidential values, or the root where the target is
     * not a valid reference.
     */
    private static String instance(String target) {
        try {
            String path = new URI(target).getRawPath();
            return path != null && path.startsWith("/") && path.length() <= 256 ? path : "/";
        } catch (URISyntaxException refused) {
            return "/";
        }
    }
}
