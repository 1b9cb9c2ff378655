package org.iom.iml.platform.problem;

/** A failure because the caller did not name the version on which it acts. */
public final class PreconditionRequired extends Failure {

    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
        super("precondition-required", "Send If-Match with the ETag of the version that you read.");
    }

    @Override
    int status() {
        return 428;
    }
}
