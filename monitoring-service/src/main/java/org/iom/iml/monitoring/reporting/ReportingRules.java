package org.iom.iml.monitoring.reporting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.monitoring.mechanism.RuleSubject;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The treaty bodies' rules on when reports fall due, by instrument. */
@Singleton
public class ReportingRules {

    private final Map<String, ReportingRule> rules;

    ReportingRules(MechanismRules mechanisms) {
        rules = mechanisms.all().stream()
                .filter(rule -> rule.subject() == RuleSubject.REPORT_PERIOD && rule.instrument() != null)
                .collect(groupingBy(rule -> Objects.requireNonNull(rule.instrument())))
                .values()
                .stream()
                .map(ReportingRule::of)
                .collect(toUnmodifiableMap(ReportingRule::instrument, identity()));
    }

    /** Returns the rule of an instrument, if States report under it. */
    public Optional<ReportingRule> of(String instrument) {
        return Optional.ofNullable(rules.get(instrument));
    }

    /** Returns the rule that gave rise to a duty under {@code instrument}. */
    public ReportingRule behind(String instrument) {
        return Objects.requireNonNull(rules.get(instrument), instrument);
    }

    /** Refuses a body given as a query parameter if no reports are submitted to it. */
    public void requireBody(String body) {
        Set<String> bodies =
                rules.values().stream().map(ReportingRule::body).collect(Collectors.toCollection(TreeSet::new));
        if (!bodies.contains(body)) {
            throw BadInput.parameter("body", "one of " + String.join(", ", bodies));
        }
    }

    /**
     * Returns the rule of the instrument under which a report is submitted to a body.
     *
     * @param protocol the optional protocol named in the report's symbol, if any
     */
    public Optional<ReportingRule> of(String body, @Nullable String protocol) {
        return rules.values().stream()
                .filter(rule -> rule.body().equals(body))
                .filter(rule -> protocol == null
                        ? !rule.instrument().contains("-")
                        : rule.instrument().endsWith("-" + protocol))
                .findFirst();
    }

    Collection<ReportingRule> all() {
        return rules.values();
    }
}
