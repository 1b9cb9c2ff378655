package org.iom.iml.platform.problem;

import java.util.List;

/** Why a request could not be done; each kind has its own status. */
public abstract sealed class Failure extends RuntimeException
        permits BadInput, Forbidden, NotFound, NotReady, PreconditionRequired, Refusal, Stale {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    Failure(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    /** Stable name of the reason, listed in docs/problems.md. */
    public final String code() {
        return code;
    }

    /** What to change, for a person. */
    public final String detail() {
        return detail;
    }

    abstract int status();

    List<Problem.FieldError> errors() {
        return List.of();
    }
}
