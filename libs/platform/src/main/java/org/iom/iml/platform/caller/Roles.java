package org.iom.iml.platform.caller;

import java.util.Set;

/** The callers that a token can name; who has none is public. */
public final class Roles {

    /** A mission: the files of its own countries. */
    public static final String MISSION = "mission";
    /** A partner organization: what is shared with it. */
    public static final String PARTNER = "partner";
    /** The Unit. */
    public static final String IML = "iml";
    /** Operators of the suite. */
    public static final String ADMIN = "admin";

    /** All that a token can give; the service's own role is not among them. */
    static final Set<String> ALL = Set.of(MISSION, PARTNER, IML, ADMIN);

    private Roles() {}
}
