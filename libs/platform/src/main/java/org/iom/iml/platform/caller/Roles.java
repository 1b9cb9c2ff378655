package org.iom.iml.platform.caller;

import java.util.Set;

/** The roles that a token can grant; a caller without one is public. */
public final class Roles {

    /** A mission, which works on the files of its own countries. */
    public static final String MISSION = "mission";
    /** A partner organization, which sees what is shared with it. */
    public static final String PARTNER = "partner";
    /** The International Migration Law Unit. */
    public static final String IML = "iml";
    /** The operators of the suite. */
    public static final String ADMIN = "admin";

    /** All roles that a token can grant; the service's own role is not among them. */
    static final Set<String> ALL = Set.of(MISSION, PARTNER, IML, ADMIN);

    private Roles() {}
}
