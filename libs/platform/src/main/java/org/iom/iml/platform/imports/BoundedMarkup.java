package org.iom.iml.platform.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of markup that limits the length of any single token: a comment, a tag with its attributes, a processing
 * instruction or a run of text. It works byte by byte, in any character set that preserves ASCII.
 */
public final class BoundedMarkup extends FilterInputStream {

    private static final int MOST = 1 << 20;

    private Token token = Token.TEXT;
    private int length;
    private int quote;
    /** The last bytes of the token, with the latest in the low-order position. */
    private long tail;

    private enum Token {
        TEXT,
        TAG,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    public BoundedMarkup(InputStream file) {
        super(file);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            look(read);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int i = 0; i < read; i++) {
            look(into[from + i] & 0xff);
        }
        return read;
    }

    /** Examines a byte; zeros are halves of two-byte characters and are skipped. */
    private void look(int value) {
        if (++length > MOST) {
            throw new UnreadableFile(
                    "token-too-long",
                    "A comment, tag or text of the file has more than " + MOST + " bytes: shorten it.");
        }
        if (value == 0) {
            return;
        }
        tail = tail << 8 | value;
        switch (token) {
            case TEXT -> {
                if (value == '<') {
                    begin(Token.TAG);
                }
            }
            case TAG -> inTag(value);
            case COMMENT -> endAt((tail & 0xffffff) == 0x2d2d3e);
            case SECTION -> endAt((tail & 0xffffff) == 0x5d5d3e);
            case INSTRUCTION -> endAt((tail & 0xffff) == 0x3f3e);
        }
    }

    private void inTag(int value) {
        if (quote != 0) {
            quote = value == quote ? 0 : quote;
        } else if ((tail & 0xffffffffL) == 0x3c212d2dL) {
            begin(Token.COMMENT);
            tail = 0;
        } else if ((tail & 0xffffff) == 0x3c215b) {
            begin(Token.SECTION);
        } else if ((tail & 0xffff) == 0x3c3f) {
            begin(Token.INSTRUCTION);
            tail = 0;
        } else if (value == '"' || value == '\'') {
            quote = value;
        } else {
            endAt(value == '>');
        }
    }

    private void begin(Token next) {
        token = next;
        length = 1;
    }

    private void endAt(boolean ends) {
        if (ends) {
            begin(Token.TEXT);
        }
    }
}
