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

/** Reads heads by the letter where Netty is lenient: what two readers could understand in two ways is no request. */
public final class StrictHead extends VertxHttpRequestDecoder {

    private static final String NAME = "httpDecoder";

    private HeadForm form = new HeadForm();
    private boolean inHead = true;

    private StrictHead(HttpServerOptions options) {
        super(options);
    }

    /** Takes the place of the connection's own reader before the first byte has come. */
    public static void read(HttpConnection connection, HttpServerOptions options) {
        ChannelPipeline pipeline = Connections.channel(connection).pipeline();
        pipeline.replace(NAME, NAME, new StrictHead(options));
    }

    /** Each call takes lines of a head, which end with its message, or a piece of a body. */
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

    /** Those that the server would answer itself, without a document: the preface of HTTP/2 is one. */
    private static void refuseOtherVersions(HttpMessage message) {
        HttpVersion version = message.protocolVersion();
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            message.setProtocolVersion(HttpVersion.HTTP_1_1);
            message.setDecoderResult(DecoderResult.failure(new OtherVersion()));
        }
    }

    /** A version of HTTP that is not spoken here. */
    public static final class OtherVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherVersion() {
            super("another version of HTTP", null, false, false);
        }
    }

    /** Why a head is none; a sentence for whoever sent it. */
    public static final class MalformedHead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedHead(String flaw) {
            super(flaw, null, false, false);
        }
    }
}
