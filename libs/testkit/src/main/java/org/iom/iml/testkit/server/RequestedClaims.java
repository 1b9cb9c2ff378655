package org.iom.iml.testkit.server;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The claims of a token request: {@code scope} gives the role; {@code countries}, {@code organization}, {@code
 * audience} and {@code lifetime} (seconds, negative for an expired token) set the claims they name; {@code person}
 * makes it a person's token, and {@code claims} are copied as they are.
 */
record RequestedClaims(TokenRequest request) {
    private static final Duration LIFETIME = Duration.ofHours(8);

    JWTClaimsSet issuedBy(String issuer) {
        String client = client();
        long now = System.currentTimeMillis() / 1000;
        long issuedAt = lifetime() < 0 ? now + 2 * lifetime() : now;
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(client)
                .audience(field("audience").orElse("iml"))
                .jwtID(UUID.randomUUID().toString())
                .claim("azp", client)
                .claim("iml_roles", roles())
                .claim("iat", issuedAt)
                .claim("nbf", issuedAt)
                .claim("exp", now + lifetime());
        field("countries").ifPresent(list -> claims.claim("iom_countries", List.of(list.split(",", -1))));
        field("organization").ifPresent(name -> claims.claim("organization", name));
        field("person").ifPresent(name -> claims.subject("person-" + name).claim("iml_person", true));
        field("claims").ifPresent(json -> parsed(json).forEach(claims::claim));
        return claims.build();
    }

    private static Map<String, Object> parsed(String json) {
        try {
            return JSONObjectUtils.parse(json);
        } catch (ParseException e) {
            throw new ServerFailure("These claims are no JSON object: " + json, e);
        }
    }

    long lifetime() {
        return field("lifetime").map(Long::parseLong).orElse(LIFETIME.toSeconds());
    }

    private List<String> roles() {
        return request.getScope() == null ? List.of() : request.getScope().toStringList();
    }

    private String client() {
        return request.getClientAuthentication() == null
                ? request.getClientID().getValue()
                : request.getClientAuthentication().getClientID().getValue();
    }

    private Optional<String> field(String name) {
        List<String> values = request.getCustomParameter(name);
        return values == null
                ? Optional.empty()
                : values.stream().filter(value -> !value.isBlank()).findFirst();
    }
}
