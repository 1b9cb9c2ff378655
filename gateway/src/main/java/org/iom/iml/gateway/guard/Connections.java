package org.iom.iml.gateway.guard;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** Operations on a connection that Vert.x does not offer. */
public final class Connections {

    private Connections() {}

    public static Channel channel(HttpConnection connection) {
        return ((ConnectionBase) connection).channel();
    }

    /** Cuts the connection at once, whereas closing it would wait until the client has read what was written. */
    public static void cut(HttpConnection connection) {
        ChannelFuture unused = channel(connection).close();
    }
}
