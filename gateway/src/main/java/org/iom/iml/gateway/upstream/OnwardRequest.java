package org.iom.iml.gateway.upstream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A request to a service whose reset never takes the connection from another request. Vert.x returns an HTTP/1.1
 * connection to its pool when the last byte of an answer has arrived, read or not, and still closes it at a later reset:
 * a client that leaves at that moment would break off somebody else's request. Here, once an answer has begun, what
 * remains of it is read and dropped, and only what does not end soon is reset.
 */
final class OnwardRequest implements InvocationHandler {

    /** How long the rest of an answer is awaited, in milliseconds. */
    private static final long REST = 1_000;

    private final Vertx vertx;
    private final HttpClientRequest request;
    private @Nullable HttpClientResponse answer;
    private boolean sent;
    private boolean over;
    private boolean left;

    private OnwardRequest(Vertx vertx, HttpClientRequest request) {
        this.vertx = vertx;
        this.request = request;
        request.response().onSuccess(begun -> {
            answer = begun;
            begun.end().onComplete(any -> over = true);
        });
    }

    static HttpClientRequest of(Vertx vertx, HttpClientRequest request) {
        return (HttpClientRequest) Proxy.newProxyInstance(
                HttpClientRequest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                new OnwardRequest(vertx, request));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("reset") && sent && answer != null) {
            return leave(answer);
        }
        sent = sent || name.equals("end") || name.equals("send");
        try {
            return method.invoke(request, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private boolean leave(HttpClientResponse begun) {
        if (over || left) {
            return false;
        }
        left = true;
        begun.handler(null).resume();
        vertx.setTimer(REST, timer -> {
            if (!over) {
                request.reset();
            }
        });
        return true;
    }
}
