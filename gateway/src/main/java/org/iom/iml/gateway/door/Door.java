package org.iom.iml.gateway.door;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.guard.ClientAddress;
import org.iom.iml.gateway.guard.StrictHead;
import org.iom.iml.gateway.telemetry.AccessLog;

/** One listening HTTP/1.1 server, on one event loop. */
final class Door extends AbstractVerticle {

    /** The time for which a refused client may go on sending before its connection is closed. */
    private static final Duration LINGER = Duration.ofSeconds(1);

    private final DoorSettings settings;
    private final Traffic traffic;
    private final AccessLog log;
    private final FrontDoor front;
    private final ClientAddress addresses;
    private int port;

    Door(DoorSettings settings, Traffic traffic, AccessLog log, FrontDoor front) {
        this.settings = settings;
        this.traffic = traffic;
        this.log = log;
        this.front = front;
        this.addresses = new ClientAddress(settings.trustedProxies().orElse(List.of()));
    }

    int port() {
        return port;
    }

    @Override
    public void start(Promise<Void> started) {
        HttpServerOptions options = options();
        HttpServer server = vertx.createHttpServer(options);
        server.connectionHandler(connection -> connected(connection, options))
                .invalidRequestHandler(request -> begin(request, front::refuseUnreadable))
                .requestHandler(request -> begin(request, front::open))
                .listen()
                .onSuccess(listening -> port = listening.actualPort())
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(settings.longestTarget())
                .setMaxHeaderSize(settings.largestHeaders())
                .setIdleTimeout((int) settings.idleTimeout().toSeconds())
                .setTcpNoDelay(true);
    }

    private void connected(HttpConnection connection, HttpServerOptions options) {
        traffic.connected(connection);
        StrictHead.read(connection, options);
        HeadDeadline.guard(connection, settings);
    }

    private void begin(HttpServerRequest request, Consumer<Exchange> answer) {
        Exchange exchange = new Exchange(request, addresses.of(request));
        traffic.begun();
        HeadDeadline.met(request.connection());
        exchange.whenOver(() -> HeadDeadline.again(request.connection()));
        request.response().headersEndHandler(head -> finishHead(exchange));
        exchange.whenOver(traffic::ended);
        exchange.whenOver(() -> endConnection(exchange));
        exchange.whenOver(() -> log.tell(exchange));
        answer.accept(exchange);
    }

    private void finishHead(Exchange exchange) {
        MultiMap headers = exchange.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Strict-Transport-Security", "max-age=31536000");
        front.completeHead(exchange);
        if (traffic.isDraining() || exchange.hasUnreadBody()) {
            headers.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Closes the connection with a delay, because a client that is still sending would otherwise miss the response. */
    private void endConnection(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        if (exchange.hasUnreadBody()) {
            request.handler(null).endHandler(end -> request.connection().close());
            request.resume();
            vertx.setTimer(LINGER.toMillis(), id -> request.connection().close());
        } else if (traffic.isDraining()) {
            request.connection().close();
        } else {
            request.resume();
        }
    }
}
