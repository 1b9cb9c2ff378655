package org.iom.iml.platform.sql;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in the text format of COPY. */
public final class CopyText {

    private final StringBuilder rows = new StringBuilder();
    private boolean begun;

    public CopyText() {}

    /** The next field of the row, as the column's type reads it. */
    public CopyText field(@Nullable Object value) {
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

    /** An array of texts as a field. */
    public CopyText array(Object... values) {
        StringBuilder array = new StringBuilder("{");
        for (Object value : values) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(value.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return field(array.append('}'));
    }

    /** Ends the row. */
    public void end() {
        rows.append('\n');
        begun = false;
    }

    /** Sends the rows to {@code table}, in the transaction of {@code connection}. */
    public void into(Connection connection, String table, String columns) throws SQLException {
        String copy = "copy " + table + " (" + columns + ") from stdin";
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(rows.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(c);
            }
        }
    }
}
