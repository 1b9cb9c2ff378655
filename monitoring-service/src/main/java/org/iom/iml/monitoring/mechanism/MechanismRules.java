package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/** The rules of the mechanisms shipped with the service, in all their versions; a new rule is added as a new row. */
@Singleton
public class MechanismRules {

    private final List<MechanismRule> rules;

    public MechanismRules() {
        rules = ShippedTable.rows(MechanismRules.class, "mechanism-rules.csv").stream()
                .map(MechanismRule::of)
                .toList();
    }

    public List<MechanismRule> all() {
        return rules;
    }

    /** Returns the rules of a mechanism in force on a day, or all versions where no day is given. */
    List<MechanismRule> of(String mechanism, @Nullable LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.mechanism().equals(mechanism))
                .filter(rule -> on == null || rule.validity().covers(on))
                .toList();
    }

    /** Returns the version of a rule in force on a day. */
    public Optional<MechanismRule> find(String mechanism, RuleSubject subject, String code, LocalDate on) {
        return of(mechanism, on).stream()
                .filter(rule -> rule.subject() == subject && rule.code().equals(code))
                .findFirst();
    }
}
