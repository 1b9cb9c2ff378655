package org.iom.iml.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.iom.iml.platform.problem.PreconditionRequired;
import org.iom.iml.platform.problem.Stale;
import org.jspecify.annotations.Nullable;

/** Versions of resources as strong entity tags (RFC 9110 §13); {@link AnswerManners} answers If-None-Match. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(Object version) {
        return new EntityTag(version.toString());
    }

    /** The body with its tag, or nothing where the caller has that version already. */
    public static Response ok(Request request, Object version, Object body) {
        return ok(version, body);
    }

    /** The body with its tag. */
    public static Response ok(Object version, Object body) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /** Whether a caller who sends {@code ifNoneMatch} has that version already, whatever became of its tag on the way. */
    public static boolean isKnown(@Nullable String ifNoneMatch, Object version) {
        return ifNoneMatch != null && EntityTags.of(ifNoneMatch).matchWeakly(version.toString());
    }

    /**
     * Refuses a change that does not name the present version: 428 where none is named, also by {@code *}, which would
     * let one caller write over another's change unseen; 412 where only others are.
     */
    public static void require(@Nullable String ifMatch, Object version) {
        EntityTags tags = EntityTags.of(ifMatch == null ? "" : ifMatch);
        if (tags.any() || ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!tags.matchStrongly(version.toString())) {
            throw tags.matchWeakly(version.toString()) ? Stale.weakened() : new Stale();
        }
    }
}
