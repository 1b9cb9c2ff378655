package org.iom.iml.instruments.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes a published file as it streams: UTF-8 or UTF-16 by its mark, else UTF-8, and windows-1252 where that fails. */
public final class PublishedText extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();
    private boolean ended;
    private boolean begun;

    private PublishedText(InputStream source, Charset charset) {
        this.source = source;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A reader over {@code source}, which it closes; a declared charset that is known is trusted. */
    public static PublishedText of(InputStream source, @Nullable String declared) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(source, 2);
        byte[] mark = peeked.readNBytes(2);
        peeked.unread(mark);
        Charset seen = charsetOf(mark);
        return new PublishedText(peeked, declared == null ? seen : Charset.forName(declared, seen));
    }

    private static Charset charsetOf(byte[] mark) {
        if (mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            refill();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(target, offset, taken);
        return taken;
    }

    private void refill() throws IOException {
        if (!ended) {
            bytes.compact();
            int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (result.isError()) {
            byte[] foreign = new byte[Math.min(result.length(), bytes.remaining())];
            bytes.get(foreign);
            chars.put(new String(foreign, WINDOWS));
            result = decoder.decode(bytes, chars, ended);
        }
        chars.flip();
        dropMark();
    }

    private void dropMark() {
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
