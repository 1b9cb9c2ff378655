package org.iom.iml.gateway.token;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;

/**
 * The check of the bearer token against the identity provider's keys; issuer, audience, algorithm and leeway are
 * configurable.
 */
@ApplicationScoped
public class BearerToken {

    /** The form of a signed JSON Web Token (RFC 7519) in compact serialization. */
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([\\w-]+\\.[\\w-]+\\.[\\w-]+)");

    private final TenantIdentityProvider identities;

    BearerToken(TenantIdentityProvider identities) {
        this.identities = identities;
    }

    /** Returns the caller; fails with {@link Refused} where there is a token but it is invalid. */
    public Future<Caller> check(HttpServerRequest request) {
        List<String> authorizations = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorizations.isEmpty()) {
            return Future.succeededFuture(Caller.PUBLIC);
        }
        Matcher bearer = BEARER.matcher(authorizations.get(0));
        if (authorizations.size() > 1 || !bearer.matches()) {
            return Future.failedFuture(invalid());
        }
        AccessTokenCredential token = new AccessTokenCredential(bearer.group(1));
        return Future.fromCompletionStage(
                        identities.authenticate(token).subscribeAsCompletionStage(), Vertx.currentContext())
                .map(BearerToken::caller)
                .recover(failure -> Future.failedFuture(refusal(failure)));
    }

    private static Caller caller(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object client = token.getClaim("azp");
            String subject = token.getSubject();
            if (subject != null && !subject.isBlank() && (client == null || client instanceof String)) {
                return new Caller(client == null ? subject : client.toString(), subject);
            }
            throw new AuthenticationFailedException("no subject, or an authorized party that is no text");
        }
        throw new AuthenticationFailedException("not a JSON Web Token");
    }

    private static Refused refusal(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return invalid();
        }
        return new Refused(Problem.of(
                        ProblemKind.IDENTITY_UNAVAILABLE,
                        "The identity provider's keys are not available at the moment.")
                .retryAfter(Duration.ofSeconds(5)));
    }

    private static Refused invalid() {
        return new Refused(Problem.of(
                        ProblemKind.INVALID_TOKEN,
                        "The bearer token is expired, or was not issued for this API by its identity provider.")
                .with("WWW-Authenticate", "Bearer realm=\"iml\", error=\"invalid_token\""));
    }
}
