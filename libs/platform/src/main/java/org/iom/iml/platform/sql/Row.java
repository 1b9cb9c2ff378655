package org.iom.iml.platform.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.ResultSetException;
import org.jspecify.annotations.Nullable;

/** A result row, with columns by name; only {@link #nullable} and arrays accept null. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) {
        return get(column, String.class);
    }

    public @Nullable String textOrNull(String column) {
        return nullable(column, String.class);
    }

    public UUID id(String column) {
        return get(column, UUID.class);
    }

    public int integer(String column) {
        return get(column, Integer.class);
    }

    public long number(String column) {
        return get(column, Long.class);
    }

    public boolean flag(String column) {
        return get(column, Boolean.class);
    }

    public LocalDate day(String column) {
        return get(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return get(column, Instant.class);
    }

    public List<String> texts(String column) {
        return list(column, String.class);
    }

    /** Returns the value of a column that is never null. */
    public <T> T get(String column, Class<T> type) {
        return Objects.requireNonNull(nullable(column, type), column);
    }

    /** Returns the value of a column that may be null. */
    public <T> @Nullable T nullable(String column, Class<T> type) {
        try {
            return type.cast(read(column, type));
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    /** Returns the elements of an array; empty where it is null. */
    public <T> List<T> list(String column, Class<T> type) {
        try {
            Array array = row.getArray(column);
            return array == null
                    ? List.of()
                    : Stream.of((Object[]) array.getArray())
                            .map(element -> type.cast(ofArray(element, type)))
                            .toList();
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    private @Nullable Object read(String column, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(column);
        }
        if (type == Instant.class) {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        if (type == Integer.class) {
            int number = row.getInt(column);
            return row.wasNull() ? null : number;
        }
        if (type == Long.class) {
            long number = row.getLong(column);
            return row.wasNull() ? null : number;
        }
        if (type == byte[].class) {
            return row.getBytes(column);
        }
        if (type.isEnum()) {
            String code = row.getString(column);
            return code == null ? null : EnumCodes.constant(type, code);
        }
        return row.getObject(column, type);
    }

    private static Object ofArray(Object element, Class<?> type) {
        return switch (element) {
            case java.sql.Date day -> day.toLocalDate();
            case java.sql.Timestamp time -> time.toInstant();
            case String code when type.isEnum() -> EnumCodes.constant(type, code);
            default -> element;
        };
    }

    private static ResultSetException unreadable(String column, SQLException failed) {
        return new ResultSetException("Column " + column + " cannot be read", failed, null);
    }
}
