package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of resources as documents carry them: at the address by which the suite is known, where that is set. */
@Singleton
public class Links {

    private final String origin;

    Links(@ConfigProperty(name = "iml.public-address") Optional<String> origin) {
        this.origin = withoutSlash(origin.orElse(""));
    }

    /** The address of {@code /v1/…}, each segment encoded. */
    public String to(String... segments) {
        return origin + UriBuilder.fromPath("/v1").segment(segments).build();
    }

    /** The address of {@code path} for a document that is read elsewhere: where none is set, as the asker has it. */
    public String absolute(UriInfo request, String path) {
        return (origin.isEmpty() ? withoutSlash(request.getBaseUri().toString()) : origin) + path;
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }
}
