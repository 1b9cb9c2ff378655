package org.iom.iml.platform.problem;

/** The caller may not do that, and may know what it lacks. */
public final class Forbidden extends Failure {
    private static final long serialVersionUID = 1L;

    /** @param lacking what would be needed, and what the caller has */
    public Forbidden(String lacking) {
        super("forbidden", lacking);
    }

    @Override
    int status() {
        return 403;
    }
}
