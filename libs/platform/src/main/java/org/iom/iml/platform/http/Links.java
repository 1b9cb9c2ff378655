package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of resources as documents carry them: at the address by which the suite is known, where that is set. */
@Singleton
public class Links {

    private final String origin;

    Links(@ConfigProperty(name = "iml.public-url") Optional<String> origin) {
        this.origin = origin.orElse("").replaceAll("/+$", "");
    }

    /** The address of {@code /v1/…}, each segment encoded. */
    public String to(String... segments) {
        return origin + UriBuilder.fromPath("/v1").segment(segments).build();
    }
}
