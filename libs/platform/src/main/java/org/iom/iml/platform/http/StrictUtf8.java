package org.iom.iml.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** An interceptor that passes only well-formed UTF-8 to the JSON parser, which itself accepts overlong forms. */
@Provider
public class StrictUtf8 implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String type = context.getMediaType().getSubtype();
        if (type.equals("json") || type.endsWith("+json")) {
            context.setInputStream(new Checked(context.getInputStream()));
        }
        return context.proceed();
    }

    private static final class Checked extends FilterInputStream {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer nowhere = CharBuffer.allocate(1024);
        private byte[] rest = {};

        Checked(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            check(target, offset, Math.max(count, 0), count < 0);
            return count;
        }

        private void check(byte[] bytes, int offset, int count, boolean end) throws IOException {
            ByteBuffer content = ByteBuffer.allocate(rest.length + count)
                    .put(rest)
                    .put(bytes, offset, count)
                    .flip();
            var result = decoder.decode(content, nowhere.clear(), end);
            while (result.isOverflow()) {
                result = decoder.decode(content, nowhere.clear(), end);
            }
            if (result.isError()) {
                throw new JsonParseException(null, "the text is not well-formed UTF-8");
            }
            rest = new byte[content.remaining()];
            content.get(rest);
        }
    }
}
