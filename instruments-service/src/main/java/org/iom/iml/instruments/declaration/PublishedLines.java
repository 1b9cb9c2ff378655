package org.iom.iml.instruments.declaration;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a published text, whichever way they end; one that is longer than any statement is cut short. */
final class PublishedLines implements AutoCloseable {

    /** Longer than the longest block of the treaty collection by far, and short enough to be held. */
    static final int LONGEST = 1_000_000;

    private final PushbackReader reader;
    private long number;
    private boolean cut;

    PublishedLines(Reader reader) {
        this.reader = new PushbackReader(reader);
    }

    /** The next line; null after the last. */
    @Nullable String next() {
        try {
            int read = reader.read();
            if (read < 0) {
                return null;
            }
            number++;
            StringBuilder line = new StringBuilder();
            cut = false;
            while (read >= 0 && read != '\n' && read != '\r') {
                add(line, read);
                read = reader.read();
            }
            passLineFeed(read);
            return line.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void add(StringBuilder line, int read) {
        if (line.length() < LONGEST) {
            line.append((char) read);
        } else {
            cut = true;
        }
    }

    private void passLineFeed(int read) throws IOException {
        if (read == '\r') {
            int next = reader.read();
            if (next >= 0 && next != '\n') {
                reader.unread(next);
            }
        }
    }

    /** The number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that was given last is not whole. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
