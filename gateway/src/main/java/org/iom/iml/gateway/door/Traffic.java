package org.iom.iml.gateway.door;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.gateway.guard.Connections;

/** The current traffic: the listening sockets, the requests without a full response, and the signal to stop. */
@ApplicationScoped
class Traffic {

    private final Set<Channel> listening = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean draining;

    /** Records the listening socket, which Vert.x would close only together with its connections. */
    void connected(HttpConnection connection) {
        listening.add(Connections.channel(connection).parent());
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void ended() {
        underWay.decrementAndGet();
    }

    int underWay() {
        return underWay.get();
    }

    boolean isDraining() {
        return draining;
    }

    /** Makes every further response end its connection. */
    void drain() {
        draining = true;
    }

    void stopListening() {
        listening.forEach(socket -> socket.close().awaitUninterruptibly());
    }
}
