package org.iom.iml.platform.problem;

/** A failure because the caller lacks a right, which it may be told. */
public final class Forbidden extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * @param lacking the required right, and what the caller has
     */
    public Forbidden(String lacking) {
        super("forbidden", lacking);
    }

    @Override
    int status() {
        return 403;
    }
}
