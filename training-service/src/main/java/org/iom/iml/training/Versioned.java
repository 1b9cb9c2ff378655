package org.iom.iml.training;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.iom.iml.platform.http.Versions;

/** Something as it is shown, and the version that is shown. */
public record Versioned<V>(long version, V view) {

    /** Itself, or 304 where the caller has it already. */
    public Response answer(Request request) {
        return Versions.ok(request, version, view);
    }

    /** Itself, after a change. */
    public Response answer() {
        return Versions.ok(version, view);
    }

    /** That it was created at {@code path}. */
    public Response created(String path) {
        return Response.created(URI.create(path))
                .tag(Versions.tag(version))
                .entity(view)
                .build();
    }
}
