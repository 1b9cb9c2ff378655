package org.iom.iml.platform.problem;

/** A failure because a domain rule forbids what was requested. */
public final class Refusal extends Failure {

    private static final long serialVersionUID = 1L;

    public Refusal(String code, String detail) {
        super(code, detail);
    }

    @Override
    int status() {
        return 409;
    }
}
