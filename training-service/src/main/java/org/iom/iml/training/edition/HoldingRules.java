package org.iom.iml.training.edition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.problem.Rules;

/** The rules on whether the report that an edition was held is plausible. */
final class HoldingRules {

    private static final Rules<Report> RULES = Rules.of(
            HoldingRules::theLastDayHasCome,
            HoldingRules::theLastDayIsNotBeforeTheFirst,
            HoldingRules::onlyItsOwnPartiesWereTrained,
            HoldingRules::noMoreWereTrainedThanHadSeats);

    private HoldingRules() {}

    static void check(Edition edition, Holding holding, LocalDate today) {
        RULES.check(new Report(edition, holding, today));
    }

    private static Optional<? extends Failure> theLastDayHasCome(Report report) {
        LocalDate lastDay = report.holding().lastDay();
        return Rules.unless(
                !lastDay.isAfter(report.today()), "edition-not-over", "Its last day, " + lastDay + ", is yet to come.");
    }

    private static Optional<? extends Failure> theLastDayIsNotBeforeTheFirst(Report report) {
        LocalDate first = report.edition().dates().startsOn();
        return Rules.unless(
                !report.holding().lastDay().isBefore(first),
                "edition-not-begun",
                "It begins on " + first + ": change its dates first.");
    }

    private static Optional<? extends Failure> onlyItsOwnPartiesWereTrained(Report report) {
        TreeSet<String> others =
                new TreeSet<>(report.holding().trainedOfficials().keySet());
        others.removeIf(report.edition().purpose()::isFor);
        return Rules.unless(
                others.isEmpty(),
                "party-not-of-edition",
                "It is not held for officials of " + String.join(", ", others) + ".");
    }

    private static Optional<? extends Failure> noMoreWereTrainedThanHadSeats(Report report) {
        int seats = report.edition().arrangements().seats().capacity();
        long trained = report.holding().trainedOfficials().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return Rules.unless(
                trained <= seats,
                "more-trained-than-seats",
                "It has " + seats + " seats, and " + trained + " officials cannot have been trained in them.");
    }

    private record Report(Edition edition, Holding holding, LocalDate today) {}
}
