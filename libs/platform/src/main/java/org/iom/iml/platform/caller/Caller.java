package org.iom.iml.platform.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller as identified by the token.
 *
 * @param subject the subject of the token: a person where {@code isPerson}, otherwise the client itself
 * @param isPerson whether the token was issued to a person using the client rather than to the client itself
 */
public record Caller(
        String subject,
        String client,
        Set<String> roles,
        Set<String> countries,
        @Nullable String organization,
        boolean isPerson) {

    public static final Caller PUBLIC = new Caller("", "public", Set.of(), Set.of(), null, false);

    /** The service itself, when it reacts to a fact or processes a file. */
    public static final Caller SYSTEM = new Caller("system", "system", Set.of("system"), Set.of(), null, false);

    public Caller {
        roles = Set.copyOf(roles);
        countries = Set.copyOf(countries);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Returns the name under which the caller's own records are kept. */
    public String owner() {
        return client + '/' + subject;
    }

    /** Reports whether this caller may work on files of {@code party}. */
    public boolean serves(String party) {
        return is(Roles.IML) || is(Roles.ADMIN) || countries.contains(party);
    }

    /**
     * Returns the identity of the acting person, by which actions of different persons are told apart; fails for a
     * machine client, whatever its role.
     */
    public String person() {
        if (!isPerson) {
            throw new PersonRequired();
        }
        return subject;
    }
}
