package org.iom.iml.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.iom.iml.platform.code.PartyCode;

/**
 * A check that accepts from a valid token only what the suite knows: a subject, claims of the expected types, and roles
 * that a token can grant.
 */
@Singleton
class TokenClaims implements SecurityIdentityAugmentor {

    private static final Pattern COUNTRY = Pattern.compile(PartyCode.FORM);
    private static final Set<String> TEXTS = Set.of("azp", "organization");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Uni.createFrom().item(() -> checked(identity, token))
                : Uni.createFrom().item(identity);
    }

    private static SecurityIdentity checked(SecurityIdentity identity, JsonWebToken token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || !areTexts(token) || !areCountries(token)) {
            throw new AuthenticationFailedException("A claim is missing, or not of its type");
        }
        Set<String> roles =
                identity.getRoles().stream().filter(Roles.ALL::contains).collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(roles)
                .build();
    }

    private static boolean areTexts(JsonWebToken token) {
        return TEXTS.stream()
                .filter(token.getClaimNames()::contains)
                .map(token::<Object>getClaim)
                .allMatch(value -> value instanceof String || value instanceof JsonString);
    }

    private static boolean areCountries(JsonWebToken token) {
        return Callers.texts(token.getClaim("iom_countries")).stream()
                .allMatch(country -> COUNTRY.matcher(country).matches());
    }
}
