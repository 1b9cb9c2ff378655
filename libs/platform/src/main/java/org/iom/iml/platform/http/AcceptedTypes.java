package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * A filter that keeps an empty or malformed Accept field from causing a server error, and resolves ranges such as
 * {@code application/*}, which the framework would take for a type, to the types available.
 */
@Singleton
public class AcceptedTypes {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null) {
            return;
        }
        if (accept.isBlank()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
            return;
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw new NotAcceptableException(unreadable);
        }
    }

    @ServerRequestFilter
    public void choose(ContainerRequestContext request) {
        ServerMediaType produced = CurrentRequestManager.get().getTarget().getProduces();
        if (produced == null) {
            return;
        }
        List<MediaType> offered = Stream.of(produced.getSortedOriginalMediaTypes())
                .sorted(Comparator.comparing(form -> !MediaType.APPLICATION_JSON_TYPE.isCompatible(form)))
                .toList();
        if (offered.isEmpty() || offered.stream().anyMatch(MediaType::isWildcardType)) {
            return;
        }
        List<MediaType> wanted = new Acceptance(request.getAcceptableMediaTypes()).of(offered);
        if (wanted.isEmpty()) {
            throw new NotAcceptableException();
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, Acceptance.inOrder(wanted));
    }

    /**
     * Returns the type among those offered that the caller prefers. Unlike
     * {@link jakarta.ws.rs.core.Request#selectVariant} it reads no Accept-Language, where a malformed one would be
     * refused.
     */
    public static MediaType best(HttpHeaders headers, List<MediaType> offered) {
        return new Acceptance(headers.getAcceptableMediaTypes())
                .of(offered).stream().findFirst().orElseThrow(NotAcceptableException::new);
    }
}
