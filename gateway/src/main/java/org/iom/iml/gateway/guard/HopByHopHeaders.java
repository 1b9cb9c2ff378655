package org.iom.iml.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Fields meant for one connection only (RFC 9110 7.6.1), those that Connection nominates included. */
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

    /** Framing stays: the proxy reads it and writes its own. */
    public static void strip(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !isFraming(name))
                .toList()
                .forEach(headers::remove);
        ALWAYS.forEach(headers::remove);
    }

    private static boolean isFraming(String name) {
        return name.equalsIgnoreCase("Content-Length")
                || name.equalsIgnoreCase("Transfer-Encoding")
                || name.equalsIgnoreCase("Host");
    }
}
