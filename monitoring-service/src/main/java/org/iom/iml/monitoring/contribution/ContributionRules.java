package org.iom.iml.monitoring.contribution;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.iom.iml.monitoring.mechanism.MechanismRule.Measure;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.monitoring.mechanism.RuleSubject;
import org.jspecify.annotations.Nullable;

/** The rules of a mechanism on contributions to a session: the word limit and the submission date. */
@Singleton
class ContributionRules {

    private static final String CONTRIBUTION = "contribution";

    private final MechanismRules rules;
    private final Clock clock;

    ContributionRules(MechanismRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns the word limit for a contribution, or {@code null} where no rule sets one. */
    @Nullable Integer wordLimit(String mechanism, @Nullable LocalDate startsOn) {
        return measure(mechanism, RuleSubject.WORD_LIMIT, startsOn)
                .filter(measure -> measure.unit().equals("words"))
                .map(Measure::quantity)
                .orElse(null);
    }

    /**
     * Returns the submission date under today's rule, or {@code null} where there is no rule or the session has no date
     * yet.
     */
    @Nullable LocalDate dueOn(String mechanism, @Nullable LocalDate startsOn) {
        return startsOn == null
                ? null
                : measure(mechanism, RuleSubject.DEADLINE, null)
                        .map(measure -> measure.after(startsOn))
                        .orElse(null);
    }

    private Optional<Measure> measure(String mechanism, RuleSubject subject, @Nullable LocalDate startsOn) {
        return rules.find(mechanism, subject, CONTRIBUTION, startsOn == null ? LocalDate.now(clock) : startsOn)
                .map(MechanismRule::measure);
    }
}
