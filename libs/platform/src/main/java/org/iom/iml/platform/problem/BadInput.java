package org.iom.iml.platform.problem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure because the request itself is wrong; it says where, and what would be right. */
public final class BadInput extends Failure {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem.FieldError> errors;

    private BadInput(int status, String code, String detail, List<Problem.FieldError> errors) {
        super(code, detail);
        this.status = status;
        this.errors = errors;
    }

    public BadInput(String code, String detail) {
        this(400, code, detail, List.of());
    }

    /** Creates the failure for a query or header parameter that cannot be read. */
    public static BadInput parameter(String name, String detail) {
        return new BadInput(
                400,
                "invalid-parameter",
                name + ": " + detail,
                List.of(new Problem.FieldError("?" + name, "invalid-parameter", detail)));
    }

    /** Creates the failure for a body field, given by JSON pointer, that is well-formed but has an invalid value. */
    public static BadInput field(String pointer, String code, String detail) {
        return new BadInput(422, code, detail, List.of(new Problem.FieldError(pointer, code, detail)));
    }

    /**
     * Creates the failure for a code that is not on its list.
     *
     * @param where a JSON pointer into the body, or {@code ?name} of a parameter
     * @param what the name of an entry, such as {@code party}
     * @param list the path of the list
     */
    public static BadInput unknown(String where, String what, String code, String list) {
        String detail = "There is no " + what + " " + code + "; see " + list + ".";
        return where.startsWith("?") ? parameter(where.substring(1), detail) : field(where, "unknown-" + what, detail);
    }

    /** Rejects a period whose end, the parameter {@code last}, precedes its beginning. */
    public static void requireOrder(@Nullable LocalDate from, String last, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw parameter(last, "before the day from which is asked, " + from);
        }
    }

    /** Creates the failure for a body of an unsupported media type. */
    public static BadInput mediaType(String detail) {
        return new BadInput(415, "unsupported-media-type", detail, List.of());
    }

    /** Creates the failure for a body that is well-formed but unacceptable as a whole. */
    public static BadInput unprocessable(String code, String detail) {
        return new BadInput(422, code, detail, List.of());
    }

    @Override
    int status() {
        return status;
    }

    @Override
    List<Problem.FieldError> errors() {
        return errors;
    }
}
