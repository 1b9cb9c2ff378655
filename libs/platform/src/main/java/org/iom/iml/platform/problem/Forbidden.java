package org.iom.iml.platform.problem;

/** The caller may not do that, and may know what it lacks. */
public final class Forbidden extends Failure {
    private static final long serialVersionUID = 1L;

    /** @param lacking what would be needed, and what the caller has */
    public Forbidden(String lacking) {
        super("forbidden", lacking);
    }

    private Forbidden(String code, String lacking) {
        super(code, lacking);
    }

    /** A machine client asks for what a person answers for. */
    public static Forbidden personRequired() {
        return new Forbidden(
                "person-required",
                "A person answers for this: send the token of a user who signed in, not that of a client.");
    }

    @Override
    int status() {
        return 403;
    }
}
