package org.iom.iml.platform.problem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request itself is wrong; says where, and what would be right. */
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

    /** A query or header parameter that cannot be read. */
    public static BadInput parameter(String name, String detail) {
        return new BadInput(
                400,
                "invalid-parameter",
                name + ": " + detail,
                List.of(new Problem.FieldError("?" + name, "invalid-parameter", detail)));
    }

    /** A field of the body, by JSON pointer, that has the right shape but a wrong value. */
    public static BadInput field(String pointer, String code, String detail) {
        return new BadInput(422, code, detail, List.of(new Problem.FieldError(pointer, code, detail)));
    }

    /**
     * A code that is on no list.
     *
     * @param where a JSON pointer into the body, or {@code ?name} of a parameter
     * @param what the list holds, such as {@code party}
     * @param list where the list is
     */
    public static BadInput unknown(String where, String what, String code, String list) {
        String detail = "There is no " + what + " " + code + "; see " + list + ".";
        return where.startsWith("?") ? parameter(where.substring(1), detail) : field(where, "unknown-" + what, detail);
    }

    /** Refuses a span of days whose end, the parameter {@code last}, lies before its beginning. */
    public static void requireOrder(@Nullable LocalDate from, String last, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw parameter(last, "before the day from which is asked, " + from);
        }
    }

    /** A body of a kind that is not taken here. */
    public static BadInput mediaType(String detail) {
        return new BadInput(415, "unsupported-media-type", detail, List.of());
    }

    /** Fine as a document but not acceptable as a whole. */
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
