package org.iom.iml.platform.problem;

/** A failure because the resource does not exist or is not visible to this caller. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    public NotFound(String detail) {
        super("not-found", detail);
    }

    @Override
    int status() {
        return 404;
    }
}
