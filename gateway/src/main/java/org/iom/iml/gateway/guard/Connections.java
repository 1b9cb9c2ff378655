package org.iom.iml.gateway.guard;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** What Vert.x does not let one do with a connection. */
public final class Connections {

    private Connections() {}

    public static Channel channel(HttpConnection connection) {
        return ((ConnectionBase) connection).channel();
    }

    /** Ends it at once; closing it would wait until the client has read what was written. */
    public static void cut(HttpConnection connection) {
        ChannelFuture unused = channel(connection).close();
    }
}
