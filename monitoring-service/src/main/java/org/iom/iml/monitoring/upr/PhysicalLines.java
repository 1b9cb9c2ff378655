package org.iom.iml.monitoring.upr;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text whatever ends them (CR, LF or both, mixed), each cut at {@value #MAX_LENGTH} characters. */
final class PhysicalLines {

    static final int MAX_LENGTH = 65_536;

    /** One line; {@code overlong} when more characters stood there than are kept. */
    record Line(long number, String text, boolean overlong) {}

    private final Reader text;
    private final char[] buffer = new char[8192];
    private final Deque<Line> putBack = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int position;
    private int limit;
    private long number;

    PhysicalLines(Reader text) {
        this.text = text;
    }

    /** The next line, {@code null} after the last. */
    @Nullable Line next() throws IOException {
        if (!putBack.isEmpty()) {
            return putBack.pop();
        }
        if (peek() < 0) {
            return null;
        }
        line.setLength(0);
        boolean overlong = false;
        for (int c = take(); c >= 0 && c != '\n' && c != '\r'; c = take()) {
            if (line.length() < MAX_LENGTH) {
                line.append((char) c);
            } else {
                overlong = true;
            }
        }
        return new Line(++number, line.toString(), overlong);
    }

    /** Makes {@code lines} the next ones again. */
    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::push);
    }

    private int peek() throws IOException {
        if (position == limit) {
            limit = Math.max(text.read(buffer), 0);
            position = 0;
        }
        return limit == 0 ? -1 : buffer[position];
    }

    /** A character; of a CRLF pair only the LF. */
    private int take() throws IOException {
        int character = peek();
        if (character < 0) {
            return character;
        }
        position++;
        return character == '\r' && peek() == '\n' ? take() : character;
    }
}
