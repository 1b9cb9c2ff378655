package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import org.iom.iml.platform.paging.Paged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A filter that adds a Link header to the next page (RFC 8288). */
@Singleton
public class NextLink {

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.nextCursor() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            String target = next.getRawPath() + '?' + next.getRawQuery();
            response.getHeaders().add("Link", '<' + target + ">; rel=\"next\"");
        }
    }
}
