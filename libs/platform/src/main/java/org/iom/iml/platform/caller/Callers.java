package org.iom.iml.platform.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The source of the current caller: that of the request, or the service acting on its own behalf. */
@Singleton
public class Callers {

    private final ThreadLocal<@Nullable Caller> own = new ThreadLocal<>();
    private final CurrentIdentityAssociation identities;

    Callers(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Returns the caller of this thread's request; the public caller where there is no request or no token. */
    public Caller current() {
        Caller named = own.get();
        if (named != null) {
            return named;
        }
        return Arc.container().requestContext().isActive() ? of(identities.getIdentity()) : Caller.PUBLIC;
    }

    /** Performs work that no request asked for, on behalf of the service. */
    public <T extends @Nullable Object> T asSystem(Supplier<T> work) {
        return as(Caller.SYSTEM, work);
    }

    /** Performs work with the rights of {@code caller}, whoever made the request. */
    public <T extends @Nullable Object> T as(Caller caller, Supplier<T> work) {
        Caller before = own.get();
        own.set(caller);
        try {
            return work.get();
        } finally {
            if (before == null) {
                own.remove();
            } else {
                own.set(before);
            }
        }
    }

    private static Caller of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.PUBLIC;
        }
        String subject = Objects.requireNonNullElse(token.getSubject(), "");
        String client = token.<Object>getClaim("azp") == null ? subject : text(token.getClaim("azp"));
        Object organization = token.getClaim("organization");
        return new Caller(
                subject,
                client,
                identity.getRoles(),
                texts(token.getClaim("iom_countries")),
                organization == null ? null : text(organization),
                isTrue(token.getClaim("iml_person")));
    }

    static Set<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case JsonArray array -> array.stream().map(Callers::text).collect(Collectors.toSet());
            case Collection<?> values -> values.stream().map(Callers::text).collect(Collectors.toSet());
            case null -> Set.of();
            default -> Set.of(text(claim));
        };
    }

    private static boolean isTrue(@Nullable Object claim) {
        return Boolean.TRUE.equals(claim) || JsonValue.TRUE.equals(claim);
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
