package org.iom.iml.platform.problem;

/** A failure because something that the service depends on, usually another service, is temporarily unavailable. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
