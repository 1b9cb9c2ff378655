package org.iom.iml.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** The classification of database failures: a temporary outage, a denial, or a permanent fault. */
public final class DatabaseFailures {

    private DatabaseFailures() {}

    /**
     * Reports whether {@code failure} passes by itself: the database is unreachable, full or shutting down, or what is
     * needed from another service has not come yet.
     */
    public static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable
                    || cause instanceof NotReady
                    || cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql
                            && (isOutageState(sql.getSQLState()) || isPoolTimeout(sql)))) {
                return true;
            }
        }
        return false;
    }

    /** Reports whether row-level security denied access to the rows (SQLSTATE 42501). */
    static boolean isDenied(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "42501".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Reports whether the same record was created by someone else in the meantime (SQLSTATE 23505). */
    static boolean isTaken(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Reports whether the pool timed out, which only its message reveals. */
    private static boolean isPoolTimeout(SQLException failure) {
        return failure.getSQLState() == null
                && Objects.requireNonNullElse(failure.getMessage(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains("acquisition timeout");
    }

    /**
     * Reports whether the state is in SQLSTATE class 08 (connection), 53 (resources), 57 (operator intervention) or 40
     * (serialization, deadlock).
     */
    private static boolean isOutageState(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("40"));
    }
}
