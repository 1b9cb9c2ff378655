package org.iom.iml.platform.caller;

/** A failure because a machine client requested an action that only a person may take. */
public final class PersonRequired extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
