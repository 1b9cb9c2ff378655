package org.iom.iml.gateway.guard;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body counted as it streams: beyond the limit it fails, and the rest is discarded. */
public final class BoundedBody implements ReadStream<Buffer> {

    private final HttpServerRequest request;
    private final long limit;
    private final Runnable arrived;
    private long length;
    private boolean complete;
    private boolean paused;
    private @Nullable Handler<Throwable> failed;

    /** Wraps the body of a request; {@code arrived} runs when all of it has arrived. */
    public BoundedBody(HttpServerRequest request, long limit, Runnable arrived) {
        this.request = request;
        this.limit = limit;
        this.arrived = arrived;
    }

    public boolean isTooLarge() {
        return length > limit;
    }

    public long length() {
        return length;
    }

    /** Reports whether the reader is ready for more. */
    public boolean isAwaited() {
        return !paused;
    }

    public boolean isComplete() {
        return complete;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        request.handler(handler == null ? null : buffer -> passOn(buffer, handler));
        return this;
    }

    private void passOn(Buffer buffer, Handler<Buffer> handler) {
        boolean wasTooLarge = isTooLarge();
        length += buffer.length();
        if (!isTooLarge()) {
            handler.handle(buffer);
        } else if (!wasTooLarge && failed != null) {
            failed.handle(new IllegalStateException("The body is larger than " + limit + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(
                handler == null
                        ? null
                        : end -> {
                            complete = !isTooLarge();
                            arrived.run();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        paused = false;
        request.fetch(amount);
        return this;
    }
}
