package org.iom.iml.review.finding;

import jakarta.persistence.Embeddable;
import org.iom.iml.platform.known.KnownProvisions;
import org.jspecify.annotations.Nullable;

/**
 * The provision of an instrument against which national law is measured or, where none is named, the whole instrument.
 */
@Embeddable
record Standard(String instrument, @Nullable String provision) {

    KnownProvisions.Cited cited() {
        return new KnownProvisions.Cited(instrument, provision);
    }
}
