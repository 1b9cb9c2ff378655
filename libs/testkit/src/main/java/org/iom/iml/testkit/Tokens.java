package org.iom.iml.testkit;

import java.time.Duration;
import java.util.List;
import org.iom.iml.testkit.server.ClientCredentials;
import org.iom.iml.testkit.server.IdentityServer;

/** A source of bearer tokens, valid and invalid, from the identity server started by {@link SuiteResource}. */
public final class Tokens {
    private Tokens() {}

    public static String mission(String... countries) {
        return trusted(ClientCredentials.as("mission").countries(List.of(countries)));
    }

    public static String partner(String organization) {
        return trusted(ClientCredentials.as("partner").organization(organization));
    }

    public static String iml() {
        return trusted(ClientCredentials.as("iml"));
    }

    public static String admin() {
        return trusted(ClientCredentials.as("admin"));
    }

    /** Returns the token of a person acting in a role; the others belong to machine clients. */
    public static String person(String name, String role) {
        return trusted(ClientCredentials.as(role).person(name));
    }

    /** Returns a token of the Unit that expired five minutes ago. */
    public static String expired() {
        return trusted(ClientCredentials.as("iml").lifetime(Duration.ofMinutes(-5)));
    }

    /** Returns a token that is valid except that it is meant for another system. */
    public static String wrongAudience() {
        return trusted(ClientCredentials.as("iml").audience("another-system"));
    }

    /** Returns a token that is valid except that its issuer is unknown to the suite. */
    public static String otherIssuer() {
        String issuer = TestServers.issuerUrl();
        String other =
                issuer.substring(0, issuer.length() - IdentityServer.ISSUER.length()) + IdentityServer.OTHER_ISSUER;
        return ClientCredentials.as("iml").token(other);
    }

    /** Returns the token for any other request, from the trusted issuer. */
    public static String trusted(ClientCredentials request) {
        return request.token(TestServers.issuerUrl());
    }
}
