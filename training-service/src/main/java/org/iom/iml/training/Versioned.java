package org.iom.iml.training;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.iom.iml.platform.http.Versions;

/** A resource as it is shown, with its version. */
public record Versioned<V>(long version, V view) {

    /** Returns the resource, or 304 where the caller already has this version. */
    public Response answer(Request request) {
        return Versions.ok(request, version, view);
    }

    /** Returns the resource after a change. */
    public Response answer() {
        return Versions.ok(version, view);
    }

    /** Returns the response that the resource was created at {@code path}. */
    public Response created(String path) {
        return Response.created(URI.create(path))
                .tag(Versions.tag(version))
                .entity(view)
                .build();
    }
}
