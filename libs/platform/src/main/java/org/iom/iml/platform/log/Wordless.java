package org.iom.iml.platform.log;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A failure as a log may show it: its kinds, its places and the database's codes, without the words, which quote values. */
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

    /** What kind of failure it is: its class, and the SQLSTATE where the database says one. */
    public static String kind(Throwable failure) {
        String kind = failure.getClass().getName();
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? kind + " (SQLSTATE " + sql.getSQLState() + ')'
                : kind;
    }

    /** The kinds of a failure and its causes, in one line. */
    public static String kinds(Throwable failure) {
        StringBuilder kinds = new StringBuilder(kind(failure));
        Throwable cause = failure.getCause();
        for (int left = MOST_CAUSES; cause != null && left > 0; left--, cause = cause.getCause()) {
            kinds.append(" < ").append(kind(cause));
        }
        return kinds.toString();
    }
}
