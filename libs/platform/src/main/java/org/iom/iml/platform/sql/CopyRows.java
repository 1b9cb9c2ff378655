package org.iom.iml.platform.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A stream of rows to a table by COPY, so that the database stores the first while the last are still being produced.
 * Meanwhile the connection can do nothing else. Rows that are not {@link #finish() finished} are discarded.
 */
public final class CopyRows implements AutoCloseable {

    private static final int FLUSH_AT = 64 * 1024;
    /** The characters that must be escaped in the text format of COPY. */
    private static final String SPECIAL = "\\\n\r\t";

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(FLUSH_AT);
    private boolean begun;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /** Starts a copy to {@code columns} of {@code table}, in the transaction of {@code connection}. */
    public static CopyRows into(Connection connection, String table, String columns) throws SQLException {
        return new CopyRows(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin"));
    }

    /** Adds the next field of the row, in the text form of the column's type. */
    public CopyRows field(@Nullable Object value) {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
        if (value == null) {
            rows.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** Adds a text array as the next field. */
    public CopyRows array(Object... values) {
        return field(ArrayText.of(values));
    }

    /** Ends the row. */
    public void end() throws SQLException {
        rows.append('\n');
        begun = false;
        if (rows.length() >= FLUSH_AT) {
            flush();
        }
    }

    /** Ends the copy and returns the number of rows sent. */
    public long finish() throws SQLException {
        flush();
        return copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = rows.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private void escape(String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\\' && SPECIAL.indexOf(c) >= 0) {
                rows.append(text, plain, i).append('\\').append(letter(c));
                plain = i + 1;
            }
        }
        rows.append(text, plain, text.length());
    }

    private static char letter(char special) {
        return switch (special) {
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> special;
        };
    }
}
