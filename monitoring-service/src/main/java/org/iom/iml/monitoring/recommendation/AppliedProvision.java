package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Embeddable;
import org.iom.iml.platform.known.KnownProvisions;
import org.jspecify.annotations.Nullable;

/**
 * A provision that a recommendation applies, given by the instrument's code and the provision's address, or the whole
 * instrument.
 */
@Embeddable
public record AppliedProvision(String instrument, @Nullable String provision) {

    /** Returns the form in which files write it: ICRMW art_40. */
    public String written() {
        return provision == null ? instrument : instrument + ' ' + provision;
    }

    KnownProvisions.Cited cited() {
        return new KnownProvisions.Cited(instrument, provision);
    }
}
