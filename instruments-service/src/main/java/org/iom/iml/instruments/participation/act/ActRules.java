package org.iom.iml.instruments.participation.act;

import static org.iom.iml.platform.problem.Rules.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.problem.Rules;

/**
 * The rules that an act reported by a person must meet on its own; {@link SequenceRules} check it against other acts.
 */
public final class ActRules {

    private static final Rules<Proposed> RULES = Rules.of(
            ActRules::isKnownToTheInstrument,
            ActRules::isNotInTheFuture,
            ActRules::isNotBeforeTheAdoption,
            ActRules::isNotRecordedYet,
            ActRules::namesAPartThatStandsAlone,
            ActRules::namesTerritoriesWhereItConcernsThem,
            ActRules::isADenunciationThatTheTextProvidesFor);

    private ActRules() {}

    /** An act to be added to the log of the acts performed {@code before}. */
    public record Proposed(Act act, List<Act> before, Instrument under, LocalDate today) {

        public ActKind kind() {
            return act.kind();
        }
    }

    public static void check(Proposed proposed) {
        RULES.check(proposed);
    }

    /** Refuses an act dated in the future. */
    public static Optional<Refusal> isDone(LocalDate date, LocalDate today) {
        return unless(
                !date.isAfter(today),
                "act-in-the-future",
                "An act is recorded once it has been performed: its date cannot lie in the future.");
    }

    private static Optional<Refusal> isKnownToTheInstrument(Proposed proposed) {
        return KnownActs.refusal(proposed.kind(), proposed.under());
    }

    private static Optional<Refusal> isNotInTheFuture(Proposed proposed) {
        return isDone(proposed.act().date(), proposed.today());
    }

    private static Optional<Refusal> isNotBeforeTheAdoption(Proposed proposed) {
        LocalDate adopted = proposed.under().adoptedOn();
        return unless(
                adopted == null || !proposed.act().date().isBefore(adopted),
                "act-before-adoption",
                () -> proposed.under().code() + " was adopted on " + adopted + ".");
    }

    private static Optional<Refusal> isNotRecordedYet(Proposed proposed) {
        return unless(
                proposed.before().stream().noneMatch(act -> act.stands() && act.saysTheSameAs(proposed.act())),
                "act-already-recorded",
                "The same act of the same date is in the log.");
    }

    private static Optional<Refusal> namesAPartThatStandsAlone(Proposed proposed) {
        String part = proposed.act().part();
        List<String> parts = KnownActs.parts(proposed.under());
        boolean holds = proposed.kind().concernsPart() ? part != null && parts.contains(part) : part == null;
        return unless(
                holds,
                "part-not-separate",
                () -> proposed.kind().concernsPart()
                        ? "Parts of " + proposed.under().code() + " that stand by themselves are " + parts + "."
                        : "This act concerns the instrument as a whole.");
    }

    private static Optional<Refusal> namesTerritoriesWhereItConcernsThem(Proposed proposed) {
        boolean named = !proposed.act().territories().isEmpty();
        boolean holds = proposed.kind().concernsTerritories()
                ? named
                : !named || proposed.kind().binds();
        return unless(
                holds,
                "territories-not-as-the-act",
                () -> proposed.kind().concernsTerritories()
                        ? "It must be said to which territories the act belongs."
                        : "Only a consent extends to territories; use territorial-application or -withdrawal.");
    }

    private static Optional<Refusal> isADenunciationThatTheTextProvidesFor(Proposed proposed) {
        FinalClauses clauses = proposed.under().finalClauses();
        return unless(
                proposed.kind() != ActKind.DENUNCIATION || clauses == null || clauses.denunciation() != null,
                "no-denunciation-clause",
                () -> proposed.under().code() + " has no provision by which a party may leave.");
    }
}
