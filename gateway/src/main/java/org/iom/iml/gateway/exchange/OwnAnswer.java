package org.iom.iml.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.iom.iml.gateway.coding.Gzip;
import org.iom.iml.gateway.coding.MarkedTags;
import org.iom.iml.gateway.coding.Vary;
import org.jspecify.annotations.Nullable;

/**
 * A response of the gateway itself, sent whole, as unchanged, or as a head only, and compressed where the client
 * accepts it.
 */
public final class OwnAnswer {

    private final Buffer body;
    private final MultiMap headers;
    private @Nullable Buffer compressed;

    private OwnAnswer(Buffer body, MultiMap headers) {
        this.body = body;
        this.headers = headers;
    }

    /** Creates a response tagged by its bytes, until another tag is set. */
    public static OwnAnswer of(String mediaType, Buffer body) {
        return new OwnAnswer(
                body,
                MultiMap.caseInsensitiveMultiMap()
                        .set(HttpHeaders.CONTENT_TYPE, mediaType)
                        .set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                        .set(HttpHeaders.ETAG, '"' + fingerprint(body) + '"'));
    }

    /** Sets a header, which must happen before the response is first sent. */
    public OwnAnswer with(CharSequence header, String value) {
        headers.set(header, value);
        return this;
    }

    public void send(Exchange exchange) {
        MultiMap request = exchange.request().headers();
        HttpServerResponse response = exchange.response();
        headers.forEach(field -> response.headers().add(field.getKey(), field.getValue()));
        Vary.on(response.headers(), "Accept-Encoding");
        String conditions = String.join(",", request.getAll(HttpHeaders.IF_NONE_MATCH));
        MarkedTags.unmark(request);
        if (isCurrent(request)) {
            MarkedTags.markWhereKnown(response.headers(), conditions);
            response.headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_LENGTH);
            response.setStatusCode(304).end();
        } else {
            boolean compress = Gzip.isTaken(request) && Gzip.isWorthwhile(headers);
            if (compress) {
                Gzip.announce(response.headers());
            }
            sendWhole(exchange, compress ? compressed() : body);
        }
    }

    private static void sendWhole(Exchange exchange, Buffer body) {
        HttpServerResponse response = exchange.response();
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (exchange.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    /** Compresses the body on first use; a concurrent second compression does no harm. */
    private Buffer compressed() {
        Buffer known = compressed;
        if (known == null) {
            known = Gzip.of(body);
            compressed = known;
        }
        return known;
    }

    private boolean isCurrent(MultiMap request) {
        String mine = opaque(headers.get(HttpHeaders.ETAG));
        return request.getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(mine));
    }

    /** Strips the weakness mark, as If-None-Match compares weakly (RFC 9110 13.1.2). */
    private static String opaque(String tag) {
        return tag.replaceFirst("^(W/)+", "");
    }

    /** Returns a digest that is the same for the same bytes. */
    public static String fingerprint(Buffer bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes());
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
