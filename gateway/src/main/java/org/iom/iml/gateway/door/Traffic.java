package org.iom.iml.gateway.door;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.gateway.guard.Connections;

/** What is under way: the sockets that listen, the requests that have no full response yet, the order to stop. */
@ApplicationScoped
class Traffic {

    private final Set<Channel> listening = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean draining;

    /** Vert.x closes a listening socket only together with its connections, so the socket is noted here. */
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

    /** From now on every response ends its connection. */
    void drain() {
        draining = true;
    }

    void stopListening() {
        listening.forEach(socket -> socket.close().awaitUninterruptibly());
    }
}
