package org.iom.iml.gateway.peer;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An HTTP server behind the gateway that notes what it receives and answers as the test says. */
public final class Peer implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final HttpServer server;

    private Peer(String service, Handler<HttpServerRequest> answer) {
        server = vertx.createHttpServer(new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setPort(PeerPorts.of(service))
                        .setMaxInitialLineLength(64 * 1024))
                .connectionHandler(connection -> {
                    connections.incrementAndGet();
                    connection.closeHandler(closed -> connections.decrementAndGet());
                })
                .requestHandler(request -> {
                    note(request);
                    answer.handle(request);
                });
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    /** Answers every request with 200 and an empty object. */
    public static Peer of(String service) {
        return answering(
                service,
                request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end("{}"));
    }

    public static Peer answering(String service, Handler<HttpServerRequest> answer) {
        return new Peer(service, answer);
    }

    private void note(HttpServerRequest request) {
        AtomicLong length = new AtomicLong();
        List<Map.Entry<String, String>> headers = List.copyOf(request.headers().entries());
        request.handler(part -> length.addAndGet(part.length()));
        request.endHandler(
                end -> received.add(new Received(request.method().name(), request.uri(), headers, length.get())));
    }

    /** Requests that arrived in full. */
    public List<Received> received() {
        return received;
    }

    public Received onlyReceived() {
        if (received.size() != 1) {
            throw new AssertionError("One request was expected, but these came: " + received);
        }
        return received.get(0);
    }

    public int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
