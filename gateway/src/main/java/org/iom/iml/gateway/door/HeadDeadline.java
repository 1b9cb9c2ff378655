package org.iom.iml.gateway.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.iom.iml.gateway.guard.Connections;
import org.jspecify.annotations.Nullable;

/**
 * A handler that closes a connection on which the head of a request is not completed in time, or which stays silent.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<HeadDeadline> KEY = AttributeKey.valueOf(HeadDeadline.class, "deadline");

    private final HttpConnection connection;
    private final Channel channel;
    private final Duration head;
    private final Duration silence;
    private boolean busy;
    private boolean begun;
    private @Nullable ScheduledFuture<?> timer;

    private HeadDeadline(HttpConnection connection, Duration head, Duration silence) {
        this.connection = connection;
        this.channel = Connections.channel(connection);
        this.head = head;
        this.silence = silence;
    }

    static void guard(HttpConnection connection, DoorSettings settings) {
        HeadDeadline deadline = new HeadDeadline(connection, settings.headDeadline(), settings.silence());
        deadline.channel.attr(KEY).set(deadline);
        deadline.channel.pipeline().addFirst(deadline);
        deadline.within(deadline.head);
    }

    /** Stops the timer, as a whole head has arrived. */
    static void met(HttpConnection connection) {
        HeadDeadline deadline = Connections.channel(connection).attr(KEY).get();
        if (deadline != null) {
            deadline.busy = true;
            deadline.cancel();
        }
    }

    /** Restarts the timer, as the request is over and the connection waits for another. */
    static void again(HttpConnection connection) {
        HeadDeadline deadline = Connections.channel(connection).attr(KEY).get();
        if (deadline != null) {
            deadline.busy = false;
            deadline.begun = false;
            deadline.within(deadline.silence);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!busy && !begun) {
            begun = true;
            within(head);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        cancel();
        context.fireChannelInactive();
    }

    private void within(Duration time) {
        cancel();
        Runnable close = () -> Connections.cut(connection);
        timer = channel.eventLoop().schedule(close, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
