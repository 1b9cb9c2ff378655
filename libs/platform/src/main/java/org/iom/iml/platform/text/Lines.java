package org.iom.iml.platform.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text with any line endings (CR, LF or both, mixed), each truncated at a maximum length. */
public final class Lines implements AutoCloseable {

    /**
     * A line.
     *
     * @param number the line number, from 1 as in an editor
     * @param overlong whether the line was truncated
     */
    public record Line(long number, String text, boolean overlong) {}

    private final Reader text;
    private final int maxLength;
    private final char[] buffer = new char[8192];
    private final Deque<Line> putBack = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int position;
    private int limit;
    private long number;

    public Lines(Reader text, int maxLength) {
        this.text = text;
        this.maxLength = maxLength;
    }

    /** Returns the next line, {@code null} after the last. */
    public @Nullable Line next() {
        if (!putBack.isEmpty()) {
            return putBack.pop();
        }
        if (peek() < 0) {
            return null;
        }
        line.setLength(0);
        boolean overlong = false;
        for (int c = take(); c >= 0 && c != '\n' && c != '\r'; c = take()) {
            if (line.length() < maxLength) {
                line.append((char) c);
            } else {
                overlong = true;
            }
        }
        return new Line(++number, line.toString(), overlong);
    }

    /** Puts {@code lines} back to be read next. */
    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::push);
    }

    private int peek() {
        if (position == limit) {
            try {
                limit = Math.max(text.read(buffer), 0);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            position = 0;
        }
        return limit == 0 ? -1 : buffer[position];
    }

    /** Takes a character; of a CRLF pair only the LF. */
    private int take() {
        int character = peek();
        if (character < 0) {
            return character;
        }
        position++;
        return character == '\r' && peek() == '\n' ? take() : character;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
