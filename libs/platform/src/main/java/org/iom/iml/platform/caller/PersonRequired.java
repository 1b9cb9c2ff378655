package org.iom.iml.platform.caller;

/** A machine client asks for what a person answers for. */
public final class PersonRequired extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
