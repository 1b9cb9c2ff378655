package org.iom.iml.platform.problem;

/** The service cannot tell yet; it can shortly. */
public final class NotReady extends Failure {
    private static final long serialVersionUID = 1L;

    public NotReady(String code, String detail) {
        super(code, detail);
    }

    @Override
    int status() {
        return 503;
    }
}
