package org.iom.iml.training.edition;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who can apply for an edition, and until when.
 *
 * @param eligibility for people, in each language
 * @param applicationsUntil null where applications are taken until it begins
 */
record Admission(Map<String, String> eligibility, @Nullable Instant applicationsUntil) {

    public Admission {
        eligibility = Map.copyOf(eligibility);
    }
}
