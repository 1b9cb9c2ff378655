package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links to resources in documents, with the public address of the suite where one is configured. */
@Singleton
public class Links {

    private final String origin;

    Links(@ConfigProperty(name = "iml.public-address") Optional<String> origin) {
        this.origin = withoutSlash(origin.orElse(""));
    }

    /** Returns the link to {@code /v1/…} with each segment encoded. */
    public String to(String... segments) {
        return origin + UriBuilder.fromPath("/v1").segment(segments).build();
    }

    /**
     * Returns an absolute link to {@code path} for a document read elsewhere, with the address used by the request
     * where no public one is configured.
     */
    public String absolute(UriInfo request, String path) {
        return (origin.isEmpty() ? withoutSlash(request.getBaseUri().toString()) : origin) + path;
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }
}
