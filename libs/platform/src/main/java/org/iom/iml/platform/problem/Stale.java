package org.iom.iml.platform.problem;

/** The caller acted on a version that is no longer current. */
public final class Stale extends Failure {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("stale-version", "The resource changed since it was read: get it again and repeat with its new ETag.");
    }

    @Override
    int status() {
        return 412;
    }
}
