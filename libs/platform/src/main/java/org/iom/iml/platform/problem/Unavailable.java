package org.iom.iml.platform.problem;

/** Something that the service needs is away for a while: another service, most likely. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
