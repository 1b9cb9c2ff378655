package org.iom.iml.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.PreconditionRequired;
import org.iom.iml.platform.problem.Stale;
import org.jspecify.annotations.Nullable;

/** The versions of resources as strong entity tags (RFC 9110 §13); {@link AnswerManners} evaluates If-None-Match. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(Object version) {
        return new EntityTag(version.toString());
    }

    /** Returns the tag of a version shown together with what changes without it; If-Match names the version by it. */
    public static EntityTag tag(Object version, Object besides) {
        return new EntityTag(version
                + EntityTags.BESIDES
                + Integer.toHexString(besides.toString().hashCode()));
    }

    /** Returns the tag of a text that has no version but itself. */
    public static EntityTag tagOf(String text) {
        return new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** Returns the body with its tag; {@link AnswerManners} answers 304 where the caller already has that version. */
    public static Response ok(Request request, Object version, Object body) {
        return ok(version, body);
    }

    /** Returns the body with its tag. */
    public static Response ok(Object version, Object body) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /**
     * Reports whether a caller who sends {@code ifNoneMatch} already has that version, even if the tag was weakened in
     * transit.
     */
    public static boolean isKnown(@Nullable String ifNoneMatch, Object version) {
        return ifNoneMatch != null && EntityTags.of(ifNoneMatch).matchWeakly(version.toString());
    }

    /**
     * Refuses a change unless it names the current version: with 428 where it names none, or {@code *}, which would
     * allow silent overwriting; with 412 where it names only others.
     */
    public static void require(@Nullable String ifMatch, Object version) {
        EntityTags tags = EntityTags.of(ifMatch == null ? "" : ifMatch);
        if (tags.any() || ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (tags.isNone()) {
            throw new BadInput("invalid-parameter", "If-Match: an ETag as it was answered, in quotation marks");
        }
        if (!tags.matchStrongly(version.toString())) {
            throw tags.matchWeakly(version.toString()) ? Stale.weakened() : new Stale();
        }
    }
}
