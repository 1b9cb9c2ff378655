package org.iom.iml.instruments.participation.act;

import static org.iom.iml.platform.problem.Rules.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation.Opening;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.problem.Rules;

/**
 * The rules on the sequence of acts in a log: no consent by a party already bound, no denunciation by one that is not.
 */
public final class SequenceRules {

    private static final Rules<Step> RULES = Rules.of(
            SequenceRules::signsOnce,
            SequenceRules::bindsWhoIsNotBound,
            SequenceRules::releasesWhoIsBound,
            SequenceRules::endsWhatWasAppliedProvisionally,
            SequenceRules::isADenunciationAfterTheYearsThatMustPass,
            SequenceRules::excludesAPartWithTheConsent,
            SequenceRules::acceptsAPartThatWasExcluded,
            SequenceRules::denouncesAPartThatBinds,
            SequenceRules::extendsWhatItTakesPartIn,
            SequenceRules::withdrawsFromWhereItWasExtended);

    private SequenceRules() {}

    /** An act of a log and those that came before it. */
    private record Step(Act act, List<Act> earlier, Instrument under) {

        Optional<Act> last(Predicate<Act> wanted) {
            return earlier.reversed().stream().filter(wanted).findFirst();
        }

        boolean isBound() {
            return last(act -> act.kind().binds() || act.kind().releases())
                    .filter(act -> act.kind().binds())
                    .isPresent();
        }

        Optional<ActKind> lastOfPart() {
            return last(earlierAct -> Objects.equals(earlierAct.part(), act.part()))
                    .map(Act::kind);
        }
    }

    /** Refuses a log that breaks a rule which the previous log respected. */
    public static void check(List<Act> before, List<Act> after, Instrument under) {
        refusal(before, after, under).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Optional<Failure> refusal(List<Act> before, List<Act> after, Instrument under) {
        Set<UUID> known =
                faults(before, under).stream().map(fault -> fault.act().id()).collect(Collectors.toSet());
        return faults(after, under).stream()
                .filter(fault -> !known.contains(fault.act().id()))
                .map(Fault::refusal)
                .findFirst();
    }

    private record Fault(Act act, Failure refusal) {}

    private static List<Fault> faults(List<Act> log, Instrument under) {
        List<Act> counting = new ActLog(log).counting();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            Step step = new Step(counting.get(i), counting.subList(0, i), under);
            RULES.forbid(step).ifPresent(refusal -> faults.add(new Fault(step.act(), refusal)));
        }
        return faults;
    }

    private static Optional<Refusal> signsOnce(Step step) {
        return unless(
                step.act().kind().effect() != ActKind.Effect.SIGNS
                        || step.last(act -> act.kind() == step.act().kind()).isEmpty(),
                "already-signed",
                () -> "A signature of another date is in the log: correct it if it is wrong.");
    }

    private static Optional<Refusal> bindsWhoIsNotBound(Step step) {
        return unless(
                !step.act().kind().binds() || !step.isBound(),
                "already-bound",
                () -> "The party had given its consent before " + step.act().date() + ".");
    }

    private static Optional<Refusal> releasesWhoIsBound(Step step) {
        return unless(
                step.act().kind() != ActKind.DENUNCIATION || step.isBound(),
                "nothing-to-denounce",
                () -> "The party was not bound on " + step.act().date() + ".");
    }

    private static Optional<Refusal> endsWhatWasAppliedProvisionally(Step step) {
        return unless(
                step.act().kind() != ActKind.END_OF_PROVISIONAL_APPLICATION
                        || step.last(act -> act.kind() == ActKind.PROVISIONAL_APPLICATION
                                        || act.kind() == ActKind.END_OF_PROVISIONAL_APPLICATION)
                                .filter(act -> act.kind() == ActKind.PROVISIONAL_APPLICATION)
                                .isPresent(),
                "nothing-applied-provisionally",
                () -> "The party did not apply the instrument provisionally on "
                        + step.act().date() + ".");
    }

    private static Optional<Refusal> isADenunciationAfterTheYearsThatMustPass(Step step) {
        FinalClauses clauses = step.under().finalClauses();
        Denunciation denunciation = clauses == null ? null : clauses.denunciation();
        LocalDate treaty = step.under().inForceOn();
        ActKind.Effect effect = step.act().kind().effect();
        boolean denounces = step.act().kind() == ActKind.DENUNCIATION || effect == ActKind.Effect.RELEASES_FROM_PART;
        if (!denounces || denunciation == null || treaty == null) {
            return Optional.empty();
        }
        LocalDate bound = step.last(act -> act.kind().binds())
                .map(Act::effectiveOn)
                .filter(effective -> !effective.isAfter(step.act().date()))
                .orElse(treaty);
        Opening opening = denunciation.opening(step.act().date(), treaty, bound);
        return opening == null
                ? Optional.empty()
                : unless(
                        opening.first().equals(step.act().date()),
                        opening.first().equals(opening.earliest()) ? "denunciation-too-early" : "denunciation-not-open",
                        () -> denunciation.source() + " allows a denunciation from " + opening.first() + " on.");
    }

    private static Optional<Refusal> excludesAPartWithTheConsent(Step step) {
        return unless(
                step.act().kind() != ActKind.EXCLUSION_OF_PART
                        || step.last(act -> act.kind().binds())
                                .filter(act -> act.date().equals(step.act().date()))
                                .isPresent(),
                "exclusion-without-consent",
                () -> "A part is excluded by a declaration appended to the consent, and so on its date.");
    }

    private static Optional<Refusal> acceptsAPartThatWasExcluded(Step step) {
        return unless(
                step.act().kind() != ActKind.ACCEPTANCE_OF_PART
                        || step.lastOfPart()
                                .filter(kind -> kind == ActKind.EXCLUSION_OF_PART)
                                .isPresent(),
                "part-not-excluded",
                () -> step.act().part() + " was not excluded.");
    }

    private static Optional<Refusal> denouncesAPartThatBinds(Step step) {
        boolean outside = step.lastOfPart()
                .filter(kind -> kind != ActKind.ACCEPTANCE_OF_PART)
                .isPresent();
        return unless(
                step.act().kind() != ActKind.DENUNCIATION_OF_PART || (step.isBound() && !outside),
                "nothing-to-denounce",
                () -> "The party was not bound by " + step.act().part() + " on "
                        + step.act().date() + ".");
    }

    private static Optional<Refusal> extendsWhatItTakesPartIn(Step step) {
        return unless(
                step.act().kind() != ActKind.TERRITORIAL_APPLICATION
                        || step.isBound()
                        || step.last(act -> act.kind().effect() == ActKind.Effect.SIGNS)
                                .isPresent(),
                "nothing-to-extend",
                () -> "The party itself took no part on " + step.act().date() + ".");
    }

    private static Optional<Refusal> withdrawsFromWhereItWasExtended(Step step) {
        Act act = step.act();
        return unless(
                act.kind() != ActKind.TERRITORIAL_WITHDRAWAL
                        || Territories.in(step.earlier()).open().containsAll(act.territories()),
                "nothing-to-withdraw",
                () -> "The participation did not extend to all of " + act.territories() + " on " + act.date() + ".");
    }
}
