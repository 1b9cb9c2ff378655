package org.iom.iml.platform.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The target of a change and the version that the caller has seen: the parameters of every step. */
public record Seen(
        @PathParam("id") @Parameter(description = "Identifier, as lists and Location show it")
        UUID id,

        @HeaderParam("If-Match") @Nullable String ifMatch) {}
