package org.iom.iml.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Responses that end with their head (RFC 9112 6.3), for which the proxy would announce a body that never comes and
 * clients would wait.
 */
final class Bodiless {

    private Bodiless() {}

    static boolean is(int status, HttpMethod method) {
        return status < 200 || status == 204 || status == 304 || method.equals(HttpMethod.HEAD);
    }

    /** Sends the head, keeping the length where it is that of the body a GET would have. */
    static Future<Void> send(ProxyContext context) {
        ProxyResponse response = context.response();
        HttpServerResponse own = context.request().proxiedRequest().response();
        boolean head = context.request().getMethod().equals(HttpMethod.HEAD);
        own.setStatusCode(response.getStatusCode());
        response.headers().forEach(field -> own.headers().add(field.getKey(), field.getValue()));
        own.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        if (!head || response.getStatusCode() == 204 || response.getStatusCode() == 304) {
            own.headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        response.release();
        return own.end();
    }
}
