package org.iom.iml.review.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text of which a review is asked for, and the version of a national text that it is, where that is known. */
public record TextAsked(PinnedText text, @Nullable Exact exact) {

    /** A version of a national text; the newest where none is named. */
    public record Exact(UUID nationalText, @Nullable Integer version) {}
}
