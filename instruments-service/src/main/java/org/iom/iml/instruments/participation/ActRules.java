package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.instruments.instrument.FinalClauses;
import org.iom.iml.instruments.instrument.FinalClauses.Denunciation;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.platform.problem.Refusal;

/** What must hold before an act that a person reports enters the log. */
final class ActRules {

    private static final List<Rule> RULES = List.of(
            ActRules::isKnownToTheInstrument,
            ActRules::isNotInTheFuture,
            ActRules::isNotBeforeTheAdoption,
            ActRules::isNotRecordedYet,
            ActRules::bindsWhoIsNotBound,
            ActRules::releasesWhoIsBound,
            ActRules::isADenunciationThatTheTextProvidesFor,
            ActRules::isADenunciationAfterTheYearsThatMustPass);

    private ActRules() {}

    /** An act that is to enter the log of what was done {@code before}. */
    record Proposed(Act act, List<Act> before, Instrument under, LocalDate today) {

        Status statusBefore() {
            return Timeline.of(before).on(act.date());
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

    private static Optional<Refusal> isKnownToTheInstrument(Proposed proposed) {
        return KnownActs.refusal(proposed.act().kind(), proposed.under());
    }

    private static Optional<Refusal> isNotInTheFuture(Proposed proposed) {
        return unless(
                !proposed.act().date().isAfter(proposed.today()),
                "act-in-the-future",
                "An act is recorded once it is done.");
    }

    private static Optional<Refusal> isNotBeforeTheAdoption(Proposed proposed) {
        LocalDate adopted = proposed.under().adoptedOn();
        return unless(
                adopted == null || !proposed.act().date().isBefore(adopted),
                "act-before-adoption",
                proposed.under().code() + " was adopted on " + adopted + ".");
    }

    private static Optional<Refusal> isNotRecordedYet(Proposed proposed) {
        return unless(
                proposed.before().stream().noneMatch(act -> act.stands() && act.saysTheSameAs(proposed.act())),
                "act-already-recorded",
                "The same act of the same date is in the log.");
    }

    private static Optional<Refusal> bindsWhoIsNotBound(Proposed proposed) {
        Status before = proposed.statusBefore();
        return unless(
                !proposed.act().kind().binds() || (before != Status.PARTY && before != Status.CONTRACTING),
                "already-bound",
                "The party had given its consent before " + proposed.act().date() + ".");
    }

    private static Optional<Refusal> releasesWhoIsBound(Proposed proposed) {
        Status before = proposed.statusBefore();
        return unless(
                !proposed.act().kind().releases() || before == Status.PARTY || before == Status.CONTRACTING,
                "nothing-to-denounce",
                "The party was not bound on " + proposed.act().date() + ".");
    }

    private static Optional<Refusal> isADenunciationThatTheTextProvidesFor(Proposed proposed) {
        FinalClauses clauses = proposed.under().finalClauses();
        return unless(
                !proposed.act().kind().releases() || clauses == null || clauses.denunciation() != null,
                "no-denunciation-clause",
                proposed.under().code() + " has no provision by which a party may leave.");
    }

    private static Optional<Refusal> isADenunciationAfterTheYearsThatMustPass(Proposed proposed) {
        FinalClauses clauses = proposed.under().finalClauses();
        Denunciation denunciation = clauses == null ? null : clauses.denunciation();
        LocalDate treaty = proposed.under().inForceOn();
        if (!proposed.act().kind().releases() || denunciation == null || treaty == null) {
            return Optional.empty();
        }
        LocalDate bound = proposed.before().stream()
                .filter(act -> act.stands() && act.kind().binds())
                .map(Act::effectiveOn)
                .filter(Objects::nonNull)
                .filter(effective -> !effective.isAfter(proposed.act().date()))
                .max(LocalDate::compareTo)
                .orElse(treaty);
        LocalDate earliest =
                denunciation.earliest(treaty, bound).orElse(proposed.act().date());
        return unless(
                !proposed.act().date().isBefore(earliest),
                "denunciation-too-early",
                denunciation.source() + " allows a denunciation from " + earliest + " on.");
    }

    private static Optional<Refusal> unless(boolean holds, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(new Refusal(code, detail));
    }
}
