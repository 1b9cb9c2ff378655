package org.iom.iml.training.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a national event.
 *
 * @param report what was done and learnt; names nobody
 * @param followUp what is to be done next, and by which body
 */
@Embeddable
public record Outcome(
        @Column(name = "outcome_report") String report,
        @Column(name = "outcome_follow_up") @Nullable String followUp) {}
