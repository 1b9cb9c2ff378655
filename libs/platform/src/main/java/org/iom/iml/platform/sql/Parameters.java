package org.iom.iml.platform.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The binding of values for PostgreSQL: enums by their code, collections as arrays whose type the statement determines.
 */
final class Parameters {

    private Parameters() {}

    static Argument of(@Nullable Object value) {
        return (position, statement, context) -> set(statement, position, value);
    }

    private static void set(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, Types.NULL);
            case Instant instant -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(position, EnumCodes.code(constant));
            case Collection<?> values -> statement.setObject(position, ArrayText.of(values), Types.OTHER);
            default -> statement.setObject(position, value);
        }
    }
}
