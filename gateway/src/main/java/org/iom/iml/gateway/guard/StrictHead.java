package org.iom.iml.gateway.guard;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;

/**
 * A decoder that reads heads strictly where Netty is lenient: anything that two readers could understand differently is
 * rejected.
 */
public final class StrictHead extends VertxHttpRequestDecoder {

    private static final String NAME = "httpDecoder";

    private HeadForm form = new HeadForm();
    private boolean inHead = true;

    private StrictHead(HttpServerOptions options) {
        super(options);
    }

    /** Replaces the connection's own decoder before the first byte arrives. */
    public static void read(HttpConnection connection, HttpServerOptions options) {
        ChannelPipeline pipeline = Connections.channel(connection).pipeline();
        pipeline.replace(NAME, NAME, new StrictHead(options));
    }

    /** Decodes lines of a head, which ends with its message, or a part of a body. */
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> out) throws Exception {
        int begin = bytes.readerIndex();
        int before = out.size();
        super.decode(context, bytes, out);
        if (inHead) {
            form.take(bytes, begin, bytes.readerIndex());
        }
        List.copyOf(out.subList(before, out.size())).forEach(this::tell);
    }

    private void tell(Object read) {
        if (read instanceof HttpMessage message) {
            inHead = false;
            refuseOtherVersions(message);
            form.flaw()
                    .filter(flaw -> message.decoderResult().isSuccess())
                    .ifPresent(flaw -> message.setDecoderResult(DecoderResult.failure(new MalformedHead(flaw))));
        }
        if (read instanceof LastHttpContent) {
            inHead = true;
            form = new HeadForm();
        }
    }

    /**
     * Marks other versions as failures, such as the HTTP/2 preface, which the server would otherwise answer itself
     * without a problem document.
     */
    private static void refuseOtherVersions(HttpMessage message) {
        HttpVersion version = message.protocolVersion();
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            message.setProtocolVersion(HttpVersion.HTTP_1_1);
            message.setDecoderResult(DecoderResult.failure(new OtherVersion()));
        }
    }

    /** A failure because of an unsupported version of HTTP. */
    public static final class OtherVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherVersion() {
            super("another version of HTTP", null, false, false);
        }
    }

    /** A failure because a head is malformed, with a sentence for its sender. */
    public static final class MalformedHead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedHead(String flaw) {
            super(flaw, null, false, false);
        }
    }
}
