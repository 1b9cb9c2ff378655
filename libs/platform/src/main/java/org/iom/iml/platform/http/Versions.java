package org.iom.iml.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.iom.iml.platform.problem.PreconditionRequired;
import org.iom.iml.platform.problem.Stale;
import org.jspecify.annotations.Nullable;

/** Versions of resources as strong entity tags (RFC 9110 §13). */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(Object version) {
        return new EntityTag(version.toString());
    }

    /** The body with its tag, or 304 where the caller has that version already. */
    public static Response ok(Request request, Object version, Object body) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(version));
        return unchanged == null ? ok(version, body) : unchanged.build();
    }

    /** The body with its tag. */
    public static Response ok(Object version, Object body) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /** Refuses a change that does not name the present version: 428 where none, 412 where another is named. */
    public static void require(@Nullable String ifMatch, Object version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!ifMatch.strip().equals('"' + version.toString() + '"')) {
            throw new Stale();
        }
    }
}
