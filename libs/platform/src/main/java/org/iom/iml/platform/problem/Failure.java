package org.iom.iml.platform.problem;

import java.util.List;

/** A reason why a request cannot be fulfilled; each kind has its own status. */
public abstract sealed class Failure extends RuntimeException
        permits BadInput,
                Encoded,
                Forbidden,
                NotFound,
                NotReady,
                OutsideOfFile,
                PreconditionRequired,
                Refusal,
                Stale,
                UnderWay {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    Failure(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    /** Returns the stable name of the reason, listed in docs/problems.md. */
    public final String code() {
        return code;
    }

    /** Returns what to change, in words for a person. */
    public final String detail() {
        return detail;
    }

    abstract int status();

    List<Problem.FieldError> errors() {
        return List.of();
    }
}
