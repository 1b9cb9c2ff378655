package org.iom.iml.review.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text to be reviewed, with the version of the national text where that is known. */
public record TextAsked(PinnedText text, @Nullable Exact exact) {

    /** A version of a national text, the newest where none is named. */
    public record Exact(UUID nationalText, @Nullable Integer version) {}
}
