package org.iom.iml.platform.log;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An exception in loggable form: types, stack traces and database codes, without messages, which may quote values. */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 12;

    private Wordless(Throwable failure, @Nullable Wordless cause) {
        super(kind(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return of(failure, MOST_CAUSES);
    }

    private static Wordless of(Throwable failure, int left) {
        if (failure instanceof Wordless already) {
            return already;
        }
        Throwable cause = failure.getCause();
        return new Wordless(failure, cause == null || left == 0 ? null : of(cause, left - 1));
    }

    /** Returns the class of the exception, with its SQLSTATE where it has one. */
    public static String kind(Throwable failure) {
        String kind = failure.getClass().getName();
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? kind + " (SQLSTATE " + sql.getSQLState() + ')'
                : kind;
    }

    /** Returns the kinds of an exception and its causes in one line. */
    public static String kinds(Throwable failure) {
        StringBuilder kinds = new StringBuilder(kind(failure));
        Throwable cause = failure.getCause();
        for (int left = MOST_CAUSES; cause != null && left > 0; left--, cause = cause.getCause()) {
            kinds.append(" < ").append(kind(cause));
        }
        return kinds.toString();
    }
}
