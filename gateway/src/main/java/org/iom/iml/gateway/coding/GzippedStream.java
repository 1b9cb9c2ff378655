package org.iom.iml.gateway.coding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A body that is compressed as it streams: each part is sent on before the next is read. */
public final class GzippedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> plain;
    private final Sink sink = new Sink();
    private @Nullable Handler<Buffer> out;

    public GzippedStream(ReadStream<Buffer> plain) {
        this.plain = plain;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        plain.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        out = handler;
        plain.handler(handler == null ? null : part -> handler.handle(sink.add(part)));
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        plain.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (out != null) {
                                out.handle(sink.end());
                            }
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        plain.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        plain.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        plain.fetch(amount);
        return this;
    }

    /** Frees the compressor's off-heap memory when the client leaves before the end. */
    public void close() {
        sink.close();
    }

    /** The compressor and its output since it was last read. */
    static final class Sink {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final GZIPOutputStream gzip;

        Sink() {
            try {
                gzip = new GZIPOutputStream(written, true);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        Buffer add(Buffer part) {
            try {
                gzip.write(part.getBytes());
                gzip.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return taken();
        }

        Buffer end() {
            close();
            return taken();
        }

        void close() {
            try {
                gzip.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private Buffer taken() {
            Buffer taken = Buffer.buffer(written.toByteArray());
            written.reset();
            return taken;
        }
    }
}
