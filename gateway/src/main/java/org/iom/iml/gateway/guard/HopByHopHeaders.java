package org.iom.iml.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** The header fields meant for a single connection (RFC 9110 7.6.1), including those that Connection nominates. */
public final class HopByHopHeaders {

    private static final List<String> ALWAYS = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Upgrade",
            "HTTP2-Settings");

    private HopByHopHeaders() {}

    /**
     * Removes them, except those for framing, which the proxy reads and then writes anew; it knows the coding, of which
     * case is of no account, in small letters only.
     */
    public static void strip(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !isFraming(name))
                .toList()
                .forEach(headers::remove);
        ALWAYS.forEach(headers::remove);
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            headers.set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    private static boolean isFraming(String name) {
        return name.equalsIgnoreCase("Content-Length")
                || name.equalsIgnoreCase("Transfer-Encoding")
                || name.equalsIgnoreCase("Host");
    }
}
