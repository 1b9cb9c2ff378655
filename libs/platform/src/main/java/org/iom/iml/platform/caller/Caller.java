package org.iom.iml.platform.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the token says it.
 *
 * @param subject of the token: a person where {@code isPerson}, else the client itself
 * @param isPerson whether the token was given to a person who uses the client, and not to the client
 */
public record Caller(
        String subject,
        String client,
        Set<String> roles,
        Set<String> countries,
        @Nullable String organization,
        boolean isPerson) {

    public static final Caller PUBLIC = new Caller("", "public", Set.of(), Set.of(), null, false);

    /** The service itself, when it reacts to a fact or works through a file. */
    public static final Caller SYSTEM = new Caller("system", "system", Set.of("system"), Set.of(), null, false);

    public Caller {
        roles = Set.copyOf(roles);
        countries = Set.copyOf(countries);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Under which name the caller's own things are kept. */
    public String owner() {
        return client + '/' + subject;
    }

    /** Whether files of {@code party} are this caller's to work on. */
    public boolean serves(String party) {
        return is(Roles.IML) || is(Roles.ADMIN) || countries.contains(party);
    }

    /** Who acts, by whom two acts are told to be of two persons; fails where it is a machine, whatever its role. */
    public String person() {
        if (!isPerson) {
            throw new PersonRequired();
        }
        return subject;
    }
}
