package org.iom.iml.training.edition;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions and closing time for applications to an edition.
 *
 * @param eligibility the conditions in words, by language
 * @param applicationsUntil closing time, null where applications are taken until the edition begins
 */
record Admission(Map<String, String> eligibility, @Nullable Instant applicationsUntil) {

    public Admission {
        eligibility = Map.copyOf(eligibility);
    }
}
