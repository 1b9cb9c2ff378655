package org.iom.iml.training.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.problem.Rules;
import org.iom.iml.training.edition.EditionStatus;
import org.iom.iml.training.edition.EditionView;

/** The rules on whether an edition still accepts applications, and from which States. */
final class AdmissionRules {

    private static final Rules<Question> RULES =
            Rules.of(AdmissionRules::itIsPlanned, AdmissionRules::itIsNotTooLate, AdmissionRules::itIsForTheState);

    private AdmissionRules() {}

    static void check(EditionView edition, String party, Instant now) {
        RULES.check(new Question(edition, party, now));
    }

    private static Optional<? extends Failure> itIsPlanned(Question question) {
        EditionStatus status = question.edition().status();
        boolean planned = status == EditionStatus.SCHEDULED || status == EditionStatus.POSTPONED;
        return planned
                ? Optional.empty()
                : Optional.of(new Refusal("edition-is-" + status.code(), "The edition is " + status.code() + "."));
    }

    private static Optional<? extends Failure> itIsNotTooLate(Question question) {
        EditionView edition = question.edition();
        Instant until = Objects.requireNonNullElseGet(
                edition.applicationsUntil(),
                () -> edition.startsOn()
                        .atStartOfDay(ZoneId.of(edition.timeZone()))
                        .toInstant());
        return Rules.unless(
                question.now().isBefore(until), "applications-closed", "Applications were taken until " + until + ".");
    }

    private static Optional<? extends Failure> itIsForTheState(Question question) {
        EditionView edition = question.edition();
        return Rules.unless(
                edition.parties().isEmpty() || edition.parties().contains(question.party()),
                "party-not-of-edition",
                "It is not held for officials of " + question.party() + ".");
    }

    private record Question(EditionView edition, String party, Instant now) {}
}
