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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a published file as it streams. Its mark is believed first; without one it is read as UTF-8, and byte by byte
 * in the declared charset, or windows-1252, where it is not UTF-8: senders declare Latin-1 for what is none.
 */
public final class PublishedText extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What tools declare without having looked. */
    private static final Set<Charset> UNTRUSTED =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final Charset otherwise;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();
    private boolean ended;
    private boolean begun;

    private PublishedText(InputStream source, Charset charset, Charset otherwise) {
        this.otherwise = otherwise;
        this.source = source;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A reader over {@code source}, which it closes. */
    public static PublishedText of(InputStream source, @Nullable String declared) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(source, 2);
        byte[] mark = peeked.readNBytes(2);
        peeked.unread(mark);
        Charset known = declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared, StandardCharsets.UTF_8);
        Charset marked = marked(mark);
        if (marked != null) {
            return new PublishedText(peeked, marked, WINDOWS);
        }
        if (UNTRUSTED.contains(known)) {
            return new PublishedText(peeked, StandardCharsets.UTF_8, WINDOWS);
        }
        boolean byteWise = known.canEncode() && known.newEncoder().maxBytesPerChar() <= 1;
        return new PublishedText(peeked, byteWise ? StandardCharsets.UTF_8 : known, byteWise ? known : WINDOWS);
    }

    private static @Nullable Charset marked(byte[] mark) {
        if (mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
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
            chars.put(new String(foreign, otherwise));
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
