package org.iom.iml.instruments.publication.harvest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the world finds the suite, which documents must say that are read elsewhere. */
@Singleton
class PublicAddress {

    private final Optional<URI> address;

    PublicAddress(@ConfigProperty(name = "iml.public-address") Optional<URI> address) {
        this.address = address;
    }

    /** The address of {@code path}: as it was asked for where no other is set. */
    String of(UriInfo request, String path) {
        String base = address.orElseGet(request::getBaseUri).toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
