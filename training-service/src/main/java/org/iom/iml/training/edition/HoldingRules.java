package org.iom.iml.training.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.iom.iml.platform.problem.Refusal;

/** Whether it can be true that an edition was held as it is told. */
final class HoldingRules {

    private static final List<Rule> RULES = List.of(
            HoldingRules::theLastDayHasCome,
            HoldingRules::theLastDayIsNotBeforeTheFirst,
            HoldingRules::onlyItsOwnPartiesWereTrained);

    private HoldingRules() {}

    /** The first rule that is broken refuses. */
    static void check(Edition edition, Holding holding, LocalDate today) {
        RULES.stream()
                .flatMap(rule -> rule.refusal(edition, holding, today).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static Optional<Refusal> theLastDayHasCome(Edition edition, Holding holding, LocalDate today) {
        return holding.lastDay().isAfter(today)
                ? Optional.of(new Refusal("edition-not-over", "Its last day, " + holding.lastDay() + ", is to come."))
                : Optional.empty();
    }

    private static Optional<Refusal> theLastDayIsNotBeforeTheFirst(Edition edition, Holding holding, LocalDate today) {
        LocalDate first = edition.dates().startsOn();
        return holding.lastDay().isBefore(first)
                ? Optional.of(new Refusal("edition-not-begun", "It begins on " + first + ": change its dates first."))
                : Optional.empty();
    }

    private static Optional<Refusal> onlyItsOwnPartiesWereTrained(Edition edition, Holding holding, LocalDate today) {
        TreeSet<String> others = new TreeSet<>(holding.trainedOfficials().keySet());
        others.removeIf(edition.purpose()::isFor);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal("party-not-of-edition", "It is not held for officials of " + others + "."));
    }

    private interface Rule {
        Optional<Refusal> refusal(Edition edition, Holding holding, LocalDate today);
    }
}
