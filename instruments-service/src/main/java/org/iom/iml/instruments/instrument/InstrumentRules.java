package org.iom.iml.instruments.instrument;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iom.iml.instruments.instrument.InstrumentDetails.Evidence;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What must hold of an instrument that a person describes. */
final class InstrumentRules {

    /** How far a rule of custom is accepted. */
    static final Set<String> CUSTOM_STATUSES = Set.of("established", "emerging", "contested");
    /** What shows a custom. */
    static final Set<String> EVIDENCE = Set.of("state-practice", "opinio-juris", "judgment", "study");

    private static final List<Rule> RULES = List.of(
            InstrumentRules::titlesAreInLanguages,
            InstrumentRules::authenticTextsAreInLanguages,
            InstrumentRules::aBilateralTreatyHasTwoParties,
            InstrumentRules::customHasStatusAndEvidence,
            InstrumentRules::onlyTreatiesHaveFinalClauses,
            InstrumentRules::nothingComesBeforeTheAdoption,
            InstrumentRules::datesAndLanguagesHaveTheirSource);

    private InstrumentRules() {}

    /** One rule: where and why it is broken, if it is. */
    private interface Rule {
        Optional<BadInput> fault(InstrumentFacts facts);
    }

    static void check(InstrumentFacts facts) {
        for (Rule rule : RULES) {
            Optional<BadInput> fault = rule.fault(facts);
            if (fault.isPresent()) {
                throw fault.get();
            }
        }
    }

    private static Optional<BadInput> titlesAreInLanguages(InstrumentFacts facts) {
        return unless(
                !facts.titles().isEmpty() && facts.titles().keySet().stream().allMatch(Languages::isTag),
                "/titles",
                "no-language",
                "Titles are kept by BCP 47 language, at least one.");
    }

    private static Optional<BadInput> authenticTextsAreInLanguages(InstrumentFacts facts) {
        return unless(
                facts.details().authenticLanguages().stream().allMatch(Languages::isTag),
                "/authenticLanguages",
                "no-language",
                "Languages are BCP 47 tags.");
    }

    private static Optional<BadInput> aBilateralTreatyHasTwoParties(InstrumentFacts facts) {
        List<String> parties = facts.details().contractingParties();
        return facts.kind() == InstrumentKind.BILATERAL_TREATY
                ? unless(
                        parties.size() == 2 && new HashSet<>(parties).size() == 2,
                        "/contractingParties",
                        "not-two-parties",
                        "A bilateral treaty has exactly two parties.")
                : unless(
                        parties.isEmpty(),
                        "/contractingParties",
                        "not-bilateral",
                        "Only a bilateral treaty names its parties; those of others follow from their acts.");
    }

    private static Optional<BadInput> customHasStatusAndEvidence(InstrumentFacts facts) {
        String status = facts.details().customStatus();
        List<Evidence> evidence = facts.details().evidence();
        if (facts.kind() != InstrumentKind.CUSTOM) {
            return unless(
                    status == null && evidence.isEmpty(),
                    "/customStatus",
                    "not-custom",
                    "Only custom has a status of its own and evidence.");
        }
        return unless(
                        status != null && CUSTOM_STATUSES.contains(status),
                        "/customStatus",
                        "unknown-custom-status",
                        "Custom is one of " + CUSTOM_STATUSES + ".")
                .or(() -> unless(
                        !evidence.isEmpty() && evidence.stream().allMatch(piece -> EVIDENCE.contains(piece.kind())),
                        "/evidence",
                        "no-evidence",
                        "Custom is shown by evidence, each piece one of " + EVIDENCE + "."));
    }

    private static Optional<BadInput> onlyTreatiesHaveFinalClauses(InstrumentFacts facts) {
        return unless(
                facts.finalClauses() == null || facts.kind().isTreaty(),
                "/finalClauses",
                "no-treaty",
                "Only a treaty has final clauses.");
    }

    private static Optional<BadInput> nothingComesBeforeTheAdoption(InstrumentFacts facts) {
        return unless(!isBefore(facts.openedOn(), facts), "/openedOn", "before-adoption", "It was adopted later.")
                .or(() -> unless(
                        !isBefore(facts.inForceOn(), facts), "/inForceOn", "before-adoption", "It was adopted later."));
    }

    private static boolean isBefore(@Nullable LocalDate date, InstrumentFacts facts) {
        return date != null && facts.adoptedOn() != null && date.isBefore(facts.adoptedOn());
    }

    private static Optional<BadInput> datesAndLanguagesHaveTheirSource(InstrumentFacts facts) {
        return sourced(facts.adoptedOn() != null, "adoption", facts)
                .or(() -> sourced(facts.inForceOn() != null, "entryIntoForce", facts))
                .or(() -> sourced(!facts.details().authenticLanguages().isEmpty(), "authenticLanguages", facts));
    }

    private static Optional<BadInput> sourced(boolean isSaid, String fact, InstrumentFacts facts) {
        return unless(
                !isSaid || facts.sources().containsKey(fact),
                "/sources",
                "no-source",
                "Say where \"" + fact + "\" is known from.");
    }

    private static Optional<BadInput> unless(boolean holds, String pointer, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(BadInput.field(pointer, code, detail));
    }
}
