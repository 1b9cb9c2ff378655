package org.iom.iml.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells what the database means by its failure: away for a while, denied, or a fault that stays. */
public final class DatabaseFailures {

    private DatabaseFailures() {}

    /** Whether the database being away, full or shutting down caused {@code failure}. */
    public static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable
                    || cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql
                            && (isOutageState(sql.getSQLState()) || isPoolTimeout(sql)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether row-level security refused the rows (SQLSTATE 42501). */
    static boolean isDenied(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "42501".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else has made the same thing in the meantime (SQLSTATE 23505). */
    static boolean isTaken(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The pool gave no connection in time, which it says in words only. */
    private static boolean isPoolTimeout(SQLException failure) {
        return failure.getSQLState() == null
                && Objects.requireNonNullElse(failure.getMessage(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains("acquisition timeout");
    }

    /** SQLSTATE classes 08 (connection), 53 (resources) and 57 (operator intervention); 40 (serialization, deadlock). */
    private static boolean isOutageState(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("40"));
    }
}
