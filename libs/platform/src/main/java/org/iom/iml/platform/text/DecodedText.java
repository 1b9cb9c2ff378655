package org.iom.iml.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file whose character set may be undeclared.
 *
 * <p>A byte order mark decides, then the declared set,
 * then the zeros of UTF-16. Otherwise the text is taken as ASCII up to its first other byte; the {@value #WINDOW} bytes
 * from there decide for the rest of the file by {@link CharacterSetEvidence}. If the result is UTF-8, stray single
 * bytes are read as windows-1252, as in files merged from two sources. Bytes that are not text become {@link
 * #UNDECODABLE}.
 */
public final class DecodedText extends Reader {

    /** A noncharacter, distinct from any replacement character that the file itself contains. */
    static final char UNDECODABLE = '\uFFFF';

    private static final int WINDOW = 65_536;

    private final InputStream source;
    private final byte[] bytes = new byte[2 * WINDOW];
    private final ByteBuffer pending = ByteBuffer.wrap(bytes).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(WINDOW).limit(0);
    private final CharacterSetEvidence evidence = new CharacterSetEvidence();

    private @Nullable CharsetDecoder decoder;
    private boolean mending;
    private boolean ended;
    private boolean flushed;

    private DecodedText(InputStream source, @Nullable Charset declared) throws IOException {
        this.source = source;
        fill();
        Charset marked = byteOrderMark();
        if (marked != null) {
            decideOn(marked);
        } else if (declared != null) {
            decideOn(declared);
        } else {
            CharacterSetEvidence.wide(pending.slice()).ifPresent(this::decideOn);
        }
    }

    /**
     * Decodes {@code source} and closes it at the end; {@code declared} is the trusted declaration of its sender, if
     * any.
     */
    public static DecodedText of(InputStream source, @Nullable Charset declared) {
        try {
            return new DecodedText(source, declared);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reports whether {@code text} has neither undecodable bytes nor control characters. */
    public static boolean isSound(String text) {
        return text.chars()
                .noneMatch(character -> character == UNDECODABLE
                        || (Character.isISOControl(character) && !Character.isWhitespace(character)));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (flushed) {
                return -1;
            }
            decodeMore();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private void decodeMore() throws IOException {
        fill();
        decoded.clear();
        if (decoder == null) {
            ascii();
        } else {
            decode(decoder);
        }
        decoded.flip();
    }

    private void ascii() {
        while (pending.hasRemaining() && decoded.hasRemaining() && pending.get(pending.position()) >= 0) {
            decoded.put((char) pending.get());
        }
        if (pending.hasRemaining() && pending.get(pending.position()) < 0) {
            if (decoded.position() == 0) {
                Charset found = evidence.characterSetOf(pending.slice());
                mending = found.equals(StandardCharsets.UTF_8);
                decideOn(found);
            }
        } else {
            flushed = ended && !pending.hasRemaining();
        }
        evidence.saw(decoded.duplicate().flip());
    }

    private void decode(CharsetDecoder chosen) {
        boolean last = ended;
        CoderResult result = chosen.decode(pending, decoded, last);
        while (result.isError() && decoded.remaining() >= result.length()) {
            foreign(result.length());
            result = chosen.decode(pending, decoded, last);
        }
        flushed = last && result.isUnderflow();
    }

    /**
     * Decodes stray bytes; longer sequences are characters that UTF-8 forbids, and one cut off at the end is
     * undecodable.
     */
    private void foreign(int length) {
        boolean cut = ended && pending.remaining() == length;
        if (!mending || length > 2 || cut) {
            pending.position(pending.position() + length);
            decoded.put(UNDECODABLE);
            return;
        }
        for (int i = 0; i < length; i++) {
            String read = new String(new byte[] {pending.get()}, CharacterSetEvidence.WINDOWS_1252);
            decoded.put(read.charAt(0) == '\uFFFD' ? UNDECODABLE : read.charAt(0));
        }
    }

    private void decideOn(Charset characterSet) {
        decoder = characterSet
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void fill() throws IOException {
        pending.compact();
        while (!ended && pending.position() < WINDOW) {
            int count = source.read(bytes, pending.position(), pending.remaining());
            ended = count < 0;
            pending.position(pending.position() + Math.max(count, 0));
        }
        pending.flip();
    }

    private @Nullable Charset byteOrderMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            pending.position(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        return null;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (pending.remaining() <= i || (pending.get(i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
