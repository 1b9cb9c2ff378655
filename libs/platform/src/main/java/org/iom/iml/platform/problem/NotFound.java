package org.iom.iml.platform.problem;

/** There is no such thing, or none that this caller may see. */
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
