package org.iom.iml.instruments.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What must hold before a statement that a person reports is recorded. */
final class DeclarationRules {

    private static final List<Rule> RULES = List.of(
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

    /** A statement that is to be recorded beside those that its author made {@code before}. */
    record Proposed(Making making, Instrument under, TreatyRules rules, List<Declaration> before, LocalDate today) {

        boolean is(Effect effect) {
            return making.effect() == effect;
        }

        boolean isMadeWhenJoining() {
            ActKind upon = making.upon();
            return upon != null && isJoining(upon);
        }
    }

    /** One rule: why it forbids, if it does. */
    private interface Rule {
        Optional<Refusal> refusal(Proposed proposed);
    }

    static void check(Proposed proposed) {
        for (Rule rule : RULES) {
            Optional<Refusal> refusal = rule.refusal(proposed);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
    }

    private static boolean isJoining(ActKind upon) {
        return upon.effect() == ActKind.Effect.SIGNS || upon.effect() == ActKind.Effect.BINDS;
    }

    private static Optional<Refusal> isAboutATreaty(Proposed proposed) {
        return unless(
                proposed.under().kind().isTreaty(),
                "no-treaty",
                proposed.under().code() + " is no treaty: nothing is reserved or declared under it.");
    }

    private static Optional<Refusal> isNotInTheFuture(Proposed proposed) {
        return unless(
                !isAfter(proposed.making().madeOn(), proposed.today()),
                "act-in-the-future",
                "An act is recorded once it is done.");
    }

    private static Optional<Refusal> isNotBeforeTheAdoption(Proposed proposed) {
        LocalDate adopted = proposed.under().adoptedOn();
        return unless(
                adopted == null || !isAfter(adopted, proposed.making().madeOn()),
                "act-before-adoption",
                proposed.under().code() + " was adopted on " + adopted + ".");
    }

    private static Optional<Refusal> isAReservationOfOneWhoSignsOrJoins(Proposed proposed) {
        return unless(
                !proposed.is(Effect.RESERVATION) || proposed.isMadeWhenJoining(),
                "reservation-only-when-joining",
                "A reservation is made when signing or joining (VCLT art. 19): say upon which act.");
    }

    private static Optional<Refusal> isAnOptOutOfOneWhoSignsOrJoins(Proposed proposed) {
        return unless(
                !proposed.is(Effect.OPT_OUT) || proposed.isMadeWhenJoining(),
                "opt-out-only-when-joining",
                "It is declared when signing or joining" + sources(proposed) + ": say upon which act.");
    }

    private static Optional<Refusal> isAMandatoryDeclarationOfOneWhoSignsOrJoins(Proposed proposed) {
        return unless(
                !proposed.is(Effect.MANDATORY_DECLARATION) || proposed.isMadeWhenJoining(),
                "mandatory-declaration-only-when-joining",
                "It is made when signing or joining: say upon which act.");
    }

    private static Optional<Refusal> isAnOptOutThatTheTextAllows(Proposed proposed) {
        List<String> targets = proposed.making().targets();
        return unless(
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
        return unless(
                !proposed.is(Effect.MANDATORY_DECLARATION)
                        || !proposed.rules().mandatory().isEmpty(),
                "no-mandatory-declaration",
                "No declaration that everyone must make is known of "
                        + proposed.under().code() + ".");
    }

    private static Optional<Refusal> namesTheProceduresThatItAccepts(Proposed proposed) {
        return unless(
                !proposed.is(Effect.OPTIONAL_DECLARATION)
                        || proposed.rules().procedures().isEmpty()
                        || !proposed.making().procedures().isEmpty(),
                "procedure-missing",
                "Say which procedures it accepts: " + procedures(proposed) + ".");
    }

    /** The ICRMW has no inquiry procedure, so nobody accepts one. */
    private static Optional<Refusal> acceptsProceduresThatTheTextHas(Proposed proposed) {
        return unless(
                proposed.making().procedures().stream()
                        .allMatch(name -> proposed.rules().procedure(name).isPresent()),
                "procedure-not-known-to-instrument",
                proposed.under().code() + " has these procedures: " + procedures(proposed) + ".");
    }

    private static Optional<Refusal> acceptsProceduresThatNeedADeclaration(Proposed proposed) {
        return unless(
                !proposed.is(Effect.OPTIONAL_DECLARATION)
                        || proposed.making().procedures().stream()
                                .flatMap(name -> proposed.rules().procedure(name).stream())
                                .allMatch(procedure -> procedure.basisOf() == Basis.DECLARATION),
                "procedure-without-declaration",
                "A party is bound by that procedure without a declaration.");
    }

    private static List<String> procedures(Proposed proposed) {
        return proposed.rules().procedures().stream()
                .map(TreatyRules.Procedure::procedure)
                .toList();
    }

    private static Optional<Refusal> namesTheTerritories(Proposed proposed) {
        return unless(
                !proposed.is(Effect.TERRITORIAL_DECLARATION)
                        || !proposed.making().territories().isEmpty(),
                "territory-missing",
                "Say to which territories it speaks.");
    }

    private static Optional<Refusal> isNotMadeAlready(Proposed proposed) {
        Making making = proposed.making();
        return unless(
                proposed.before().stream()
                        .filter(other -> other.latest().state() != DeclarationState.WITHDRAWN)
                        .noneMatch(other -> saysTheSame(other, making)),
                "declaration-already-made",
                "The same statement stands: withdraw or modify that one.");
    }

    private static boolean saysTheSame(Declaration other, Making making) {
        boolean sameEffect = other.effect().equals(Optional.ofNullable(making.effect()));
        return sameEffect
                && other.about() == null
                && making.about() == null
                && other.procedures().equals(making.procedures())
                && other.targets().equals(making.targets())
                && other.territories().equals(making.territories())
                && other.latest().texts().equals(making.texts());
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static Optional<Refusal> unless(boolean holds, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(new Refusal(code, detail));
    }
}
