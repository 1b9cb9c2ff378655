package org.iom.iml.testkit;

import java.time.Duration;
import java.util.List;
import org.iom.iml.testkit.server.ClientCredentials;
import org.iom.iml.testkit.server.IdentityServer;

/** Bearer tokens, good and bad, from the identity server that {@link SuiteResource} started. */
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

    /** Of a person who acts in a role, where the others are tokens of machine clients. */
    public static String person(String name, String role) {
        return trusted(ClientCredentials.as(role).person(name));
    }

    /** Was a good token of the Unit until five minutes ago. */
    public static String expired() {
        return trusted(ClientCredentials.as("iml").lifetime(Duration.ofMinutes(-5)));
    }

    /** Good in every way, but meant for another system. */
    public static String wrongAudience() {
        return trusted(ClientCredentials.as("iml").audience("another-system"));
    }

    /** Good in every way, but signed by an issuer that the suite does not know. */
    public static String otherIssuer() {
        String issuer = TestServers.issuerUrl();
        String other =
                issuer.substring(0, issuer.length() - IdentityServer.ISSUER.length()) + IdentityServer.OTHER_ISSUER;
        return ClientCredentials.as("iml").token(other);
    }

    /** Any other request, sent to the issuer that the suite trusts. */
    public static String trusted(ClientCredentials request) {
        return request.token(TestServers.issuerUrl());
    }
}
