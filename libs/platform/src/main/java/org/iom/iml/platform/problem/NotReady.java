package org.iom.iml.platform.problem;

/** A failure because the service cannot answer yet but soon will. */
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
