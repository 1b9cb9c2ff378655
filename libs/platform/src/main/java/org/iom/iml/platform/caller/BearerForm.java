package org.iom.iml.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A filter that rejects anything other than a signed JSON Web Token in compact form (RFC 7519) before any attempt to
 * parse it.
 */
public class BearerForm {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        List<String> sent = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (sent != null
                && (sent.size() != 1 || !BEARER.matcher(sent.getFirst()).matches())) {
            throw new AuthenticationFailedException("Not one bearer token");
        }
    }
}
