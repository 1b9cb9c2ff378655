package org.iom.iml.platform.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who calls, as the token says it. */
public record Caller(
        String subject,
        String client,
        Set<String> roles,
        Set<String> countries,
        @Nullable String organization) {

    public static final Caller PUBLIC = new Caller("", "public", Set.of(), Set.of(), null);

    /** The service itself, when it reacts to a fact or works through a file. */
    public static final Caller SYSTEM = new Caller("system", "system", Set.of("system"), Set.of(), null);

    public Caller {
        roles = Set.copyOf(roles);
        countries = Set.copyOf(countries);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether files of {@code party} are this caller's to work on. */
    public boolean serves(String party) {
        return is(Roles.IML) || is(Roles.ADMIN) || countries.contains(party);
    }
}
