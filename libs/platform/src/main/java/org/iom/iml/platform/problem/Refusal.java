package org.iom.iml.platform.problem;

/** A rule of the domain forbids what was asked. */
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
