package org.iom.iml.training.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a national event.
 *
 * @param report what was done and learnt, without naming anybody
 * @param followUp the next steps and the body responsible
 */
@Embeddable
public record Outcome(
        @Column(name = "outcome_report") String report,
        @Column(name = "outcome_follow_up") @Nullable String followUp) {}
