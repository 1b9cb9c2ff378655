package org.iom.iml.platform.problem;

/** A refusal because the same request is being processed; its answer can be had soon. */
public final class UnderWay extends Failure {

    private static final long serialVersionUID = 1L;

    public UnderWay(String code, String detail) {
        super(code, detail);
    }

    @Override
    int status() {
        return 409;
    }
}
