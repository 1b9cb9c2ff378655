package org.iom.iml.training.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.problem.Rules;
import org.iom.iml.training.edition.Dates;
import org.iom.iml.training.edition.Edition;

/**
 * The rules on whether a session can be planned: the edition is still to be held, and the session lies within its
 * dates.
 */
final class SessionRules {

    private static final Rules<Plan> RULES = Rules.of(
            SessionRules::theEditionIsPlanned, SessionRules::itEndsAfterItBegins, SessionRules::itIsWithinTheDays);

    private SessionRules() {}

    static void check(Edition edition, Instant startsAt, Instant endsAt) {
        RULES.check(new Plan(edition, startsAt, endsAt));
    }

    private static Optional<? extends Failure> theEditionIsPlanned(Plan plan) {
        String status = plan.edition().status().code();
        return plan.edition().isPlanned()
                ? Optional.empty()
                : Optional.of(new Refusal("edition-is-" + status, "The edition is " + status + "."));
    }

    private static Optional<? extends Failure> itEndsAfterItBegins(Plan plan) {
        return Rules.unless(
                plan.endsAt().isAfter(plan.startsAt()),
                "/endsAt",
                "ends-before-it-starts",
                "The session ends before it begins.");
    }

    private static Optional<? extends Failure> itIsWithinTheDays(Plan plan) {
        Dates dates = plan.edition().dates();
        return Rules.unless(
                !plan.day(plan.startsAt()).isBefore(dates.startsOn())
                        && !plan.day(plan.endsAt()).isAfter(dates.endsOn()),
                "/startsAt",
                "session-outside-edition",
                "The edition is held from " + dates.startsOn() + " to " + dates.endsOn() + " in "
                        + plan.edition().arrangements().venue().timeZone() + ".");
    }

    private record Plan(Edition edition, Instant startsAt, Instant endsAt) {

        LocalDate day(Instant time) {
            ZoneId zone = ZoneId.of(edition.arrangements().venue().timeZone());
            return LocalDate.ofInstant(time, zone);
        }
    }
}
