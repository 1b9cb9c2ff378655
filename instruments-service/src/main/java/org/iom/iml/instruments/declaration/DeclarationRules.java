package org.iom.iml.instruments.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.TreatyRules;
import org.iom.iml.instruments.declaration.statement.DeclarationStatus;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.act.ActRules;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.problem.Rules;
import org.jspecify.annotations.Nullable;

/** The rules that a statement must meet before the Unit can record it. */
final class DeclarationRules {

    private static final Rules<Proposed> RULES = Rules.of(
            DeclarationRules::isAboutATreaty,
            DeclarationRules::isNotInTheFuture,
            DeclarationRules::isNotBeforeTheAdoption,
            DeclarationRules::isAReservationOfOneWhoSignsOrJoins,
            DeclarationRules::isAnOptOutOfOneWhoSignsOrJoins,
            DeclarationRules::isAMandatoryDeclarationOfOneWhoSignsOrJoins,
            DeclarationRules::isAnOptOutThatTheTextAllows,
            DeclarationRules::isAMandatoryDeclarationThatTheTextAsksFor,
            DeclarationRules::namesTheProceduresThatItAccepts,
            DeclarationRules::acceptsProceduresThatTheTextHas,
            DeclarationRules::acceptsProceduresThatNeedADeclaration,
            DeclarationRules::namesTheTerritories,
            DeclarationRules::isNotMadeAlready);

    private DeclarationRules() {}

    /** A statement to be recorded, with those that its author has made {@code before}. */
    record Proposed(Making making, Instrument under, TreatyRules rules, List<Declaration> before, LocalDate today) {

        boolean is(Effect effect) {
            return making.effect() == effect;
        }

        boolean isMadeWhenJoining() {
            return making.occasion().isJoining();
        }
    }

    static void check(Proposed proposed) {
        RULES.check(proposed);
    }

    /** Refuses an act dated in the future. */
    static void checkDone(@Nullable LocalDate on, LocalDate today) {
        isDone(on, today).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Optional<Refusal> isDone(@Nullable LocalDate on, LocalDate today) {
        return on == null ? Optional.empty() : ActRules.isDone(on, today);
    }

    private static Optional<Refusal> isAboutATreaty(Proposed proposed) {
        return Rules.unless(
                proposed.under().kind().isTreaty(),
                "no-treaty",
                proposed.under().code() + " is not a treaty: no reservation or declaration is made under it.");
    }

    private static Optional<Refusal> isNotInTheFuture(Proposed proposed) {
        return isDone(proposed.making().occasion().madeOn(), proposed.today());
    }

    private static Optional<Refusal> isNotBeforeTheAdoption(Proposed proposed) {
        LocalDate adopted = proposed.under().adoptedOn();
        return Rules.unless(
                adopted == null
                        || !isAfter(adopted, proposed.making().occasion().madeOn()),
                "act-before-adoption",
                proposed.under().code() + " was adopted on " + adopted + ".");
    }

    private static Optional<Refusal> isAReservationOfOneWhoSignsOrJoins(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.RESERVATION) || proposed.isMadeWhenJoining(),
                "reservation-only-when-joining",
                "A reservation is made on signing or on consenting to be bound (VCLT art. 19): give the act in \"upon\".");
    }

    private static Optional<Refusal> isAnOptOutOfOneWhoSignsOrJoins(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.OPT_OUT) || proposed.isMadeWhenJoining(),
                "opt-out-only-when-joining",
                "It is declared on signing or on consenting to be bound" + sources(proposed)
                        + ": give the act in \"upon\".");
    }

    private static Optional<Refusal> isAMandatoryDeclarationOfOneWhoSignsOrJoins(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.MANDATORY_DECLARATION) || proposed.isMadeWhenJoining(),
                "mandatory-declaration-only-when-joining",
                "It is made on signing or on consenting to be bound: give the act in \"upon\".");
    }

    private static Optional<Refusal> isAnOptOutThatTheTextAllows(Proposed proposed) {
        List<String> targets = proposed.making().scope().targets();
        return Rules.unless(
                !proposed.is(Effect.OPT_OUT)
                        || (!targets.isEmpty() && targets.stream().allMatch(proposed.rules()::mayBeOptedOut)),
                "no-opt-out-of-that-provision",
                proposed.under().code() + " allows a State to opt out of "
                        + proposed.rules().optOuts().stream()
                                .flatMap(optOut -> optOut.provisions().stream())
                                .toList()
                        + sources(proposed) + ".");
    }

    private static String sources(Proposed proposed) {
        List<String> sources = proposed.rules().optOuts().stream()
                .map(TreatyRules.OptOut::source)
                .toList();
        return sources.isEmpty() ? "" : " (" + String.join("; ", sources) + ")";
    }

    private static Optional<Refusal> isAMandatoryDeclarationThatTheTextAsksFor(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.MANDATORY_DECLARATION)
                        || !proposed.rules().mandatory().isEmpty(),
                "no-mandatory-declaration",
                "No declaration that every party must make is known under "
                        + proposed.under().code() + ".");
    }

    private static Optional<Refusal> namesTheProceduresThatItAccepts(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.OPTIONAL_DECLARATION)
                        || proposed.rules().procedures().isEmpty()
                        || !proposed.making().scope().procedures().isEmpty(),
                "procedure-missing",
                "Name the procedures that it accepts: " + procedures(proposed) + ".");
    }

    /**
     * Refuses procedures that the treaty does not have: the ICRMW has no inquiry procedure, so nobody can accept one.
     */
    private static Optional<Refusal> acceptsProceduresThatTheTextHas(Proposed proposed) {
        return Rules.unless(
                proposed.making().scope().procedures().stream()
                        .allMatch(name -> proposed.rules().procedure(name).isPresent()),
                "procedure-not-known-to-instrument",
                proposed.under().code() + " has these procedures: " + procedures(proposed) + ".");
    }

    private static Optional<Refusal> acceptsProceduresThatNeedADeclaration(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.OPTIONAL_DECLARATION)
                        || proposed.making().scope().procedures().stream()
                                .flatMap(name -> proposed.rules().procedure(name).stream())
                                .allMatch(procedure -> procedure.basis() == Basis.DECLARATION),
                "procedure-without-declaration",
                "A party is bound by that procedure without a declaration.");
    }

    private static List<String> procedures(Proposed proposed) {
        return proposed.rules().procedures().stream()
                .map(TreatyRules.Procedure::procedure)
                .toList();
    }

    private static Optional<Refusal> namesTheTerritories(Proposed proposed) {
        return Rules.unless(
                !proposed.is(Effect.TERRITORIAL_DECLARATION)
                        || !proposed.making().scope().territories().isEmpty(),
                "territory-missing",
                "Name the territories to which it relates.");
    }

    private static Optional<Refusal> isNotMadeAlready(Proposed proposed) {
        Making making = proposed.making();
        return Rules.unless(
                proposed.before().stream()
                        .filter(other -> other.log().latest().status() != DeclarationStatus.WITHDRAWN)
                        .noneMatch(other -> saysTheSame(other, making)),
                "declaration-already-made",
                "The same statement is already in force: withdraw or modify that one.");
    }

    private static boolean saysTheSame(Declaration other, Making making) {
        return other.effect() == making.effect()
                && other.answer().about() == null
                && making.answer() == null
                && other.scope().equals(making.scope())
                && other.log().latest().texts().equals(making.wording().texts());
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
