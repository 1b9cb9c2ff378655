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

/** What the rules of a mechanism say of contributions to a session: how long, and until when. */
@Singleton
class ContributionRules {

    private static final String CONTRIBUTION = "contribution";

    private final MechanismRules rules;
    private final Clock clock;

    ContributionRules(MechanismRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** How many words a contribution may have; {@code null} where no rule counts words. */
    @Nullable Integer wordLimit(String mechanism, @Nullable LocalDate startsOn) {
        return measure(mechanism, RuleSubject.WORD_LIMIT, startsOn)
                .filter(measure -> measure.unit().equals("words"))
                .map(Measure::quantity)
                .orElse(null);
    }

    /** By when it is to be submitted, by the rule of today; {@code null} where no rule or no day of the session tells. */
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
